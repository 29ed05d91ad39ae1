import type { Document, Passage } from './document.ts';

/** Whether a passage is a table whose first row says what stands in the columns; each row is a sentence. */
export function isTable({ text }: Document, { start, sentences }: Passage): boolean {
  return text[start] === '|' && sentences.length > 1;
}
