import { termsOf, type Tokens } from './lexicon.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';
import { haveSameWords, leastWords, mostWords } from './sentence-likeness.ts';
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

/** The number of a sentence in a list has so many words at most. */
const longestNumber = 4;

/**
 * A sentence as {@link findSameSentences} takes it.
 *
 * @param text one of more than 4,000 characters gives nothing.
 * @param language the text's, a BCP 47 tag; by default the one of most documents.
 */
export function toStatement(
  { lexicon, languages }: SearchIndex,
  text: string,
  language: string | null,
): Tokens {
  if (text.length > longestSentence) return new Uint32Array();
  const tokens = Uint32Array.from(
    findWords(text),
    (written) => 2 * lexicon.numberOf(lexicon.analyze(written, language ?? languages[0])),
  );
  return withoutNumber(lexicon, text, tokens);
}

/**
 * Finds where sentences with the same words stand, in the order of the documents; capitals, punctuation and numbers before
 * them do not count.
 *
 * @param statement the words of a sentence without a number before it; less than four, and more than 200, are
 * found nowhere.
 */
export function findSameSentences(index: SearchIndex, statement: Tokens): SentencePlace[] {
  if (statement.length < leastWords || statement.length > mostWords) return [];
  const { lexicon, data } = index;
  const [rarest] = termsOf(statement, data.lexicon).sort(
    (a, b) => (data.frequencies[a] ?? 0) - (data.frequencies[b] ?? 0),
  );
  const stem = lexicon.stems[rarest ?? -1];
  if (stem === undefined) return [];
  const places: SentencePlace[] = [];
  index.visitPassages(stem, (id) => {
    const indexed = index.passages[id];
    indexed?.passage.sentences.forEach((span, sentence) => {
      const words = index.tokensOf(indexed.firstSentence + sentence, 1);
      // Most are told by their length alone.
      const more = words.length - statement.length;
      if (more < 0 || more > longestNumber) return;
      const text = indexed.document.reading.slice(span.start, span.end);
      if (haveSameWords(statement, withoutNumber(lexicon, text, words))) {
        places.push({ indexed, sentence });
      }
    });
  });
  return places;
}
