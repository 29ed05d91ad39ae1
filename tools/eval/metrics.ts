/** @returns the share of items for which something holds, 0 to 1; null where there is none. */
export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}

/**
 * The area under the receiver operating characteristic: how probable it is that a positive has a higher score than
 * a negative, both drawn at random. Equal scores count half. By the sum of ranks (Mann and Whitney, 1947).
 *
 * @returns 0 to 1, 0.5 being chance; null where either side is empty.
 */
export function areaUnderCurve(
  positives: readonly number[],
  negatives: readonly number[],
): number | null {
  if (positives.length === 0 || negatives.length === 0) return null;
  const ranks = averageRanks([...positives, ...negatives]);
  const rankSum = positives.reduce((sum, score) => sum + (ranks.get(score) ?? NaN), 0);
  const least = (positives.length * (positives.length + 1)) / 2;
  return (rankSum - least) / (positives.length * negatives.length);
}

/** Ranks from 1, the lowest score first; equal scores share the mean of theirs. */
function averageRanks(scores: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  const ranks = new Map<number, number>();
  let below = 0;
  for (const [score, count] of [...counts].sort(([a], [b]) => a - b)) {
    ranks.set(score, below + (count + 1) / 2);
    below += count;
  }
  return ranks;
}

/**
 * The highest threshold that at least a given share of scores reaches.
 *
 * @param wanted above 0, at most 1.
 * @returns one of the scores; null where there is none.
 */
export function thresholdReachedBy(wanted: number, scores: readonly number[]): number | null {
  const descending = [...scores].sort((a, b) => b - a);
  // 0.07 * 100 is 7.000000000000001.
  return descending[Math.ceil(wanted * scores.length - 1e-9) - 1] ?? null;
}

/** A prediction and what became of it. */
export interface Forecast {
  /** 0 to 1. */
  readonly confidence: number;
  readonly correct: boolean;
}

/**
 * The expected calibration error: over bins of equal width, the mean difference between confidence and the share
 * that was correct, weighted by the bins' sizes (Naeini, Cooper and Hauskrecht, 2015). A bin holds its lower bound,
 * the last one also 1.
 *
 * @returns 0 (calibrated) to 1; null where there is no forecast.
 */
export function calibrationError(forecasts: readonly Forecast[], bins = 10): number | null {
  if (forecasts.length === 0) return null;
  // Signed sums of confidence less outcome: what a bin adds is the amount of its sum.
  const surplus = new Array<number>(bins).fill(0);
  for (const { confidence, correct } of forecasts) {
    const bin = Math.min(Math.floor(confidence * bins), bins - 1);
    surplus[bin] = (surplus[bin] ?? NaN) + confidence - (correct ? 1 : 0);
  }
  return surplus.reduce((sum, each) => sum + Math.abs(each), 0) / forecasts.length;
}

/**
 * A percentile, interpolated between the two nearest values (type 7 of Hyndman and Fan, 1996).
 *
 * @param rank 0 (the least value) to 100 (the greatest); 50 is the median.
 * @returns null where there is no value.
 */
export function percentile(values: readonly number[], rank: number): number | null {
  const ascending = [...values].sort((a, b) => a - b);
  const position = ((ascending.length - 1) * rank) / 100;
  const lower = ascending[Math.floor(position)];
  const upper = ascending[Math.ceil(position)];
  if (lower === undefined || upper === undefined) return null;
  return lower + (upper - lower) * (position - Math.floor(position));
}
