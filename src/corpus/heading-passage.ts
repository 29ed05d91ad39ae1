import type { Document, Passage } from './document.ts';

/**
 * Whether a passage is the heading above the next one, too: in plain text, a short line may be a heading or state
 * something, and is taken for both.
 *
 * @param next of the same document; undefined after the last passage.
 */
export function isHeadingOf(
  { text }: Document,
  { start, end, headings }: Passage,
  next: Passage | undefined,
): boolean {
  return next?.headings[headings.length] === text.slice(start, end);
}
