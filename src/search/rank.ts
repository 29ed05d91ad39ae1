import type { Document, Passage } from '../corpus/index.ts';
import { findBestPassages, type SearchBounds } from './best-passages.ts';
import {
  type FeaturedSentence,
  type FeatureName,
  featureNames,
  type Features,
  featuresOf,
} from './features.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import weights from './weights.json' with { type: 'json' };

/** A sentence that may answer. */
export interface Candidate extends Omit<FeaturedSentence, 'passage'> {
  readonly document: Document;
  readonly passage: Passage;
  /** The weighted sum of its features: the logarithm of its odds among the candidates, up to a constant. */
  readonly score: number;
  /** How probable it is that this candidate answers, if one of them does: all add up to 1. */
  readonly probability: number;
}

/** What a feature adds to a sentence's score. */
export type FeatureWeights = Readonly<Record<FeatureName, number>>;

/**
 * Ranks the sentences of the passages that share most with the question, by the weights that `npm run train` learned.
 *
 * @param bounds of the passages that are looked at sentence by sentence; by default, the best 12.
 * @returns best first; empty where nothing of substance matches.
 */
export function rank(
  index: SearchIndex,
  query: Query,
  bounds: Partial<SearchBounds> = {},
): Candidate[] {
  const passages = findBestPassages(index, query, { most: 12, ...bounds });
  if (passages.length === 0) return [];
  const candidates = featuresOf(index, query, passages).map(
    ({ passage: { indexed }, ...sentence }) => ({
      ...sentence,
      document: indexed.document,
      passage: indexed.passage,
    }),
  );
  return sortByScore(candidates, weights);
}

/** Sentences with scores, best first. */
export function sortByScore(
  sentences: readonly Omit<Candidate, 'score' | 'probability'>[],
  learned: FeatureWeights,
): Candidate[] {
  const scored = sentences.map((sentence) => ({
    sentence,
    score: scoreOf(sentence.features, learned),
  }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), -Infinity);
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - best), 0);
  return scored
    .sort((a, b) => b.score - a.score)
    .map(({ sentence, score }) => ({
      ...sentence,
      score,
      probability: Math.exp(score - best) / sum,
    }));
}

function scoreOf(features: Features, learned: FeatureWeights): number {
  let score = 0;
  for (const name of featureNames) score += learned[name] * features[name];
  return score;
}
