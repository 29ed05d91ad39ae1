import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import type { TypeSizes } from './type-sizes.ts';

/** What a footnote starts with. */
const noteMark = /^(?:[\d⁰¹²³⁴-⁹]{1,3}[.)\s]|[\d⁰¹²³⁴-⁹]{1,3}\p{L}|[*†‡§]|\p{L}[.)]\s)/u;

/** A document's lines, and its footnotes by themselves. */
export interface PartedNotes {
  readonly lines: readonly Line[];
  readonly notes: readonly Paragraph[];
}

/** Parts the footnotes from the text: lines in a smaller font at the foot of a column, from the first that starts with a mark. */
export function partNotes(lines: readonly Line[], { body }: TypeSizes): PartedNotes {
  const kept: Line[] = [];
  const notes: Line[][] = [];
  const pageHasText = new Set(
    lines.filter(({ size }) => size > 0.93 * body).map(({ page }) => page),
  );
  for (const column of byColumn(lines)) {
    let start = column.length;
    while (start > 0 && (column[start - 1]?.size ?? body) < 0.93 * body) start -= 1;
    while (start < column.length && !noteMark.test(column[start]?.text ?? '')) start += 1;
    if (!pageHasText.has(column[0]?.page ?? 0)) start = column.length;
    kept.push(...column.slice(0, start));
    const found: Line[][] = [];
    for (const line of column.slice(start)) {
      const open = found.at(-1);
      if (open && !noteMark.test(line.text)) open.push(line);
      else found.push([line]);
    }
    notes.push(...found);
  }
  return { lines: kept, notes };
}

function byColumn(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const open = columns.at(-1);
    if (open?.[0]?.column === line.column) open.push(line);
    else columns.push([line]);
  }
  return columns;
}

/**
 * Puts each page's footnotes after its last paragraph; where that goes on over the page, before it, so that it stays in one
 * piece. A paragraph that fills the whole page and both its neighbours' edges is parted at the page's end.
 */
export function placeNotes(
  paragraphs: readonly Paragraph[],
  notes: readonly Paragraph[],
): Paragraph[] {
  const placed: Paragraph[] = [];
  const waiting = [...notes];
  const take = (isDue: (page: number) => boolean) => {
    while (waiting[0] && isDue(pageOf(waiting[0]))) placed.push(...waiting.splice(0, 1));
  };
  for (const paragraph of paragraphs) {
    const start = pageOf(paragraph);
    const end = paragraph.at(-1)?.page ?? start;
    take((page) => page < start || (page === start && page < end));
    let rest = paragraph;
    while (waiting[0] && pageOf(waiting[0]) < end) {
      const page = pageOf(waiting[0]);
      placed.push(rest.filter((line) => line.page <= page));
      rest = rest.filter((line) => line.page > page);
      take((other) => other <= page);
    }
    placed.push(rest);
  }
  take(() => true);
  return placed;
}

function pageOf(paragraph: Paragraph): number {
  return paragraph[0]?.page ?? 0;
}
