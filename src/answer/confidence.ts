import type { AnswerKind } from '../languages/index.ts';
import type { Candidate, FeatureName, Query } from '../search/index.ts';
import weights from './confidence-weights.json' with { type: 'json' };

/** What tells an answer from what merely stands nearest, as numbers. `docs/ranking.md` says what each one is. */
export const evidenceNames = [
  'score',
  'lead',
  'matches',
  'newWords',
  'allWords',
  'previousCoverage',
  'documentShare',
  'missingNames',
  'unknownShare',
  'bestCoverage',
  'noSign',
] as const;

/** The name of a piece of evidence. */
export type EvidenceName = (typeof evidenceNames)[number];
/** All evidence for one candidate. */
export type Evidence = Readonly<Record<EvidenceName, number>>;

/** The features by which each kind of answer shows. */
const signs: Readonly<Record<AnswerKind, readonly FeatureName[]>> = {
  person: ['personNames'],
  time: ['year', 'calendar'],
  place: ['placeName'],
  quantity: ['quantity'],
  reason: ['reason'],
  name: ['naming'],
  other: [],
};

/** How far ahead a candidate is whose passage is the only one; others are seldom further. */
const longestLead = 8;

/** Among which candidates one is the answer, or not. */
export interface Field {
  /** All of the question's, itself included, without those of its allies; at least one. */
  readonly rivals: readonly Candidate[];
  /** Other documents that say nearly the same, each with a candidate of it. */
  readonly allies: ReadonlyMap<unknown, Candidate>;
}

/**
 * Gathers the evidence that a candidate answers the question.
 *
 * @param field the candidates that it is one of.
 */
export function evidenceFor(
  query: Query,
  candidate: Candidate,
  { rivals, allies }: Field,
): Evidence {
  const { features, score, passage, sentence, inSection, newTerms } = candidate;
  const unknown = [...query.unknown.values()];
  let bestCoverage = 0;
  let bestElsewhere = score - longestLead;
  let documentShare = features.documentShare;
  for (const ally of allies.values()) documentShare += ally.features.documentShare;
  for (const other of rivals) {
    bestCoverage = Math.max(bestCoverage, other.inSection.coverage);
    if (other.passage !== passage) bestElsewhere = Math.max(bestElsewhere, other.score);
  }
  return {
    score,
    lead: score - bestElsewhere,
    matches: Math.log1p(inSection.terms.size),
    newWords: Math.log1p(newTerms),
    allWords: inSection.allWords,
    // What stands above the first sentence is counted as its own.
    previousCoverage: sentence === 0 ? 0 : features.previousCoverage,
    documentShare,
    missingNames: features.missingNames,
    unknownShare: unknown.reduce((sum, weight) => sum + weight, 0) / query.weight,
    bestCoverage,
    noSign:
      signs[query.kind].length > 0 && signs[query.kind].every((sign) => features[sign] === 0)
        ? 1
        : 0,
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
