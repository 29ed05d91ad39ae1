import type { TextLine } from './folded-text.ts';
import { elementsIn, find, hasToken, type HtmlElement, textContent } from './html-tree.ts';
import { lineIn } from './inline-text.ts';

/** A cell with more text, in UTF-16 code units, is a part of a page laid out by a table. */
const longestCell = 1000;

type Test = (element: HtmlElement) => boolean;

const isCell: Test = ({ tagName }) => tagName === 'td' || tagName === 'th';
const isRow: Test = ({ tagName }) => tagName === 'tr';
const isStructure: Test = ({ tagName }) => /^(?:table|h[1-6])$/.test(tagName);

/** Whether a table holds data in rows, rather than parts of a page side by side. */
export function isDataTable(table: HtmlElement): boolean {
  if (hasToken(table, 'role', 'presentation') || hasToken(table, 'role', 'none')) return false;
  if (find(table, isStructure)) return false;
  let mostCells = 0;
  for (const row of elementsIn(table, isRow)) {
    if (!isRow(row)) continue;
    const cells = cellsOf(row);
    if (cells.some((cell) => textContent(cell).length > longestCell)) return false;
    mostCells = Math.max(mostCells, cells.length);
  }
  return mostCells > 1;
}

/**
 * The rows of a table that show anything, a line each. Where the first one heads the columns, they are written as in Markdown,
 * `| a | b |`, else `a | b` without the empty cells.
 */
export function tableRows(table: HtmlElement, isSkipped: Test): TextLine[] {
  const rows: { readonly isHeader: boolean; readonly cells: (TextLine | null)[] }[] = [];
  for (const row of elementsIn(table, (element) => isRow(element) || isSkipped(element))) {
    if (!isRow(row) || isSkipped(row)) continue;
    const shown = cellsOf(row).filter((cell) => !isSkipped(cell));
    const cells = shown.map((cell) => lineIn(cell, isSkipped));
    if (cells.every((cell) => cell === null)) continue;
    const isHeader = shown.every(({ tagName }) => tagName === 'th') || isInHead(row);
    rows.push({ isHeader, cells });
  }
  const hasHeader = rows.length > 1 && rows[0]?.isHeader === true;
  return rows.map(({ cells }) => (hasHeader ? edged(cells) : joined(cells)));
}

const bar = { text: ' | ', reading: '   ' };
const startEdge = { text: '| ', reading: '  ' };
const endEdge = { text: ' |', reading: '  ' };

function withBars(cells: readonly (TextLine | null)[]): Omit<TextLine, 'number'>[] {
  return cells.flatMap((cell, index) => [...(index > 0 ? [bar] : []), ...(cell ? [cell] : [])]);
}

function toLine(
  cells: readonly (TextLine | null)[],
  parts: readonly Omit<TextLine, 'number'>[],
): TextLine {
  return {
    text: parts.map(({ text }) => text).join(''),
    reading: parts.map(({ reading }) => reading).join(''),
    number: cells.find((cell) => cell !== null)?.number ?? 1,
  };
}

function edged(cells: readonly (TextLine | null)[]): TextLine {
  return toLine(cells, [startEdge, ...withBars(cells), endEdge]);
}

function joined(cells: readonly (TextLine | null)[]): TextLine {
  return toLine(cells, withBars(cells.filter((cell) => cell !== null)));
}

function isInHead({ parentNode }: HtmlElement): boolean {
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'thead';
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return [...elementsIn(row, isCell)].filter(isCell);
}
