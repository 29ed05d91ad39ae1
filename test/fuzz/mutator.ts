import type { Random } from '../../tools/bench/random.ts';

/**
 * Changes a file a little.
 *
 * @param other another file of the same format, to take parts from.
 */
export type Mutator = (content: Buffer, random: Random, other: Buffer) => Buffer;

/** One of these, each as likely. */
export function pick<Item>(random: Random, items: readonly [Item, ...Item[]]): Item;
export function pick<Item>(random: Random, items: readonly Item[]): Item | undefined;
export function pick<Item>(random: Random, items: readonly Item[]): Item | undefined {
  return items[random.between(0, items.length - 1)];
}

/** A part of something so long, by preference a short one. */
export function somePart(random: Random, length: number): { start: number; end: number } {
  const start = random.between(0, length);
  const longest = Math.ceil((length - start) * random.next() ** 4);
  return { start, end: start + random.between(0, longest) };
}
