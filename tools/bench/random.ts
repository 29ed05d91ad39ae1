/** The same numbers in every run, evenly distributed. */
export interface Random {
  /** 0 or more, less than 1. */
  next(): number;
  /** A whole number, both bounds included. */
  between(least: number, most: number): number;
}

/**
 * Makes random numbers by Mulberry32 (Tommy Ettinger, 2017).
 *
 * @param seed a whole number, 32 bits of which count; each gives its own sequence.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}
