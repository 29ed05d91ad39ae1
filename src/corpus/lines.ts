import type { Document } from './document.ts';

/**
 * Finds where lines start. A line ends with LF, CR LF or a lone CR, as in text editors.
 *
 * @returns offsets in UTF-16 code units, ascending, the first 0.
 */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) {
    starts.push(lineEnd.index + lineEnd[0].length);
  }
  return starts;
}

/** Where a reader finds a place in a document. */
export interface Place {
  /** From 1: in the file, or, in formats with pages, on the page. */
  readonly line: number;
  /** From 1; null in formats without pages. */
  readonly page: number | null;
}

/** Where a reader finds an offset in a document's text, in UTF-16 code units. */
export function placeAt(
  {
    lineStarts,
    lineNumbers,
    pageStarts,
  }: Pick<Document, 'lineStarts' | 'lineNumbers' | 'pageStarts'>,
  offset: number,
): Place {
  const line = lineAt(lineStarts, offset);
  return {
    line: lineNumbers?.[line - 1] ?? line,
    page: pageStarts && lineAt(pageStarts, offset),
  };
}

/**
 * The line of the text on which an offset stands.
 *
 * @param lineStarts as {@link findLineStarts} gives them.
 * @param offset in UTF-16 code units, from 0.
 * @returns a line number from 1.
 */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lineStarts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many lines a document has for its readers; null where they see none, or count them on each page. What ends with
 * a line end has no further line.
 */
export function countLines(document: Document): number | null {
  const { text, pageStarts, passages } = document;
  if (pageStarts || passages.some(({ paragraph }) => paragraph !== null)) return null;
  return text === '' ? 0 : placeAt(document, text.length - 1).line;
}
