import { fold, type Language, languageOf } from '../languages/index.ts';
import { findWords } from './words.ts';

export { fold };

/** A word as the index knows it. */
export interface Term {
  /** The word folded as its language does it: compatibility forms unified (NFKC), lower case; in English, without diacritics. */
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

/** Makes an analyzer for one language: words, folded, without stop words, with their stems. */
export function createAnalyzer(language: Language = languageOf('en')): Analyzer {
  const analyzeWord = createWordAnalyzer(language);
  return (text) => {
    const terms: Term[] = [];
    for (const written of findWords(text)) {
      const { word, stem } = analyzeWord(written);
      if (stem !== null) terms.push({ word, stem });
    }
    return terms;
  };
}

/** Turns one word, as it is written, into a term; its stem is null where it is a stop word. */
export type WordAnalyzer = (written: string) => {
  readonly word: string;
  readonly stem: string | null;
};

/**
 * Makes a function from a language to its analyzer of words, which is made when first asked for and kept.
 *
 * @returns takes a BCP 47 tag; languages that nobody knows are analysed without stop words and stems.
 */
export function createWordAnalyzers(): (language: string) => WordAnalyzer {
  return byLanguage(createWordAnalyzer);
}

function createWordAnalyzer(language: Language): WordAnalyzer {
  const stem = rememberStems(language);
  return (written) => {
    const word = language.fold(written);
    const isStopWord = language.stopWords.has(word) && !unitedStates.test(written);
    return { word, stem: word === '' || isStopWord ? null : stem(word) };
  };
}

function byLanguage<T>(make: (language: Language) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    const language = languageOf(tag);
    const known = made.get(language.tag) ?? make(language);
    made.set(language.tag, known);
    return known;
  };
}

function rememberStems(language: Language): (word: string) => string {
  let stemOf: ((word: string) => string) | undefined;
  const stems = new Map<string, string>();
  return (word) => {
    if (word.length > longestStemmed) return word;
    let known = stems.get(word);
    if (known === undefined) {
      if (stems.size >= rememberedStems) stems.clear();
      stemOf ??= language.createStemmer();
      // A stemmer may leave nothing of a word that is all ending.
      known = stemOf(word) || word;
      stems.set(word, known);
    }
    return known;
  };
}
