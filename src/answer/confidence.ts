import type { Candidate, Query, SearchIndex } from '../search/index.ts';
import weights from './confidence-weights.json' with { type: 'json' };

/** What tells an answer from what merely stands nearest, as numbers. */
export const evidenceNames = [
  'score',
  'entropy',
  'passageScore',
  'passageCoverage',
  'coverage',
  'squaredCoverage',
  'neighbourCoverage',
  'matches',
  'proximity',
  'wordTriples',
  'samePrefixes',
  'missingNames',
  'newWords',
  'unknownShare',
  'heaviestMissing',
  'heaviestOutside',
] as const;

export type EvidenceName = (typeof evidenceNames)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/**
 * Gathers the evidence that the best candidate answers the question.
 *
 * @param candidates best first, at least one.
 */
export function evidenceFor(
  index: SearchIndex,
  query: Query,
  candidate: Candidate,
  candidates: readonly Candidate[],
): Evidence {
  const { features, score } = candidate;
  const unknown = query.unknown.map((stem) => index.inverseFrequency(stem));
  // As a share of what the rarest word could weigh, so that it means the same in corpora of any size.
  const most = index.inverseFrequency('');
  const heaviest = (isMissing: (term: number) => boolean) =>
    Math.max(
      0,
      ...unknown,
      ...Array.from(query.terms, ([term, { weight }]) => (isMissing(term) ? weight : 0)),
    ) / most;
  const entropy = candidates.reduce(
    (sum, { probability }) => sum - (probability === 0 ? 0 : probability * Math.log(probability)),
    0,
  );
  return {
    score,
    entropy,
    passageScore: features.passageScore,
    passageCoverage: features.passageCoverage,
    coverage: features.coverage,
    squaredCoverage: features.squaredCoverage,
    neighbourCoverage: features.neighbourCoverage,
    matches: features.matches,
    proximity: features.proximity,
    wordTriples: features.wordTriples,
    samePrefixes: features.samePrefixes,
    missingNames: features.missingNames,
    newWords: features.newWords,
    unknownShare: unknown.reduce((sum, weight) => sum + weight, 0) / query.weight,
    heaviestMissing: heaviest((term) => !candidate.inPassage.has(term)),
    heaviestOutside: heaviest((term) => !candidate.inSentence.has(term)),
  };
}

/**
 * The probability that a quote answers a question: a logistic curve over the evidence, fitted by `npm run train` to
 * question sets of which parts of the documents were taken away.
 *
 * @returns 0 to 1.
 */
export function confidenceOf(evidence: Evidence): number {
  const learned: Readonly<Record<EvidenceName | 'intercept', number>> = weights;
  const logit = evidenceNames.reduce(
    (sum, name) => sum + learned[name] * evidence[name],
    learned.intercept,
  );
  return 1 / (1 + Math.exp(-logit));
}
