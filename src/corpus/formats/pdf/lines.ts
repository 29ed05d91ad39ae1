import { inReadingOrder } from './reading-order.ts';
import { isRightToLeft, type Segment, toRows } from './segments.ts';

/** A line as it is printed. Places are in points from the page's upper left corner. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** From 1, among the page's lines in reading order. */
  readonly number: number;
  /** How far its start is from the start of its column, and its end from its column's end: on the other sides where it is read from right to left. */
  readonly indent: number;
  readonly rest: number;
  readonly baseline: number;
  readonly size: number;
  /** Its main font. */
  readonly font: string;
  /** Whether other fonts occur in it. */
  readonly isMixed: boolean;
  /** How many parts it has with wide gaps between them: more than one in a row of a table. */
  readonly cells: number;
  /** What it is made of, from left to right. */
  readonly segments: readonly Segment[];
  /** Tells the document's columns apart; lines of one column follow each other. */
  readonly column: number;
  /** The column's width. */
  readonly width: number;
}

/** A page's segments; its running head and foot by themselves. */
export interface PageSegments {
  readonly head: readonly Segment[];
  readonly body: readonly Segment[];
  readonly foot: readonly Segment[];
}

/** A gap of this share of the font size parts the cells of a table. */
const cellGap = 1.5;

/** Marks of list items, which a wide gap may follow. */
const marker = /^(?:[\p{P}\p{S}]|\(?(?:\p{L}|[ivxlc]{1,5}|\d{1,3}(?:\.\d{1,3})*)[.)]{0,2})$/iu;

/**
 * Arranges a page's text in lines, in reading order. The head and the foot are left out, but counted.
 *
 * @param page its number, from 1.
 * @param firstColumn the number of its first column.
 */
export function toLines({ head, body }: PageSegments, page: number, firstColumn: number): Line[] {
  let number = toRows(head).length;
  return inReadingOrder(body).flatMap((region, i) => {
    const left = Math.min(...region.map((segment) => segment.left));
    const right = Math.max(...region.map((segment) => segment.right));
    return toRows(region).map((row): Line => {
      number += 1;
      const main = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
      const edges = {
        left: Math.min(...row.map((segment) => segment.left)) - left,
        right: right - Math.max(...row.map((segment) => segment.right)),
      };
      const isBackward = isRightToLeft(row.map(({ text }) => text).join(' '));
      const ordered = isBackward ? [...row].reverse() : row;
      return {
        text: ordered.map(({ text }) => text).join(' '),
        page,
        number,
        indent: isBackward ? edges.right : edges.left,
        rest: isBackward ? edges.left : edges.right,
        baseline: main.baseline,
        size: main.size,
        font: main.font,
        isMixed: row.some(({ font, isMixed }) => isMixed || font !== main.font),
        cells: countCells(row),
        segments: row,
        column: firstColumn + i,
        width: right - left,
      };
    });
  });
}

function countCells(row: readonly Segment[]): number {
  if (isStretched(row)) return 1;
  let cells = 1;
  for (const [i, { left, size }] of row.entries()) {
    const before = row[i - 1];
    if (!before || left - before.right < cellGap * size) continue;
    if (i > 1 || !marker.test(before.text)) cells += 1;
  }
  return cells;
}

/** Whether these are single words with even gaps, as in a justified line with few words. */
function isStretched(row: readonly Segment[]): boolean {
  const gaps = row.slice(1).map(({ left }, i) => left - (row[i]?.right ?? 0));
  return (
    gaps.length > 1 &&
    Math.max(...gaps) < 1.05 * Math.min(...gaps) &&
    row.every(({ text }) => !text.includes(' '))
  );
}
