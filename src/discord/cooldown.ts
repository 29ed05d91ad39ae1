import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many questions a minute, 0 for any number. */
export interface CooldownLimits {
  readonly perUser: number;
  readonly perServer: number;
}

/** When somebody may ask again. */
export interface Refusal {
  /** In milliseconds. */
  readonly waitMs: number;
  /** Who has asked too much: the user, or everybody in the server together. */
  readonly by: 'user' | 'server';
  /** Whether this is the first question of this user that is refused for that since it was last allowed. */
  readonly isFirst: boolean;
}

/** In seconds. */
const span = 60;

/** Of so many users it is known that they have been refused; the oldest go first. */
const mostRefused = 10_000;

/** Keeps one user, or one server, from asking more than the others leave room for. */
export class Cooldown {
  readonly #users: RateLimiterMemory | null;
  readonly #servers: RateLimiterMemory | null;
  /** Whom a question was refused already, by user and what refuses. */
  readonly #refused = new LRUCache<string, true>({ max: mostRefused });

  constructor({ perUser, perServer }: CooldownLimits) {
    this.#users = perUser > 0 ? new RateLimiterMemory({ points: perUser, duration: span }) : null;
    this.#servers =
      perServer > 0 ? new RateLimiterMemory({ points: perServer, duration: span }) : null;
  }

  /**
   * Counts a question. One that the server may not ask is not counted against the user.
   *
   * @param server null in direct messages.
   * @returns null where it may be asked.
   */
  async take(user: string, server: string | null): Promise<Refusal | null> {
    const waitOfUser = await consume(this.#users, user);
    if (waitOfUser > 0) return this.#refuse('user', waitOfUser, user);
    const waitOfServer = server === null ? 0 : await consume(this.#servers, server);
    if (waitOfServer === 0) return null;
    await this.#users?.reward(user);
    return this.#refuse('server', waitOfServer, `${user} ${server}`);
  }

  #refuse(by: Refusal['by'], waitMs: number, key: string): Refusal {
    const isFirst = !this.#refused.has(key);
    if (isFirst) this.#refused.set(key, true, { ttl: waitMs });
    return { waitMs, by, isFirst };
  }
}

/** @returns how long to wait, in whole milliseconds from 1; 0 where there is no need. */
async function consume(limiter: RateLimiterMemory | null, key: string): Promise<number> {
  try {
    await limiter?.consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext));
  }
}
