import { setImmediate } from 'node:timers/promises';

/** A long computation that can be interrupted after each of its steps. */
export type Steps<Result> = Generator<void, Result>;

/** Others wait at most about so long for their turn, in milliseconds. */
const longestTurn = 10;

/** Computes without a break. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Computes in turns with whatever else the process has to do: questions are answered meanwhile.
 *
 * @throws what the signal is aborted with.
 */
export async function inTurns<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < longestTurn) continue;
    await setImmediate();
    signal?.throwIfAborted();
    started = performance.now();
  }
}
