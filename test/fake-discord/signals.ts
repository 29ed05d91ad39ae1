interface Waiter {
  readonly event: string;
  readonly take: (value: unknown) => boolean;
  readonly fail: (error: Error) => void;
}

/**
 * Events that a test can wait for. `Events` maps the name of each to what it carries.
 * A waiter that is never served fails by its guard: nothing here polls.
 */
export class Signals<Events extends object> {
  readonly #waiters = new Set<Waiter>();
  readonly #guardMs: number;
  readonly #context: () => string;
  #stopped: Error | undefined;

  /**
   * @param guardMs milliseconds until an unserved waiter fails.
   * @param context what a failure adds to its text, such as the refusals so far.
   */
  constructor(guardMs: number, context: () => string = () => '') {
    this.#guardMs = guardMs;
    this.#context = context;
  }

  /** Serves every waiter whose condition the value meets. */
  emit<Name extends keyof Events & string>(event: Name, value: Events[Name]): void {
    for (const waiter of [...this.#waiters]) {
      if (waiter.event === event && waiter.take(value)) this.#waiters.delete(waiter);
    }
  }

  /**
   * The next value of the event that meets the condition.
   * @param what is waited for, for the text of a failure: "the answer to /ask".
   * @param timeoutMs milliseconds, by default the guard given to the constructor.
   * @throws {Error} after that time, or once stopped.
   */
  next<Name extends keyof Events & string>(
    event: Name,
    matches: (value: Events[Name]) => boolean,
    what: string,
    timeoutMs = this.#guardMs,
  ): Promise<Events[Name]> {
    const served = new Promise<Events[Name]>((resolve, reject) => {
      if (this.#stopped !== undefined) {
        reject(this.#stopped);
        return;
      }
      const guard = setTimeout(() => {
        this.#waiters.delete(waiter);
        reject(new Error(`Waited ${timeoutMs} ms in vain for ${what}.${this.#context()}`));
      }, timeoutMs).unref();
      const waiter: Waiter = {
        event,
        take: (value) => {
          if (!matches(value as Events[Name])) return false;
          clearTimeout(guard);
          resolve(value as Events[Name]);
          return true;
        },
        fail: (error) => {
          clearTimeout(guard);
          reject(new Error(`${error.message} While waiting for ${what}.`));
        },
      };
      this.#waiters.add(waiter);
    });
    // A test that ends early leaves waiters behind: whoever awaits still sees the failure.
    served.catch(() => undefined);
    return served;
  }

  /** Fails every waiter, and every later one at once. */
  stop(error: Error): void {
    this.#stopped = error;
    for (const waiter of this.#waiters) waiter.fail(error);
    this.#waiters.clear();
  }
}
