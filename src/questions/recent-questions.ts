import { LRUCache } from 'lru-cache';

/** A question that somebody asked. */
export interface RecentQuestion {
  readonly question: string;
  readonly userId: string;
}

/** In milliseconds. */
const lifetime = 10 * 60_000;

/** The oldest go first. */
const mostQuestions = 10_000;

/** Questions of the last ten minutes, in memory only: what follows them may lean on them. */
export class RecentQuestions {
  readonly #questions: LRUCache<string, RecentQuestion>;

  /** @param clock in milliseconds. Default `performance`. */
  constructor(clock: { readonly now: () => number } = performance) {
    this.#questions = new LRUCache({
      max: mostQuestions,
      ttl: lifetime,
      ttlResolution: 0,
      perf: clock,
    });
  }

  /** @param key such as the id of the message that answers it. */
  remember(key: string, question: RecentQuestion): void {
    this.#questions.set(key, question);
  }

  /** The question of a key, if it is not older than ten minutes. */
  recall(key: string): RecentQuestion | undefined {
    return this.#questions.get(key);
  }

  /** Forgets what a user asked. */
  forget(userId: string): void {
    for (const [key, question] of [...this.#questions.entries()]) {
      if (question.userId === userId) this.#questions.delete(key);
    }
  }
}
