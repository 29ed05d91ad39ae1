/** What is counted: questions by what came of them, and ratings. */
const kinds = ['answered', 'unanswered', 'small-talk', 'helpful', 'not-helpful'] as const;
export type Counted = (typeof kinds)[number];

/** The counts since a start. Nobody is named in them. */
export interface StatisticsSnapshot {
  readonly counts: Readonly<Record<Counted, number>>;
  /** Of the last thousand questions, in milliseconds; null before the first. */
  readonly latency: { readonly median: number; readonly slow: number } | null;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Latencies are known of so many questions. */
const mostLatencies = 1000;

/** Counts what is asked, in memory only. */
export class Statistics {
  readonly #since: number;
  readonly #counts = new Map<Counted, number>();
  readonly #latencies: number[] = [];
  #next = 0;

  /** @param now milliseconds since 1970. Default `Date.now`. */
  constructor(now: () => number = Date.now) {
    this.#since = now();
  }

  /** @param milliseconds how long finding an answer took, or that there is none; left out where nothing was looked for. */
  count(kind: Counted, milliseconds?: number): void {
    this.#counts.set(kind, this.#of(kind) + 1);
    if (milliseconds === undefined) return;
    this.#latencies[this.#next] = milliseconds;
    this.#next = (this.#next + 1) % mostLatencies;
  }

  /** Takes back what was counted once, without a time. */
  uncount(kind: Counted): void {
    this.#counts.set(kind, Math.max(0, this.#of(kind) - 1));
  }

  snapshot(): StatisticsSnapshot {
    const sorted = this.#latencies.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
    const counts = Object.fromEntries(kinds.map((kind) => [kind, this.#of(kind)]));
    return {
      counts: counts as Record<Counted, number>,
      latency: sorted.length === 0 ? null : { median: at(0.5), slow: at(0.99) },
      since: this.#since,
    };
  }

  #of(kind: Counted): number {
    return this.#counts.get(kind) ?? 0;
  }
}
