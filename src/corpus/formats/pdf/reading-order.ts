import { isRightToLeft, type Segment, toRows } from './segments.ts';
import { weightOf } from './weight.ts';

/** A gutter is as wide as this share of the font size, or wider. */
const narrowestGutter = 0.7;

/** Each column has as many lines as this, or more. */
const fewestLines = 3;

/** In a column of text an average line weighs as much as this; the cells of tables weigh less. */
const shortestLine = 14;

/** In a column of text the line in the middle, by length, takes up this share of the width. */
const fullestShare = 0.55;

/** So many places on a page are tried as the start of a gutter. */
const mostSeeds = 80;

/** More stretches of text side by side are a table. */
const mostColumns = 12;

/** Columns within columns, within title and text, and so on. */
const deepest = 6;

/**
 * Parts a page into regions without columns, in reading order: a title above two columns comes first, then the left
 * column, then the right one (the other way round in scripts that are read from right to left).
 */
export function inReadingOrder(segments: readonly Segment[], depth = 0): Segment[][] {
  if (segments.length === 0) return [];
  const rows = toRows(segments);
  const gutter = depth < deepest ? findGutter(rows) : null;
  if (!gutter) return [[...segments]];
  const { first, last, middle } = gutter;
  const inside = rows.slice(first, last + 1).flat();
  const left = inside.filter((segment) => segment.right <= middle);
  const right = inside.filter((segment) => segment.right > middle);
  const columns = isRightToLeft(inside.map(({ text }) => text).join(' '))
    ? [right, left]
    : [left, right];
  return [rows.slice(0, first).flat(), ...columns, rows.slice(last + 1).flat()].flatMap((part) =>
    inReadingOrder(part, depth + 1),
  );
}

/** White space between columns, from one row to another. */
interface Gutter {
  readonly first: number;
  readonly last: number;
  readonly middle: number;
}

/** A stretch of a page's width. */
export interface Strip {
  readonly left: number;
  readonly right: number;
}

type Rows = readonly (readonly Segment[])[];

/** The gutter that parts the most lines. */
function findGutter(rows: Rows): Gutter | null {
  let best: Gutter | null = null;
  let most = 0;
  const seeds = [...findSeeds(rows)];
  const step = Math.max(1, Math.ceil(seeds.length / mostSeeds));
  for (let at = 0; at < seeds.length; at += step) {
    const seed = seeds[at];
    const grown = seed && trim(rows, grow(rows, seed.row, seed.strip));
    const lines = grown ? fewerLines(rows, grown) : 0;
    if (grown && lines > most) [best, most] = [grown, lines];
  }
  return best;
}

/** The gaps in each row, and in each three rows together, since the lines of two columns need not stand on one height. */
function* findSeeds(rows: Rows): Generator<{ readonly row: number; readonly strip: Strip }> {
  for (const [row, segments] of rows.entries()) {
    const near = rows.slice(row, row + 3).flat();
    for (const group of near.length > segments.length ? [segments, near] : [segments]) {
      const sorted = [...group].sort((a, b) => a.left - b.left);
      let end = sorted[0]?.right ?? 0;
      for (const { left, right, size } of sorted) {
        if (left - end >= narrowestGutter * size) yield { row, strip: { left: end, right: left } };
        end = Math.max(end, right);
      }
    }
  }
}

/** Follows a strip up and down as long as nothing stands in it. */
function grow(rows: Rows, row: number, seed: Strip): Gutter {
  let strip = seed;
  const follow = (from: number, step: 1 | -1): number => {
    let at = from;
    for (; at >= 0 && at < rows.length; at += step) {
      const free = freePart(rows[at] ?? [], strip);
      if (!free) break;
      strip = free;
    }
    return at - step;
  };
  const last = follow(row, 1);
  const first = follow(row - 1, -1);
  return { first, last, middle: (strip.left + strip.right) / 2 };
}

function freePart(row: readonly Segment[], strip: Strip): Strip | null {
  let { left } = strip;
  let best: Strip | null = null;
  let size = 0;
  for (const segment of row) {
    size = Math.max(size, segment.size);
    if (segment.right <= left || segment.left >= strip.right) continue;
    best = wider(best, { left, right: segment.left });
    left = segment.right;
  }
  const free = wider(best, { left, right: strip.right });
  return free.right - free.left >= narrowestGutter * size ? free : null;
}

function wider(a: Strip | null, b: Strip): Strip {
  return a && a.right - a.left >= b.right - b.left ? a : b;
}

/** Leaves out rows at the ends that stand on one side alone and apart: a line above the columns, a paragraph below them. */
function trim(rows: Rows, { first, last, middle }: Gutter): Gutter {
  const steps = rows
    .slice(first + 1, last + 1)
    .map((row, i) => heightOf(row) - heightOf(rows[first + i] ?? []));
  const usual = steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0;
  const isApart = (row: number, next: number) => {
    const [outer = [], inner = []] = [rows[row], rows[next]];
    const isOneSided =
      outer.every(({ right }) => right <= middle) || outer.every(({ left }) => left >= middle);
    return (
      isOneSided &&
      Math.abs(heightOf(outer) - heightOf(inner)) > 1.8 * Math.max(usual, outer[0]?.size ?? 0)
    );
  };
  let [top, bottom] = [first, last];
  while (top < bottom && isApart(top, top + 1)) top += 1;
  while (bottom > top && isApart(bottom, bottom - 1)) bottom -= 1;
  return { first: top, last: bottom, middle };
}

function heightOf(row: readonly Segment[]): number {
  return row[0]?.baseline ?? 0;
}

/** How many lines the shorter column has; 0 where one of the two is none. */
function fewerLines(rows: Rows, { first, last, middle }: Gutter): number {
  const inside = rows.slice(first, last + 1);
  const left = inside.map((row) => row.filter(({ right }) => right <= middle));
  const right = inside.map((row) => row.filter((segment) => segment.right > middle));
  return Math.min(linesOf(left), linesOf(right));
}

/** How many lines one side of a gutter has, which may be more than one column; 0 where they are no running text. */
function linesOf(side: Rows): number {
  const rows = side.filter((row) => row.length > 0);
  if (rows.length < fewestLines) return 0;
  // A short line above a table stands over more than one of its columns.
  const parted = rows.filter((row) => row.length > 1);
  const usual = parted.length > rows.length / 2 ? parted : rows;
  const columns = columnsOf(usual.flat());
  return columns.length <= mostColumns && columns.every((column) => isText(usual, column))
    ? rows.length
    : 0;
}

function isText(rows: Rows, column: Strip): boolean {
  const inside = ({ left, right }: Segment) => left >= column.left && right <= column.right;
  const lines = rows.map((row) => row.filter(inside)).filter((line) => line.length > 0);
  const widths = lines.map(widthOf).sort((a, b) => a - b);
  const weight = lines.flat().reduce((sum, { text }) => sum + weightOf(text), 0);
  const isFull = (widths[widths.length >> 1] ?? 0) >= fullestShare * (column.right - column.left);
  return isFull && weight / lines.length >= shortestLine;
}

/** The stretches of the page's width that text stands in, from left to right. */
export function columnsOf(segments: readonly Segment[]): Strip[] {
  const columns: Strip[] = [];
  for (const { left, right, size } of [...segments].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left - last.right < narrowestGutter * size) {
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    } else columns.push({ left, right });
  }
  return columns;
}

function widthOf(line: readonly Segment[]): number {
  return Math.max(...line.map(({ right }) => right)) - Math.min(...line.map(({ left }) => left));
}
