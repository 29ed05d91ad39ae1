import snowball from 'snowball-stemmers';
import { englishStopWords } from './stop-words.ts';
import { findWords } from './words.ts';

/** A word as the index knows it. */
export interface Term {
  /** The word folded: compatibility forms unified (NFKC), lower case, without diacritics. */
  readonly word: string;
  /** The folded word's stem: what is indexed and looked up. */
  readonly stem: string;
}

/** Turns running text into the terms that matter for search, in order, repetitions included. */
export type Analyzer = (text: string) => Term[];

/** Stems are remembered for this many different words, then forgotten all at once. */
const rememberedStems = 200_000;

/** Longer words, in UTF-16 code units, are no words of a language: they are kept as they are. */
const longestStemmed = 40;

/** Written so, `us` is a country. */
const unitedStates = /^(?:US|U\.S)$/;

/** Makes an analyzer for English: words, folded, without stop words, with Snowball (Porter 2) stems. */
export function createAnalyzer(): Analyzer {
  const stemmer = snowball.newStemmer('english');
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    if (word.length > longestStemmed) return word;
    let known = stems.get(word);
    if (known === undefined) {
      if (stems.size >= rememberedStems) stems.clear();
      known = stemmer.stem(word);
      stems.set(word, known);
    }
    return known;
  };
  return (text) => {
    const terms: Term[] = [];
    for (const written of findWords(text)) {
      const word = fold(written);
      const isStopWord = englishStopWords.has(word) && !unitedStates.test(written);
      if (word !== '' && !isStopWord) terms.push({ word, stem: stem(word) });
    }
    return terms;
  };
}

/**
 * Folds what readers take for the same word: `Café`, `CAFE` and `cafe`; `U.S.` and `US`;
 * `1,000` and `1000`; `Russia’s` and `Russia's`. What is folded holds no white space.
 */
export function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u20E3\uFE0E\uFE0F]|[\s\u2060\u00AD\u200C\u200D]/g, '')
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/^(?:\p{L}\.)+\p{L}$/u, (acronym) => acronym.replaceAll('.', ''))
    .replace(/(?<=\d),(?=\d{3})/g, '');
}
