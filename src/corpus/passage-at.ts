import type { Passage } from './document.ts';

/**
 * The passage in which an offset stands, or the first one after it.
 *
 * @param passages of one document, in order.
 * @param offset in UTF-16 code units.
 * @returns undefined after the last passage.
 */
export function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return passages[low];
}
