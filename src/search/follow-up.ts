import type { Query, QueryTerm } from './query.ts';

/** A word of the question before counts this much beside those of the question itself. */
const earlierShare = 0.5;

/**
 * A question that follows another: it looks for its own words first, and for those of the question before as what it
 * is about. What kind of answer is asked for, it says itself.
 */
export function following(query: Query, earlier: Query): Query {
  const terms = new Map<number, QueryTerm>();
  for (const [number, term] of earlier.terms) {
    terms.set(number, { ...term, weight: earlierShare * term.weight });
  }
  for (const [number, term] of query.terms) terms.set(number, term);
  const weights = [
    ...Array.from(terms.values(), ({ weight }) => weight),
    ...query.unknown.values(),
  ];
  return { ...query, terms, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}
