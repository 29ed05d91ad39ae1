import type { TestContext } from 'node:test';

type Cleanup = () => unknown;

const cleanupsByTest = new WeakMap<TestContext, Cleanup[]>();

/**
 * Does something when a test ends, whatever came before. What was started last is ended first: a folder is removed when
 * no program writes to it any more. (Hooks of node:test run in the order of their addition, and none after one that fails:
 * a program that was left running then kept the whole run from ending.)
 */
export function cleanUp(t: TestContext, cleanup: Cleanup): void {
  const cleanups = cleanupsByTest.get(t) ?? [];
  if (cleanups.length === 0) t.after(() => runAll(cleanups));
  cleanups.push(cleanup);
  cleanupsByTest.set(t, cleanups);
}

async function runAll(cleanups: Cleanup[]): Promise<void> {
  const errors: unknown[] = [];
  for (const cleanup of cleanups.toReversed()) {
    try {
      await cleanup();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0)
    throw new AggregateError(errors, `Could not clean up: ${String(errors[0])}`);
}
