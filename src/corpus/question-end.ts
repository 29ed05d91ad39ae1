import type { Span } from './document.ts';

const questionEnd = /[?？؟]["'”’»)]*\s*$/u;

/** Whether a part of a text ends as a question does. Looks at the end alone: a paragraph may grow long line by line. */
export function asks(text: string, { start, end }: Span): boolean {
  return questionEnd.test(text.slice(Math.max(start, end - 10), end));
}
