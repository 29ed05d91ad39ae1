import { setImmediate } from 'node:timers/promises';

/**
 * Makes a function that resolves in a turn of the event loop that is the caller's own. What is asked in one moment would
 * else be answered in one turn, and no reply leave before the last one is found.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => setImmediate()));
}
