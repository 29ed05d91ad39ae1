import { startsWithCapital, termsOf, type Tokens, wordNumber } from './lexicon.ts';
import { createNearDuplicate } from './near-duplicate.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';
import { haveSameWords, leastWords, mostWords } from './sentence-likeness.ts';
import { withoutNumber } from './numbering.ts';
import { findWords } from './words.ts';

/** A sentence that has the same words as another, or is a near-duplicate of it. */
export interface LikeSentence {
  readonly indexed: IndexedPassage;
  /** Which of the passage's sentences, from 0. */
  readonly sentence: number;
  readonly hasSameWords: boolean;
}

/** A longer text, in UTF-16 code units, takes too long to be looked for. */
const longestSentence = 4000;

/** The number of a sentence in a list has so many words at most. */
const longestNumber = 4;

/**
 * A sentence as {@link findLikeSentences} takes it.
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
    (written) =>
      2 * lexicon.numberOf(lexicon.analyze(written, language ?? languages[0])) +
      (startsWithCapital(written) ? 1 : 0),
  );
  return withoutNumber(lexicon, text, tokens);
}

/** A sentence is looked for by so many of its rarest terms. Half of them are enough: near-duplicates have others in another form. */
const termsLookedFor = 4;

/**
 * Finds where sentences with the same words and near-duplicates stand, in the order of the documents; capitals, punctuation
 * and numbers before them do not count.
 *
 * @param statement the words of a sentence without a number before it; less than four, and more than 200, are
 * found nowhere.
 * @param language the sentence's, a BCP 47 tag; by default the one of most documents.
 */
export function findLikeSentences(
  index: SearchIndex,
  statement: Tokens,
  language: string | null,
): LikeSentence[] {
  if (statement.length < leastWords || statement.length > mostWords) return [];
  const { lexicon } = index;
  const isOfHalf = createOverlap(statement);
  const isNearDuplicate = createNearDuplicate(index, statement, language);
  const places: LikeSentence[] = [];
  for (const id of passagesWith(index, statement)) {
    const indexed = index.passages[id];
    indexed?.passage.sentences.forEach((span, sentence) => {
      const words = index.tokensOf(indexed.firstSentence + sentence, 1);
      // Most sentences are told from it by this alone.
      if (!isOfHalf(words)) return;
      const text = indexed.document.reading.slice(span.start, span.end);
      const other = withoutNumber(lexicon, text, words);
      const isSame = haveSameWords(lexicon, statement, other);
      if (isSame || isNearDuplicate(other))
        places.push({ indexed, sentence, hasSameWords: isSame });
    });
  }
  return places;
}

/** The passages that have half of the rarest terms, in order. */
function passagesWith(index: SearchIndex, statement: Tokens): number[] {
  const { lexicon, frequencies } = index.data;
  const terms = [...new Set(termsOf(statement, lexicon))]
    .sort((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0))
    .slice(0, termsLookedFor);
  const found = new Map<number, number>();
  for (const term of terms) {
    index.visitPassages(lexicon.stems[term] ?? '', (id) => found.set(id, (found.get(id) ?? 0) + 1));
  }
  return [...found.keys()]
    .filter((id) => 2 * (found.get(id) ?? 0) >= terms.length)
    .sort((a, b) => a - b);
}

/** Makes a function that tells whether a sentence is about as long as this one, and has half of its words. */
function createOverlap(one: Tokens): (other: Tokens) => boolean {
  const words = new Set(Array.from(one, wordNumber));
  return (other) => {
    if (other.length > 2 * one.length + longestNumber) return false;
    let common = 0;
    for (const token of other) if (words.has(wordNumber(token))) common += 1;
    return 2 * common >= one.length;
  };
}
