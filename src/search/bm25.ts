import { type Tokens, wordNumber } from './lexicon.ts';
import { type Query, sieveMask } from './query.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';

/** BM25's saturation and length normalisation (Robertson et al.), for sentences and passages. */
const bm25 = { saturation: 1.2, sentenceLength: 0.7, passageLength: 0.5 };

/** A passage with what of a question stands in it. */
export interface ScoredPassage {
  readonly id: number;
  readonly indexed: IndexedPassage;
  /** BM25 over the question's terms, divided by the question's weight. */
  readonly score: number;
}

/**
 * Scores passages by BM25, best first; a term that stands only in a passage's headings counts as standing in it once.
 * Thousands of passages are scored for one question, so nothing is made anew for each.
 *
 * @param ids of passages of the index.
 */
export function scorePassages(
  index: SearchIndex,
  query: Query,
  ids: readonly number[],
): ScoredPassage[] {
  const { termOfWord } = index;
  const { sieve } = query;
  const { saturation, passageLength } = bm25;
  const terms = [...query.terms.keys()];
  const slots = new Map(terms.map((term, slot) => [term, slot]));
  const weights = Float64Array.from(query.terms.values(), ({ weight }) => weight);
  const counts = new Uint32Array(slots.size);
  const scored: ScoredPassage[] = [];
  for (const id of ids) {
    const indexed = index.passages[id];
    if (!indexed) continue;
    counts.fill(0);
    const tokens = index.tokensOf(indexed.firstSentence, indexed.passage.sentences.length);
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes five times as long
    for (let i = 0; i < tokens.length; i++) {
      const term = termOfWord[wordNumber(tokens[i] ?? 0)] ?? -1;
      // Nearly all terms are not the question's: the sieve, a few bytes, says so sooner than a map.
      if (sieve[term & sieveMask] !== 1) continue;
      const slot = slots.get(term);
      if (slot !== undefined) counts[slot] = (counts[slot] ?? 0) + 1;
    }
    if (indexed.headings.size > 0) {
      terms.forEach((term, slot) => {
        if (counts[slot] === 0 && indexed.headings.has(term)) counts[slot] = 1;
      });
    }
    const normal =
      1 - passageLength + (passageLength * indexed.length) / index.averageLength.passage;
    let score = 0;
    for (let slot = 0; slot < counts.length; slot++) {
      const count = counts[slot] ?? 0;
      score += ((weights[slot] ?? 0) * count * (saturation + 1)) / (count + saturation * normal);
    }
    scored.push({ id, indexed, score: score / query.weight });
  }
  return scored.sort((a, b) => b.score - a.score || a.id - b.id);
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
  const { saturation, sentenceLength } = bm25;
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
    const normal = 1 - sentenceLength + (sentenceLength * length) / index.averageLength.sentence;
    let score = 0;
    for (const [term, { length: count }] of places) {
      const weight = query.terms.get(term)?.weight ?? 0;
      score += (weight * count * (saturation + 1)) / (count + saturation * normal);
    }
    return { passage, sentence, tokens, places, score: score / query.weight };
  });
}
