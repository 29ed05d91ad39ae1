import { type Tokens, wordNumber } from './lexicon.ts';
import type { Query } from './query.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';

/** BM25's saturation and length normalisation (Robertson et al.), for sentences and passages. */
const bm25 = { saturation: 1.2, sentenceLength: 0.7, passageLength: 0.5 };

/**
 * How much a term of weight 1 adds to the score of a text.
 *
 * @param count how often the term stands in it, from 0.
 * @param normal the text's length against the average, as {@link passageNormal} has it.
 */
export function impactOf(count: number, normal: number): number {
  return (count * (bm25.saturation + 1)) / (count + bm25.saturation * normal);
}

/** BM25's length normalisation of a passage, lengths in terms. */
export function passageNormal(length: number, average: number): number {
  return normalOf(length / average, bm25.passageLength);
}

function normalOf(relativeLength: number, share: number): number {
  return 1 - share + share * relativeLength;
}

/** A passage with what of a question stands in it. */
export interface ScoredPassage {
  readonly id: number;
  readonly indexed: IndexedPassage;
  /** BM25 over the question's terms, divided by the question's weight. */
  readonly score: number;
}

/**
 * Makes a function from a passage's id to its BM25, divided by the question's weight; a term that stands only in the
 * passage's headings counts as standing in it once. Thousands of passages may be scored for one question, so nothing
 * is made anew for each.
 */
export function createPassageScorer(
  { data, lexicon, averageLength }: SearchIndex,
  query: Query,
): (id: number) => number {
  const { tokens, sentenceStarts, passageStarts, passageLengths, headings, headingsOfPassage } =
    data;
  const terms = Int32Array.from(query.terms.keys());
  const weights = Float64Array.from(query.terms.values(), ({ weight }) => weight / query.weight);
  // Most words of a passage are none of the question's: a small array of all words tells so sooner than a map.
  const slots = new Uint16Array(lexicon.words.length);
  terms.forEach((term, slot) => {
    for (const word of lexicon.wordsOf(term)) slots[word] = slot + 1;
  });
  const counts = new Uint32Array(terms.length + 1);
  return (id) => {
    counts.fill(0);
    const end = sentenceStarts[passageStarts[id + 1] ?? 0] ?? 0;
    for (let i = sentenceStarts[passageStarts[id] ?? 0] ?? 0; i < end; i++) {
      const slot = slots[wordNumber(tokens[i] ?? 0)] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    const above = headings[headingsOfPassage[id] ?? -1];
    const normal = passageNormal(passageLengths[id] ?? 0, averageLength.passage);
    let score = 0;
    for (let slot = 0; slot < terms.length; slot++) {
      let count = counts[slot + 1] ?? 0;
      if (count === 0 && above?.has(terms[slot] ?? -1)) count = 1;
      if (count > 0) score += (weights[slot] ?? 0) * impactOf(count, normal);
    }
    return score;
  };
}

/** A sentence of a candidate passage, with what of a question stands in it. */
export interface ScoredSentence {
  readonly passage: ScoredPassage;
  /** Which of the passage's sentences, from 0. */
  readonly sentence: number;
  readonly tokens: Tokens;
  /** Where each term of the question stands, as positions of tokens. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** BM25 over the question's terms, divided by the question's weight. */
  readonly score: number;
}

/** Scores every sentence of a passage by BM25. */
export function scoreSentences(
  index: SearchIndex,
  query: Query,
  passage: ScoredPassage,
): ScoredSentence[] {
  const { firstSentence, passage: own } = passage.indexed;
  return own.sentences.map((_, sentence) => {
    const tokens = index.tokensOf(firstSentence + sentence, 1);
    const places = new Map<number, number[]>();
    let length = 0;
    tokens.forEach((token, position) => {
      const term = index.lexicon.termOfWord[wordNumber(token)] ?? -1;
      if (term < 0) return;
      length += 1;
      if (!query.terms.has(term)) return;
      const known = places.get(term);
      if (known) known.push(position);
      else places.set(term, [position]);
    });
    const normal = normalOf(length / index.averageLength.sentence, bm25.sentenceLength);
    let score = 0;
    for (const [term, { length: count }] of places) {
      score += (query.terms.get(term)?.weight ?? 0) * impactOf(count, normal);
    }
    return { passage, sentence, tokens, places, score: score / query.weight };
  });
}
