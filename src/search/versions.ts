import type { Passage } from '../corpus/index.ts';
import { type LexiconData, termsOf, type Tokens, toToken, wordNumber } from './lexicon.ts';
import { createNearDuplicate, type Sentence } from './near-duplicate.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';
import { createLikeness, haveSameWords, leastWords, mostWords } from './sentence-likeness.ts';
import { withoutNumber } from './numbering.ts';
import { signsOf } from './signs.ts';
import { findWords } from './words.ts';

/** Where a version of a sentence stands. */
export interface Version {
  /** The passage's id. */
  readonly id: number;
  readonly indexed: IndexedPassage;
  /** Which of the passage's sentences, from 0. */
  readonly sentence: number;
  /**
   * Whether it has the same words, is a near-duplicate, or is alike: seven tenths are the same, and something else may
   * be meant.
   */
  readonly kind: 'same' | 'near' | 'alike';
}

/** A longer text, in UTF-16 code units, takes too long to be looked for. */
const longestSentence = 4000;

/** The number of a sentence in a list has so many words at most. */
const longestNumber = 4;

/**
 * A text as a sentence of the index would be.
 *
 * @param text one of more than 4,000 characters gives no words.
 * @param language the text's, a BCP 47 tag; by default the one of most documents.
 */
export function toSentence(
  { lexicon, languages }: SearchIndex,
  text: string,
  language: string | null,
): Sentence {
  if (text.length > longestSentence) return { statement: new Uint32Array(), text };
  const tokens = Uint32Array.from(findWords(text), (written) =>
    toToken(lexicon.numberOf(lexicon.analyze(written, language ?? languages[0])), written),
  );
  return { statement: withoutNumber(lexicon, text, tokens), text };
}

/**
 * A sentence is looked for by so many of its rarest terms at most, of which half are enough: the others may have
 * another form.
 */
const termsLookedFor = 4;

/** They are looked up from the rarest on, while they stand in no more than this many places together. */
const mostPlaces = 2000;

/** So many passages are looked at, those with most of the rarest terms first: thousands may be alike. */
const mostPassages = 200;

/**
 * Finds where a sentence stands, its near-duplicates, and those that are alike, in the order of the documents.
 * Capitals, punctuation and numbers before sentences do not count.
 *
 * @param one of fewer than four words, and of more than 200, it is found nowhere.
 * @param language the sentence's, a BCP 47 tag; by default the one of most documents.
 * @param passage the one that the sentence is from; what stands under other headings is alike at most. Default:
 * headings do not count.
 */
export function findVersions(
  index: SearchIndex,
  one: Sentence,
  language: string | null,
  passage?: Passage,
): Version[] {
  const { statement } = one;
  if (statement.length < leastWords || statement.length > mostWords) return [];
  const { lexicon } = index;
  const mayBeVersion = createOverlap(statement);
  const isNearDuplicate = createNearDuplicate(index, one, language);
  const isLike = createLikeness(lexicon, statement);
  const signs = signsOf(one.text);
  const kindOf = (other: Sentence) => {
    const isSame = haveSameWords(lexicon, statement, other.statement);
    if (isSame && signs === signsOf(other.text)) return 'same';
    if (isNearDuplicate(other)) return 'near';
    return isLike(other.statement) ? 'alike' : null;
  };
  const versions: Version[] = [];
  for (const id of passagesWith(index, statement)) {
    const indexed = index.passages[id];
    indexed?.passage.sentences.forEach((span, sentence) => {
      const words = index.tokensOf(indexed.firstSentence + sentence, 1);
      // Most sentences are told from it by this alone.
      if (!mayBeVersion(words)) return;
      const text = indexed.document.reading.slice(span.start, span.end);
      const kind = kindOf({ statement: withoutNumber(lexicon, text, words), text });
      if (kind !== null) versions.push({ id, indexed, sentence, kind });
    });
  }
  const own = versions.find(({ indexed }) => indexed.passage === passage)?.indexed;
  if (!own) return versions;
  return versions.map((version) =>
    areUnderOtherHeadings(lexicon, own, version.indexed) ? { ...version, kind: 'alike' } : version,
  );
}

/**
 * Whether two passages have headings, or sentences that introduce them, other than the title, without a term in common.
 */
function areUnderOtherHeadings(
  lexicon: LexiconData,
  { section: one }: IndexedPassage,
  { section: other }: IndexedPassage,
): boolean {
  const terms = new Set(termsOf(one, lexicon));
  const others = termsOf(other, lexicon);
  return terms.size > 0 && others.length > 0 && !others.some((term) => terms.has(term));
}

/**
 * The passages that have half of a sentence's rarest terms, rounded down, and at least one: those with most of them, in
 * order.
 */
function passagesWith(index: SearchIndex, statement: Tokens): number[] {
  const { lexicon, frequencies } = index.data;
  const terms = [...new Set(termsOf(statement, lexicon))]
    .map((term) => ({ stem: lexicon.stems[term] ?? '', frequency: frequencies[term] ?? 0 }))
    .sort((a, b) => a.frequency - b.frequency)
    .slice(0, termsLookedFor);
  const counts = new Map<number, number>();
  let places = 0;
  let lookedUp = 0;
  for (const { stem, frequency } of terms) {
    places += frequency;
    if (places > mostPlaces && lookedUp > 0) break;
    index.visitPassages(stem, (id) => counts.set(id, (counts.get(id) ?? 0) + 1));
    lookedUp += 1;
  }
  const found: number[] = [];
  const least = Math.max(1, Math.floor(lookedUp / 2));
  for (let count = lookedUp; count >= least; count--) {
    for (const [id, own] of counts) if (own === count) found.push(id);
  }
  return found.slice(0, mostPassages).sort((a, b) => a - b);
}

/** Makes a function that tells whether a sentence is at most twice as long as this one, and has half of its words. */
function createOverlap(one: Tokens): (other: Tokens) => boolean {
  const words = new Set(Array.from(one, wordNumber));
  return (other) => {
    if (other.length > 2 * one.length + longestNumber) return false;
    let common = 0;
    for (const token of other) if (words.has(wordNumber(token))) common += 1;
    return 2 * common >= one.length;
  };
}
