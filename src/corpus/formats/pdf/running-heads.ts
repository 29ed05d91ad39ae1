import type { PageSegments } from './lines.ts';
import { type Segment, toRows } from './segments.ts';

/** So many lines at the top of a page and at its foot may be running heads. */
const mostLines = 4;

/** A lone number in this share of the page's height, at the top or the foot, is the page's. */
const margin = 0.12;

/** How many pages on the same head is looked for: two where left and right pages have heads of their own. */
const reach = 2;

/** `12`, `– xii –`, `Page 3 of 20`, `第3页`, `3/20`. */
const pageNumber =
  /^[^\p{L}\p{N}]*(?:(?:page|seite|página|pagina|стр\.?|страница|p\.|s\.|第|صفحة)\s*)?(?:\p{Nd}{1,4}|[ivxlc]{1,7})(?:\s*(?:of|von|de|di|sur|из|\/|共|من)\s*\p{Nd}{1,4})?\s*[页頁]?[^\p{L}\p{N}]*$/iu;

/** Browsers print a head and a foot of their own this near the page's edge, in points: a centimetre … */
const browserMargin = 28;

/** … and at least this far from the text, in their font size. */
const browserGap = 1.5;

/** `11/26/26, 3:29 PM`, `26.11.2026, 15:29`, `2026. 11. 26. 오후 3:29`. */
const dateAndTime =
  /^\p{Nd}{1,4}[\s\p{P}\p{Cf}]{1,3}\p{Nd}{1,2}[\s\p{P}\p{Cf}]{1,3}\p{Nd}{2,4}\P{Nd}{1,8}\p{Nd}{1,2}[:.]\p{Nd}{2}\P{Nd}{0,8}$/u;

const address = /^(?:https?|file):\/\/\S+$/i;

/** A page's text before its lines are read. */
export interface Page {
  readonly segments: readonly Segment[];
  /** In points. */
  readonly height: number;
}

type Row = readonly Segment[];

type Edge = 'top' | 'bottom';

/** Parts running heads, feet and page numbers from the pages' text: lines at the edge of a page that stand at the same place of a near page too, but for their numbers, or such as browsers print. */
export function partRunningHeads(pages: readonly Page[]): PageSegments[] {
  const edges = pages.map(({ segments, height }) => {
    const rows = toRows(segments);
    return {
      rows,
      height,
      top: rows.slice(0, mostLines),
      bottom: rows.slice(-mostLines).reverse(),
    };
  });
  const keys = edges.map(({ top, bottom }) => ({ top: top.map(keyOf), bottom: bottom.map(keyOf) }));
  return edges.map(({ rows, height, top, bottom }, page) => {
    const count = (edge: Edge, candidates: readonly Row[]) => {
      const isHead = (row: Row, at: number) =>
        isPageNumber(row, edge, height) ||
        (at === 0 && isBrowsers(row, candidates[1], edge, height)) ||
        near(page).some((other) =>
          keys[other]?.[edge].some((key) => isSame(key, keys[page]?.[edge][at])),
        );
      const end = candidates.findIndex((row, at) => !isHead(row, at));
      return end < 0 ? candidates.length : end;
    };
    const head = count('top', top);
    const foot = Math.min(count('bottom', bottom), rows.length - head);
    return {
      head: rows.slice(0, head).flat(),
      body: rows.slice(head, rows.length - foot).flat(),
      foot: rows.slice(rows.length - foot).flat(),
    };
  });
}

function near(page: number): number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, i) => page + i - reach).filter(
    (other) => other !== page,
  );
}

interface Key {
  readonly text: string;
  readonly height: number;
  readonly size: number;
}

function keyOf(row: Row): Key {
  const [first] = row;
  return {
    text: textOf(row).replace(/\p{Nd}+/gu, '#'),
    height: first?.baseline ?? 0,
    size: first?.size ?? 0,
  };
}

function isSame(a: Key, b: Key | undefined): boolean {
  // Rows of numbers alone are a table's.
  if (!/\p{L}{2}/u.test(a.text)) return false;
  return (
    a.text === b?.text && Math.abs(a.height - b.height) < a.size && Math.abs(a.size - b.size) < 0.5
  );
}

function isPageNumber(row: Row, edge: Edge, height: number): boolean {
  return edgeDistance(row, edge, height) < margin * height && pageNumber.test(textOf(row));
}

/** Whether a page's outermost row is what a browser prints: time and title at the top, address and page number at the foot. */
function isBrowsers(row: Row, next: Row | undefined, edge: Edge, height: number): boolean {
  const distance = edgeDistance(row, edge, height);
  const gap = next ? edgeDistance(next, edge, height) - distance : Infinity;
  if (distance > browserMargin || gap < browserGap * (row[0]?.size ?? 0)) return false;
  const has = (form: RegExp) => row.some(({ text }) => form.test(text));
  return edge === 'top' ? has(dateAndTime) : has(address) && has(pageNumber);
}

function edgeDistance(row: Row, edge: Edge, height: number): number {
  const y = row[0]?.baseline ?? 0;
  return edge === 'top' ? y : height - y;
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join(' ');
}
