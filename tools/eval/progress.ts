/** What progress is shown on, such as `process.stderr`. */
export interface ProgressStream {
  /** Only on a terminal is anything written. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shorter runs show nothing, in milliseconds. */
const patience = 1000;

/** The time between two updates, in milliseconds. */
const interval = 100;

/**
 * Shows on one line of a terminal how many questions have been asked.
 *
 * @param now a clock in milliseconds. Default `performance.now`.
 */
export function createProgress(stream: ProgressStream, now = () => performance.now()) {
  const isShown = stream.isTTY === true;
  let next = now() + patience;
  let isDirty = false;
  return {
    /**
     * @param what such as a set's name.
     * @param done 0 to `total`.
     */
    show(what: string, done: number, total: number): void {
      if (!isShown || now() < next) return;
      next = now() + interval;
      isDirty = true;
      stream.write(`\r\u001b[K${what}: ${done} of ${total}`);
    },
    /** Takes the line away. */
    clear(): void {
      if (isDirty) stream.write('\r\u001b[K');
      isDirty = false;
    },
  };
}
