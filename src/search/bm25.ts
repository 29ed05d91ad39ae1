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

/** Scores a passage by BM25; a term that stands only in its headings counts as standing in it once. */
export function scorePassage(index: SearchIndex, query: Query, id: number): ScoredPassage | null {
  const indexed = index.passages[id];
  if (!indexed) return null;
  const counts = new Map<number, number>();
  const { termOfWord } = index.lexicon;
  for (const tokens of indexed.sentences) {
    for (const token of tokens) {
      const term = termOfWord[wordNumber(token)] ?? -1;
      // Nearly all terms are not the question's: the sieve, a few bytes, says so sooner than a map.
      if (query.sieve[term & sieveMask] === 1 && query.terms.has(term)) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
  }
  for (const term of indexed.headings) {
    if (query.terms.has(term) && !counts.has(term)) counts.set(term, 1);
  }
  const { saturation, passageLength } = bm25;
  const normal = 1 - passageLength + (passageLength * indexed.length) / index.averageLength.passage;
  let score = 0;
  for (const [term, count] of counts) {
    const weight = query.terms.get(term)?.weight ?? 0;
    score += (weight * count * (saturation + 1)) / (count + saturation * normal);
  }
  return { id, indexed, score: score / query.weight };
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
  return passage.indexed.sentences.map((tokens, sentence) => {
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
