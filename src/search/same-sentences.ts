import type { IndexedPassage, SearchIndex } from './search-index.ts';
import { haveSameWords, leastWords } from './sentence-likeness.ts';
import { withoutNumber } from './numbering.ts';
import { findWords } from './words.ts';

/** A sentence in its place. */
export interface SentencePlace {
  readonly indexed: IndexedPassage;
  /** Which of the passage's sentences, from 0. */
  readonly sentence: number;
}

/** A longer text, in UTF-16 code units, takes too long to be looked for. */
const longestSentence = 4000;

/**
 * Finds where sentences with the same words stand, in the order of the documents; capitals, punctuation and numbers before
 * them do not count.
 *
 * @param text a sentence; one of less than four words, or of more than 4,000 characters, is found nowhere.
 * @param language the text's, a BCP 47 tag; by default the one of most documents.
 */
export function findSameSentences(
  index: SearchIndex,
  text: string,
  language: string | null,
): SentencePlace[] {
  if (text.length > longestSentence) return [];
  const { lexicon, languages } = index;
  const words = Array.from(findWords(text), (written) =>
    lexicon.analyze(written, language ?? languages[0]),
  );
  const stems = words.flatMap(({ stem }) => stem ?? []);
  const [first] = stems;
  if (words.length < leastWords || first === undefined) return [];
  const rarest = stems.reduce(
    (rare, stem) => (index.frequency(stem) < index.frequency(rare) ? stem : rare),
    first,
  );
  const all = Uint32Array.from(words, (word) => 2 * lexicon.numberOf(word));
  const tokens = withoutNumber(lexicon, text, all);
  const places: SentencePlace[] = [];
  index.visitPassages(rarest, (id) => {
    const indexed = index.passages[id];
    indexed?.passage.sentences.forEach((span, sentence) => {
      const { reading } = indexed.document;
      const words = index.tokensOf(indexed.firstSentence + sentence, 1);
      const other = withoutNumber(lexicon, reading.slice(span.start, span.end), words);
      if (haveSameWords(tokens, other)) places.push({ indexed, sentence });
    });
  });
  return places;
}
