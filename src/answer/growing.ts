import { setTimeout as delay } from 'node:timers/promises';

/**
 * Collects what comes, and yields what is there each time that it has become twice as much, so that whatever is done
 * with all of it takes at most about twice the time that it takes with the whole.
 *
 * @param sizeOf an item, 0 or more.
 * @param pause how often that is looked at, in milliseconds; null for never.
 * @returns everything.
 */
export async function* growing<Item>(
  items: AsyncIterable<Item>,
  sizeOf: (item: Item) => number,
  pause: number | null,
): AsyncGenerator<Item[], Item[]> {
  const found: Item[] = [];
  const all = collect(items, found);
  let yielded = 0;
  while (pause !== null && !(await isDoneWithin(pause, all))) {
    const size = found.reduce((sum, item) => sum + sizeOf(item), 0);
    if (size === 0 || size < 2 * yielded) continue;
    yielded = size;
    yield found.slice();
  }
  await all;
  return found;
}

async function collect<Item>(items: AsyncIterable<Item>, found: Item[]): Promise<void> {
  for await (const item of items) found.push(item);
}

/** @throws what the work does. */
async function isDoneWithin(milliseconds: number, work: Promise<void>): Promise<boolean> {
  const ended = new AbortController();
  const { signal } = ended;
  try {
    return await Promise.race([work.then(() => true), delay(milliseconds, false, { signal })]);
  } finally {
    ended.abort();
  }
}
