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
  /** Whether this is the first question refused since the last one allowed. */
  readonly isFirst: boolean;
}

/** In seconds. */
const span = 60;

/** Keeps one user, or one server, from asking more than the others leave room for. */
export class Cooldown {
  readonly #users: RateLimiterMemory | null;
  readonly #servers: RateLimiterMemory | null;

  constructor({ perUser, perServer }: CooldownLimits) {
    this.#users = perUser > 0 ? new RateLimiterMemory({ points: perUser, duration: span }) : null;
    this.#servers =
      perServer > 0 ? new RateLimiterMemory({ points: perServer, duration: span }) : null;
  }

  /**
   * Counts a question.
   *
   * @param server null in direct messages.
   * @returns null where it may be asked.
   */
  async take(user: string, server: string | null): Promise<Refusal | null> {
    const refused = await consume(this.#users, user);
    if (refused || server === null) return refused;
    return consume(this.#servers, server);
  }
}

async function consume(limiter: RateLimiterMemory | null, key: string): Promise<Refusal | null> {
  try {
    await limiter?.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes) || !limiter) throw refused;
    const { msBeforeNext, consumedPoints } = refused;
    return { waitMs: msBeforeNext, isFirst: consumedPoints === limiter.points + 1 };
  }
}
