import type { Query } from './query.ts';
import type { Document, Passage } from '../corpus/index.ts';
import type { Match, SearchIndex } from './search-index.ts';

/** A sentence that may answer, and what speaks for it. */
export interface Candidate {
  readonly document: Document;
  readonly passage: Passage;
  /** Which of the passage's sentences, from 0. */
  readonly sentence: number;
  /** The sentence's position among all of the index, from 0. */
  readonly order: number;
  /** Orders the candidates of one question; says nothing across questions. */
  readonly score: number;
  /**
   * How much of the question stands there, 0 to 1: the share of its terms, weighed by their rarity, that the sentence
   * has, and at half their weight those that only its passage or headings have.
   */
  readonly coverage: number;
}

/** What a passage's score adds to its sentences' scores. */
const passageShare = 0.5;

/** A term that stands only around the sentence covers this much of itself. */
const aroundShare = 0.5;

/**
 * Ranks the sentences that share a term of substance with the question, or whose passage does.
 *
 * @returns best first; empty where nothing of substance matches.
 */
export function rank(index: SearchIndex, query: Query): Candidate[] {
  const sentences = new Map(index.findSentences(query.terms).map((match) => [match.id, match]));
  const whole = weightOf(index, query, [...query.terms.keys(), ...query.unknown]);
  return index
    .findPassages(query.terms)
    .filter(({ terms }) => terms.some((term) => query.substance.has(term)))
    .flatMap((found) => candidatesOf(index, query, found, sentences, whole))
    .sort((a, b) => b.score - a.score || a.order - b.order);
}

function candidatesOf(
  index: SearchIndex,
  query: Query,
  found: Match,
  sentences: ReadonlyMap<number, Match>,
  whole: number,
): Candidate[] {
  const place = index.passages[found.id];
  if (!place) return [];
  const { document, passage, firstSentence } = place;
  const around = weightOf(index, query, found.terms);
  return passage.sentences.map((_, sentence) => {
    const order = firstSentence + sentence;
    const match = sentences.get(order);
    const inside = weightOf(index, query, match?.terms ?? []);
    return {
      document,
      passage,
      sentence,
      order,
      score: (match?.score ?? 0) + passageShare * found.score,
      coverage: (aroundShare * around + (1 - aroundShare) * inside) / whole,
    };
  });
}

function weightOf(index: SearchIndex, query: Query, terms: readonly string[]): number {
  return terms.reduce(
    (sum, term) => sum + (query.terms.get(term) ?? 1) * index.inverseFrequency(term),
    0,
  );
}
