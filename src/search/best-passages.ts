import { createPassageScorer, type ScoredPassage } from './bm25.ts';
import type { Query, QueryTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Looking at a posting takes time, and common words have many: terms are looked up from the rarest on, while they
 * stand in no more than this many places together.
 */
const mostPlaces = 2000;

/** A passage that scores less than this share of the best one is never the one that answers: no question set has such. */
const leastShare = 0.5;

/**
 * Finds the passages with the highest BM25 over all of the question's terms, among those that have one of its rarest.
 *
 * What a passage can score at most follows from the rare terms that it has: the greatest impacts of these and of all
 * terms not looked up. Scored in the order of that bound, few passages need to be read before no other can be better
 * than those found (the idea of WAND; Broder et al. 2003).
 *
 * @param most how many to return, from 1.
 * @returns best first.
 */
export function findBestPassages(index: SearchIndex, query: Query, most: number): ScoredPassage[] {
  const terms = Array.from(query.terms, ([number, term]) => ({
    ...term,
    bound: (term.weight * (index.data.greatestImpacts[number] ?? 0)) / query.weight,
  }));
  const rarest = rarestTerms(index, terms);
  const others = terms.filter((term) => !rarest.includes(term));
  // Any passage may have all of the terms that are not looked up.
  const unseen = others.reduce((sum, { bound }) => sum + bound, 0);
  const bounds = new Float64Array(index.passages.length);
  const ids: number[] = [];
  for (const { stem, bound } of rarest) {
    index.visitPassages(stem, (id) => {
      const known = bounds[id] ?? 0;
      if (known === 0) ids.push(id);
      bounds[id] = (known === 0 ? unseen : known) + bound;
    });
  }

  const scoreOf = createPassageScorer(index, query);
  const best: ScoredPassage[] = [];
  for (const id of sortByBound(ids, bounds)) {
    const least = Math.max(
      leastShare * (best[0]?.score ?? 0),
      best.length < most ? 0 : (best.at(-1)?.score ?? 0),
    );
    if ((bounds[id] ?? 0) < least) break;
    const score = scoreOf(id);
    if (score < least) continue;
    const indexed = index.passages[id];
    if (indexed) best.push({ id, indexed, score });
    best.sort((a, b) => b.score - a.score || a.id - b.id).splice(most);
  }
  return best.filter(({ score }) => score >= leastShare * (best[0]?.score ?? 0));
}

/** The highest bound first. Few bounds differ, and sorting these is faster than sorting passages. */
function sortByBound(ids: readonly number[], bounds: Float64Array): number[] {
  const alike = new Map<number, number[]>();
  for (const id of ids) {
    const bound = bounds[id] ?? 0;
    const others = alike.get(bound);
    if (others) others.push(id);
    else alike.set(bound, [id]);
  }
  return [...alike].sort(([a], [b]) => b - a).flatMap(([, some]) => some);
}

/** Terms of substance, rarest first; the first one however common it is. */
function rarestTerms<Term extends QueryTerm>(index: SearchIndex, terms: readonly Term[]): Term[] {
  let places = 0;
  return terms
    .filter(({ isSubstance }) => isSubstance)
    .map((term) => ({ term, frequency: index.frequency(term.stem) }))
    .sort((a, b) => a.frequency - b.frequency)
    .filter(({ frequency }, i) => (places += frequency) <= mostPlaces || i === 0)
    .map(({ term }) => term);
}
