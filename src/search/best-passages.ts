import { type Document, isNewer } from '../corpus/index.ts';
import { createPassageScorer, type ScoredPassage } from './bm25.ts';
import { wordNumber } from './lexicon.ts';
import type { Query } from './query.ts';
import type { IndexData, SearchIndex } from './search-index.ts';

/**
 * Looking at a posting takes time, and common words have many: terms are looked up from the rarest on, while they
 * stand in no more than this many places together.
 */
const mostPlaces = 2000;

/** Where to look, and how much to find. */
export interface SearchBounds {
  /** The most passages to return, from 1. */
  readonly most: number;
  /** The one document to look in. Default: all. */
  readonly within?: Document | undefined;
  /**
   * Passages that score less than this share of the best one are left out. Default 0.5: one that scores less is never
   * the one that answers, in no question set.
   */
  readonly leastShare?: number;
  /** The ids of passages to return besides. */
  readonly besides?: readonly number[];
}

/**
 * Finds the passages with the highest BM25 over all of the question's terms, among those that have one of its rarest.
 *
 * Terms are looked up from the rarest on. What a passage can score that has none of those before follows from the
 * greatest impacts of the terms that are left: once that is too little, no other passage needs to be read, and the
 * commonest terms are not looked up at all (MaxScore; Turtle and Flood 1995).
 *
 * The same words in several documents are found once: else a text that is there as a web page and as a PDF would seem
 * to be no better than what is nearest to it.
 *
 * @returns best first.
 */
export function findBestPassages(
  index: SearchIndex,
  query: Query,
  { most, within, leastShare = 0.5, besides = [] }: SearchBounds,
): ScoredPassage[] {
  const scoreOf = createPassageScorer(index, query);
  const best: ScoredPassage[] = [];
  let least = 0;
  const consider = (id: number) => {
    const score = scoreOf(id);
    const indexed = index.passages[id];
    if (score < least || !indexed) return;
    const found = { id, indexed, score };
    const at = best.findIndex((one) => areCopies(index, one.id, id));
    const copy = best[at];
    if (copy && !isBetter(found, copy)) return;
    if (copy) best.splice(at, 1);
    // Where very many score alike, sorting for each of them would take most of the time.
    const worst = best[most - 1];
    if (worst && byScore(worst, found) < 0) return;
    best.push(found);
    best.sort(byScore).splice(most);
    const last = best.length < most ? 0 : (best.at(-1)?.score ?? 0);
    least = Math.max(last, leastShare * (best[0]?.score ?? 0));
  };

  const terms = byRarity(index, query);
  let reachable = terms.reduce((sum, { greatest }) => sum + greatest, 0);
  let places = 0;
  const seen = new Set<number>();
  for (const { stem, isSubstance, frequency, greatest } of terms) {
    if (reachable < least) break;
    if (isSubstance) {
      // Of one document's places among all, it is not known beforehand how many there are.
      if (within === undefined) places += frequency;
      if (places > mostPlaces && seen.size > 0) break;
      index.visitPassages(stem, (id) => {
        if (reachable < least || seen.has(id)) return;
        if (within !== undefined && index.passages[id]?.document !== within) return;
        seen.add(id);
        consider(id);
      });
      reachable -= greatest;
    }
  }
  const found = best.filter(({ score }) => score >= leastShare * (best[0]?.score ?? 0));
  for (const id of besides) {
    const indexed = index.passages[id];
    const isFound = found.some((one) => one.id === id);
    if (indexed && !isFound) found.push({ id, indexed, score: scoreOf(id) });
  }
  return found;
}

function byScore(a: ScoredPassage, b: ScoredPassage): number {
  return b.score - a.score || a.id - b.id;
}

/** Of copies that stand under the same headings, the one in the newest document is the best. */
function isBetter(one: ScoredPassage, copy: ScoredPassage): boolean {
  if (one.score !== copy.score) return one.score > copy.score;
  return isNewer(one.indexed.document, copy.indexed.document);
}

/**
 * Compares in place, without functions of its own: for one question there may be hundreds of thousands of pairs, and a
 * view of a passage's words, like a function with a name, takes longer to make than most pairs to tell apart.
 */
function areCopies({ data }: SearchIndex, one: number, other: number): boolean {
  const { passageLengths, tokens } = data;
  if (passageLengths[one] !== passageLengths[other]) return false;
  const start = firstToken(data, one);
  const otherStart = firstToken(data, other);
  const length = firstToken(data, one + 1) - start;
  if (length !== firstToken(data, other + 1) - otherStart) return false;
  for (let i = 0; i < length; i++) {
    if (wordNumber(tokens[start + i] ?? 0) !== wordNumber(tokens[otherStart + i] ?? 0))
      return false;
  }
  return true;
}

function firstToken({ passageStarts, sentenceStarts }: IndexData, passage: number): number {
  return sentenceStarts[passageStarts[passage] ?? 0] ?? 0;
}

/** The question's terms, rarest first, with the most that each adds to the score of a passage. */
function byRarity(index: SearchIndex, { terms, weight: whole }: Query) {
  return Array.from(terms, ([number, { stem, weight, isSubstance }]) => ({
    stem,
    isSubstance,
    frequency: index.frequency(stem),
    greatest: (weight * (index.data.greatestImpacts[number] ?? 0)) / whole,
  })).sort((a, b) => a.frequency - b.frequency);
}
