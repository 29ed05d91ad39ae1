import { LRUCache } from 'lru-cache';

/** Something that people said. */
export interface OfUsers {
  /** The ids of those whose it is, at least one. */
  readonly userIds: readonly string[];
}

/** In milliseconds. */
const lifetime = 10 * 60_000;

/** The oldest go first. */
const most = 10_000;

/** What people said in the last ten minutes, in memory only. */
export class Recent<T extends OfUsers> {
  readonly #said: LRUCache<string, T>;

  /** @param clock in milliseconds. Default `performance`. */
  constructor(clock: { readonly now: () => number } = performance) {
    this.#said = new LRUCache<string, T>({
      max: most,
      ttl: lifetime,
      ttlResolution: 0,
      perf: clock,
    });
  }

  /** @param key such as the id of the message that answers it. */
  remember(key: string, said: T): void {
    this.#said.set(key, said);
  }

  /** What has a key, if it is not older than ten minutes. */
  recall(key: string): T | undefined {
    return this.#said.get(key);
  }

  /** Forgets what has a key. */
  drop(key: string): void {
    this.#said.delete(key);
  }

  /** Forgets what a user said, alone or with others. */
  forget(userId: string): void {
    for (const [key, { userIds }] of [...this.#said.entries()]) {
      if (userIds.includes(userId)) this.#said.delete(key);
    }
  }
}
