/** Adam's usual constants (Kingma and Ba 2015). */
const adam = { first: 0.9, second: 0.999, epsilon: 1e-8 };

/** Computes the gradient of the mean loss of some examples at `weights` into `gradient`, which is zero before. */
export type Gradient = (
  examples: readonly number[],
  weights: Float64Array,
  gradient: Float64Array,
) => void;

export interface OptimiseOptions {
  readonly size: number;
  readonly examples: number;
  readonly epochs: number;
  readonly batch: number;
  /** The first step's length; it falls to 0 in a straight line. */
  readonly rate: number;
  /** The weight of the squared weights in the loss. */
  readonly penalty: number;
}

/** Finds weights that make the loss small, by Adam over shuffled batches; the same ones at every run. */
export function optimise(gradientOf: Gradient, options: OptimiseOptions): Float64Array {
  const { size, examples, epochs, batch, rate, penalty } = options;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const order = Array.from({ length: examples }, (_, i) => i);
  const random = createRandom(1);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const length = rate * (1 - epoch / epochs);
    for (let start = 0; start < examples; start += batch) {
      const gradient = new Float64Array(size);
      gradientOf(order.slice(start, start + batch), weights, gradient);
      step += 1;
      for (let i = 0; i < size; i++) {
        const slope = (gradient[i] ?? 0) + penalty * (weights[i] ?? 0);
        first[i] = adam.first * (first[i] ?? 0) + (1 - adam.first) * slope;
        second[i] = adam.second * (second[i] ?? 0) + (1 - adam.second) * slope * slope;
        const mean = (first[i] ?? 0) / (1 - adam.first ** step);
        const spread = Math.sqrt((second[i] ?? 0) / (1 - adam.second ** step));
        weights[i] = (weights[i] ?? 0) - (length * mean) / (spread + adam.epsilon);
      }
    }
  }
  return weights;
}

/** A linear congruential generator (Numerical Recipes' constants): numbers from 0 up to 1, the same for a seed. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fisher and Yates's shuffle. */
function shuffle(values: number[], random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [values[i], values[j]] = [values[j] ?? 0, values[i] ?? 0];
  }
}

/** The mean and standard deviation (1 where it is 0) of each column. */
export function measureColumns(rows: Iterable<readonly number[]>, size: number) {
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const row of rows) {
    count += 1;
    for (let i = 0; i < size; i++) {
      means[i] = (means[i] ?? 0) + (row[i] ?? 0);
      squares[i] = (squares[i] ?? 0) + (row[i] ?? 0) ** 2;
    }
  }
  for (let i = 0; i < size; i++) {
    means[i] = (means[i] ?? 0) / count;
    const variance = (squares[i] ?? 0) / count - (means[i] ?? 0) ** 2;
    squares[i] = variance > 1e-12 ? Math.sqrt(variance) : 1;
  }
  return { means, deviations: squares };
}
