/** What is measured of each contender; the less the better. */
export const figures = {
  /** From prepared passages to an index that can be searched. */
  indexMs: { head: 'index ms', digits: 0 },
  /** Resident in the process once the index is built, the texts and the run-time included, 2^20 bytes each. */
  memoryMb: { head: 'memory MB', digits: 0 },
  /** Of the time that one question takes. */
  medianMs: { head: 'median ms', digits: 2 },
  p99Ms: { head: 'p99 ms', digits: 2 },
  /** The size of a snapshot, 2^20 bytes each. */
  snapshotMb: { head: 'snapshot MB', digits: 1 },
  /** From a snapshot on disk to an index that can be searched. */
  loadMs: { head: 'load ms', digits: 0 },
} as const satisfies Readonly<Record<string, { head: string; digits: number }>>;

export type FigureName = keyof typeof figures;
export type Figures = Readonly<Record<FigureName, number>>;

/** In the order in which they are shown. */
export const figureNames = Object.keys(figures) as FigureName[];
