import { type Document, isHeadingOf, placeAt } from '../corpus/index.ts';

/** A heading of a document that has text below it. */
export interface OutlineEntry {
  /** As the document has it, on one line or more. */
  readonly heading: string;
  /** How many headings it stands under. */
  readonly depth: number;
  /** Where the first passage below it starts, in UTF-16 code units. */
  readonly start: number;
  /** The page of that passage, from 1; null in formats without pages. */
  readonly page: number | null;
  /** Its line, from 1, in the file, or on the page; null in formats whose readers see no lines. */
  readonly line: number | null;
}

/** Headings that have been found, each with those below it. */
type Found = Map<string, Found>;

const outlines = new WeakMap<Document, readonly OutlineEntry[]>();

/** The headings of a document, in order. A heading without text below it is not among them. */
export function outlineOf(document: Document): readonly OutlineEntry[] {
  const known = outlines.get(document) ?? findOutline(document);
  outlines.set(document, known);
  return known;
}

/**
 * Passages name the headings that they stand under. A heading is found where it is named for the first time, and again
 * where it is written above a passage once more: notes stand at the end, under the headings of what refers to them.
 */
function findOutline(document: Document): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const all: Found = new Map();
  let end = 0;
  for (const [i, passage] of document.passages.entries()) {
    if (isHeadingOf(document, passage, document.passages[i + 1])) continue;
    const { headings, start, paragraph } = passage;
    const written = headings.length - countWritten(headings, document.text.slice(end, start));
    end = passage.end;
    let found = all;
    for (const [depth, heading] of headings.entries()) {
      const below = found.get(heading);
      if (!below || depth >= written) {
        const { page, line } = placeAt(document, start);
        entries.push({ heading, depth, start, page, line: paragraph === null ? line : null });
      }
      const next: Found = below ?? new Map<string, Found>();
      found.set(heading, next);
      found = next;
    }
  }
  return entries;
}

/** How many of the headings, counted from the innermost, are written in the text between two passages. */
function countWritten(headings: readonly string[], between: string): number {
  let rest = lettersOf(between);
  let count = 0;
  for (const heading of headings.toReversed()) {
    if (rest === '') break;
    const letters = lettersOf(heading);
    const at = letters === '' ? -1 : rest.lastIndexOf(letters);
    if (at < 0) break;
    rest = rest.slice(0, at);
    count += 1;
  }
  return count;
}

/** A text without its markup, as far as that tells one heading from another. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
