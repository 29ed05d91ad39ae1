import { measureColumns, optimise } from './optimise.ts';

/** A question's candidates: what speaks for each, and whether it is right. */
export interface List {
  readonly rows: readonly (readonly number[])[];
  readonly isGold: readonly boolean[];
}

/** A case that is so or not so, and how much it counts. */
export interface Case {
  readonly row: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

/**
 * Learns weights by which right candidates stand first: the loss is −ln of the right candidates' share of the softmax
 * over their list (ListNet's with one relevant group; Cao et al. 2007). Lists without a right candidate say nothing.
 */
export function learnToRank(lists: readonly List[], size: number): number[] {
  const useful = lists.filter(({ isGold }) => isGold.includes(true));
  const { deviations } = measureColumns(
    useful.flatMap(({ rows }) => rows),
    size,
  );
  const scaled = useful.map(({ rows, isGold }) => ({
    rows: rows.map((row) => row.map((value, i) => value / (deviations[i] ?? 1))),
    isGold,
  }));
  const weights = optimise(
    (batch, current, gradient) => {
      for (const i of batch) {
        const { rows = [], isGold = [] } = scaled[i] ?? {};
        const scores = rows.map((row) => dot(row, current));
        const best = Math.max(...scores);
        const odds = scores.map((score) => Math.exp(score - best));
        const all = odds.reduce((sum, odd) => sum + odd, 0);
        const gold = odds.reduce((sum, odd, k) => sum + (isGold[k] ? odd : 0), 0);
        rows.forEach((row, k) => {
          const odd = odds[k] ?? 0;
          const slope = (odd / all - (isGold[k] ? odd / gold : 0)) / batch.length;
          if (slope === 0) return;
          for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + slope * (row[j] ?? 0);
        });
      }
    },
    { size, examples: scaled.length, epochs: 40, batch: 64, rate: 0.03, penalty: 0.01 },
  );
  return Array.from(weights, (weight, i) => weight / (deviations[i] ?? 1));
}

/** Learns a logistic regression. @returns the intercept, then a weight a column. */
export function learnToJudge(cases: readonly Case[], size: number): number[] {
  const { means, deviations } = measureColumns(
    cases.map(({ row }) => row),
    size,
  );
  const scaled = cases.map(({ row, isTrue, weight }) => ({
    row: [1, ...row.map((value, i) => (value - (means[i] ?? 0)) / (deviations[i] ?? 1))],
    isTrue,
    weight,
  }));
  const weights = optimise(
    (batch, current, gradient) => {
      for (const i of batch) {
        const { row = [], isTrue = false, weight = 0 } = scaled[i] ?? {};
        const probability = 1 / (1 + Math.exp(-dot(row, current)));
        const slope = (weight * (probability - Number(isTrue))) / batch.length;
        for (let j = 0; j <= size; j++) gradient[j] = (gradient[j] ?? 0) + slope * (row[j] ?? 0);
      }
    },
    {
      size: size + 1,
      examples: scaled.length,
      epochs: 40,
      batch: 128,
      rate: 0.02,
      penalty: 0.0005,
    },
  );
  const own = Array.from(weights.subarray(1), (weight, i) => weight / (deviations[i] ?? 1));
  const shift = own.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0);
  return [(weights[0] ?? 0) - shift, ...own];
}

function dot(row: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
