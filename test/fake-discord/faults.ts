import { deferred } from './deferred.ts';
import type { Json } from './json.ts';
import { compilePath } from './router.ts';

/** A fault that a test sets: what happens to the requests it matches instead of the normal answer. */
export interface FaultOptions {
  /** HTTP method; by default any. */
  readonly method?: string;
  /** Path without `/api/v10` and the query; in a string `:name` stands for one segment, `*` for the rest. */
  readonly path: RegExp | string;
  /** How many requests it hits before it is used up; default 1. */
  readonly times?: number;
  /** Status to answer with; without one the request is handled normally. */
  readonly status?: number;
  /** Body to answer with; by default Discord's for that status. */
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** For 429: seconds until the limit is over; default 0.05. */
  readonly retryAfter?: number;
  /** For 429: whether the whole bot is limited; default false. */
  readonly global?: boolean;
  /** Milliseconds by which the answer is late; default 0. */
  readonly delayMs?: number;
  /** Holds back the request (`before` it takes effect) or its answer (`after`) until `release()`. */
  readonly hold?: 'before' | 'after';
  /** Cuts the connection: before the request takes effect, or after, instead of the answer. */
  readonly drop?: 'before' | 'after';
}

/** A fault that is set. */
export interface Fault {
  readonly options: FaultOptions;
  /** How many requests it has hit. */
  hits: number;
  /** Resolves once the first request is held. */
  readonly held: Promise<void>;
  /** Lets all held requests go on, and later ones pass without being held. */
  readonly release: () => void;
  /** Hits no further request; releases those it holds. */
  readonly remove: () => void;
}

interface Entry {
  readonly fault: Fault;
  readonly matches: (method: string, path: string) => boolean;
  readonly hold: () => Promise<void>;
}

/** The faults that are set, in order: the first that matches a request hits it. */
export class FaultBook {
  readonly #entries: Entry[] = [];

  /** Sets a fault. */
  add(options: FaultOptions): Fault {
    const { method, times = 1 } = options;
    const path =
      typeof options.path === 'string'
        ? compilePath(options.path)
        : new RegExp(options.path.source, options.path.flags.replace('g', ''));
    const released = deferred();
    const held = deferred();
    let removed = false;
    const fault: Fault = {
      options,
      hits: 0,
      held: held.promise,
      release: released.resolve,
      remove: () => {
        removed = true;
        released.resolve();
      },
    };
    this.#entries.push({
      fault,
      matches: (requestMethod, requestPath) =>
        !removed &&
        fault.hits < times &&
        (method === undefined || method.toUpperCase() === requestMethod) &&
        path.test(requestPath),
      hold: () => {
        held.resolve();
        return released.promise;
      },
    });
    return fault;
  }

  /** The fault that hits this request, which is counted, or `undefined`. */
  take(
    method: string,
    path: string,
  ): { options: FaultOptions; hold: () => Promise<void> } | undefined {
    const entry = this.#entries.find(({ matches }) => matches(method, path));
    if (entry === undefined) return undefined;
    entry.fault.hits += 1;
    return { options: entry.fault.options, hold: entry.hold };
  }

  /** Removes all faults and releases what they hold. */
  clear(): void {
    for (const { fault } of this.#entries.splice(0)) fault.remove();
  }
}

/** The body and the headers of a fault's answer. */
export function faultAnswer(
  options: FaultOptions,
  status: number,
): { body: Json; headers: Record<string, string> } {
  if (status !== 429) {
    return {
      body: options.body ?? { message: `${status}: injected by the test`, code: 0 },
      headers: { ...options.headers },
    };
  }
  const { retryAfter = 0.05, global = false } = options;
  return {
    body: options.body ?? {
      message: 'You are being rate limited.',
      retry_after: retryAfter,
      global,
    },
    headers: {
      'Retry-After': String(retryAfter),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global
        ? { 'X-RateLimit-Global': 'true' }
        : {
            'X-RateLimit-Limit': '5',
            'X-RateLimit-Remaining': '0',
            'X-RateLimit-Reset-After': String(retryAfter),
          }),
      ...options.headers,
    },
  };
}
