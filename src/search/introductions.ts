import type { Document, Passage, Span } from '../corpus/index.ts';

/** How an item of a list starts: a bullet, `3.`, `b)`. Markdown's passages start after it, those of plain text with it. */
const itemMark = /^\s*(?:[-*+•–]|\p{Nd}{1,3}[.)]|\p{L}\))(?=\s|$)/u;

/**
 * Finds the sentences that introduce passages: "The minister said:" before what he said, "The fee includes:" before
 * the items of a list, "Where can I park?" before the answer. Such a sentence ends with a colon or a question mark, and
 * is about the passage that follows it below the same headings, or about all items of a list.
 *
 * @returns by passage, the sentence as a reader hears it; those without an introduction are not there.
 */
export function findIntroductions({ text, reading, passages }: Document): Map<Passage, string> {
  const found = new Map<Passage, string>();
  let introduction: string | null = null;
  let previous: Passage | null = null;
  for (const passage of passages) {
    const isBelow = previous !== null && isSame(previous.headings, passage.headings);
    const isNext = previous !== null && announcesMore(text, previous);
    if (!isBelow || !(isNext || isItem(text, passage))) introduction = null;
    if (introduction !== null) found.set(passage, introduction);
    if (announcesMore(text, passage)) {
      const { start = 0, end = 0 } = passage.sentences.at(-1) ?? {};
      introduction = reading.slice(start, end);
    }
    previous = passage;
  }
  return found;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((heading, i) => heading === others[i]);
}

/** Whether a part of a text ends with a colon or a question mark, behind which more is to come. */
export function announcesMore(text: string, { start, end }: Span): boolean {
  return /[:：?？؟]\s*["'*_“”«»„)]*$/u.test(text.slice(Math.max(start, end - 5), end));
}

function isItem(text: string, { start, end }: Passage): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return itemMark.test(text.slice(line, Math.min(end, start + 5)));
}
