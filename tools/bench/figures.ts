/**
 * What is measured of each contender; the less the better. Whatever else is measured, such as a snapshot's size and
 * the time it takes to load, is one more entry here and one more property of what {@link measure} returns.
 */
export const figures = {
  /** From prepared passages to an index that can be searched. */
  indexMs: { head: 'index ms', digits: 0 },
  /** Resident in the process once the index is built, the texts and the run-time included, 2^20 bytes each. */
  memoryMb: { head: 'memory MB', digits: 0 },
  /** Of the time that one question takes. */
  medianMs: { head: 'median ms', digits: 2 },
  p99Ms: { head: 'p99 ms', digits: 2 },
} as const satisfies Readonly<Record<string, { head: string; digits: number }>>;

export type FigureName = keyof typeof figures;
export type Figures = Readonly<Record<FigureName, number>>;

/** In the order in which they are shown. */
export const figureNames = Object.keys(figures) as FigureName[];
