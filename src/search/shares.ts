import type { AskedWords } from './asked-words.ts';
import type { ScoredSentence } from './bm25.ts';
import { type Tokens, wordNumber } from './lexicon.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A part of a whole; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The share of the question's weight that some of its terms have. */
export function share(
  query: Query,
  terms: Iterable<number>,
  counts: (term: number) => boolean = () => true,
): number {
  let sum = 0;
  for (const term of terms) if (counts(term)) sum += query.terms.get(term)?.weight ?? 0;
  return sum / query.weight;
}

/** The share of what a neighbour has and the sentence itself has not. */
export function newShare(
  query: Query,
  own: ReadonlySet<number>,
  neighbour: ScoredSentence | undefined,
) {
  return neighbour ? share(query, neighbour.places.keys(), (term) => !own.has(term)) : 0;
}

/**
 * The share of the rarity of some of the question's words, its names and numbers or the others, that stands among
 * some terms.
 *
 * @param otherwise where the question has no such words.
 */
export function shareOfWords(
  { contentWords, rarities }: AskedWords,
  counts: (isName: boolean) => boolean,
  terms: ReadonlySet<number>,
  otherwise: number,
): number {
  let all = 0;
  let found = 0;
  contentWords.forEach(({ isName, term }, i) => {
    if (!counts(isName)) return;
    const rarity = rarities[i] ?? 0;
    all += rarity;
    if (terms.has(term)) found += rarity;
  });
  return all === 0 ? otherwise : found / all;
}

/** What the sentence's first term weighs in the question; 0 where it is none of its terms. */
export function weightOfFirst(index: SearchIndex, query: Query, tokens: Tokens): number {
  for (const token of tokens) {
    const term = index.lexicon.termOfWord[wordNumber(token)] ?? -1;
    if (term >= 0) return query.terms.get(term)?.weight ?? 0;
  }
  return 0;
}

/** Whether there are terms, and none of them is in the sentence. */
export function isMissing(terms: ReadonlySet<number>, inSentence: ReadonlySet<number>): boolean {
  if (terms.size === 0) return false;
  for (const term of terms) if (inSentence.has(term)) return false;
  return true;
}
