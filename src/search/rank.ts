import type { Document, Passage } from '../corpus/index.ts';
import { findBestPassages } from './best-passages.ts';
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

/** This many passages are looked at sentence by sentence. */
const mostPassages = 12;

/**
 * Ranks the sentences of the passages that share most with the question.
 *
 * @returns best first; empty where nothing of substance matches.
 */
export function rank(index: SearchIndex, query: Query): Candidate[] {
  const passages = findBestPassages(index, query, mostPassages);
  if (passages.length === 0) return [];
  const scored = featuresOf(index, query, passages).map((sentence) => ({
    ...sentence,
    score: scoreOf(sentence.features),
  }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), -Infinity);
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - best), 0);
  return scored
    .map(({ passage: { indexed }, score, ...sentence }) => ({
      ...sentence,
      document: indexed.document,
      passage: indexed.passage,
      score,
      probability: Math.exp(score - best) / sum,
    }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(features: Features): number {
  const learned: Readonly<Record<FeatureName, number>> = weights;
  return featureNames.reduce((sum, name) => sum + learned[name] * features[name], 0);
}
