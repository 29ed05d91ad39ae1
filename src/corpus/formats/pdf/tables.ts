import type { Line } from './lines.ts';
import { isRow, type Paragraph } from './paragraphs.ts';
import { columnsOf, type Strip } from './reading-order.ts';
import { isRightToLeft } from './segments.ts';

/** What has more columns is no table for readers, and takes its time. */
const mostColumns = 100;

/** Whether a paragraph is a table. */
export function isTable(paragraph: Paragraph): boolean {
  return paragraph.every(isRow);
}

/**
 * Writes the rows of a table as Markdown does, `| a | b |`, where its first row says what stands in the columns: it has a font
 * of its own. Null where it does not, or where the columns are not known since nothing parts them from top to bottom.
 */
export function withHeader(table: Paragraph): Paragraph | null {
  const [header, ...rows] = table;
  if (!header || header.isMixed || table.some(({ column }) => column !== header.column))
    return null;
  if (rows.length === 0 || rows.some(({ font }) => font === header.font)) return null;
  const columns = columnsOf(table.flatMap(({ segments }) => segments));
  if (columns.length > mostColumns || columns.length < 2) return null;
  if (rows.some(({ cells }) => cells > columns.length)) return null;
  const isBackward = isRightToLeft(table.map(({ text }) => text).join(' '));
  return table.map((row) => withBars(row, columns, isBackward));
}

function withBars(row: Line, columns: readonly Strip[], isBackward: boolean): Line {
  const cells = columns.map(({ left, right }) => {
    const inside = row.segments.filter((segment) => segment.left >= left && segment.right <= right);
    const texts = inside.map(({ text }) => text);
    return (isBackward ? texts.reverse() : texts).join(' ');
  });
  return { ...row, text: `| ${(isBackward ? cells.reverse() : cells).join(' | ')} |` };
}
