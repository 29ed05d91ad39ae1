import type { Outcome } from './judge.ts';
import {
  areaUnderCurve,
  calibrationError,
  percentile,
  share,
  thresholdReachedBy,
} from './metrics.ts';
import type { Removal } from './removal.ts';

/**
 * What a set's outcomes come to. Shares are 0 to 1; a figure for which there are no questions of its kind is null.
 * A row of two trials counts the outcomes of both together, so one threshold holds for both.
 */
export interface Row {
  readonly set: string;
  readonly removed: Removal;
  /** How many questions were asked whose answer the corpus holds … */
  readonly answerable: number;
  /** … and how many whose answer it does not hold. */
  readonly unanswerable: number;
  /** Shares of the answerable questions. */
  readonly leadAt1: number | null;
  readonly quoteAt1: number | null;
  readonly quoteAt3: number | null;
  readonly passageAt1: number | null;
  readonly answered: number | null;
  /** The share of the unanswerable questions that were answered. */
  readonly falseAnswers: number | null;
  /** Of confidence, answerable against unanswerable questions; 0.5 is chance. */
  readonly auroc: number | null;
  /** The share of false answers at the highest threshold that answers 90 % of the answerable questions. */
  readonly falseAnswersAt90: number | null;
  /** Of the confidence that the best quote holds a gold answer, over all questions. */
  readonly calibrationError: number | null;
  /** How many quotations are not the document's words at that place; anything but 0 is a defect. */
  readonly verbatimFailures: number;
  readonly medianMs: number | null;
  readonly p99Ms: number | null;
}

export function summarize(set: string, removed: Removal, outcomes: readonly Outcome[]): Row {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const unanswerable = outcomes.filter((outcome) => !outcome.answerable);
  const confidences = answerable.map(({ confidence }) => confidence);
  const threshold = thresholdReachedBy(0.9, confidences) ?? NaN;
  const times = outcomes.map(({ elapsedMs }) => elapsedMs);
  return {
    set,
    removed,
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    leadAt1: share(answerable, ({ leadHit }) => leadHit),
    quoteAt1: share(answerable, ({ quoteHit }) => quoteHit),
    quoteAt3: share(answerable, ({ anyHit }) => anyHit),
    passageAt1: share(answerable, ({ passageHit }) => passageHit),
    answered: share(answerable, ({ answered }) => answered),
    falseAnswers: share(unanswerable, ({ answered }) => answered),
    auroc: areaUnderCurve(
      confidences,
      unanswerable.map(({ confidence }) => confidence),
    ),
    falseAnswersAt90:
      answerable.length === 0
        ? null
        : share(unanswerable, ({ confidence }) => confidence >= threshold),
    calibrationError: calibrationError(
      outcomes.map(({ confidence, quoteHit }) => ({ confidence, correct: quoteHit })),
    ),
    verbatimFailures: outcomes.reduce((sum, outcome) => sum + outcome.verbatimFailures, 0),
    medianMs: percentile(times, 50),
    p99Ms: percentile(times, 99),
  };
}
