import type { Block, ParsedFile, Span } from '../../document.ts';
import type { Placed } from './headings.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Compounds, readingOf } from './reading.ts';
import { isTable, withHeader } from './tables.ts';

/** A document's text with its blocks in their places. */
export type Assembled = Required<
  Pick<ParsedFile, 'text' | 'blocks' | 'lineNumbers' | 'pageStarts'>
>;

/**
 * Writes the paragraphs into one text, a printed line to a line; tables with a header as in Markdown. Headings stand in it, but are no blocks.
 *
 * @param pages how many there are. One without text starts where the next one does.
 */
export function assemble(
  placed: readonly Placed[],
  compounds: Compounds,
  pages: number,
): Assembled {
  const lines: string[] = [];
  const lineNumbers: number[] = [];
  const pageStarts: number[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { paragraph, headings, isHeading } of placed) {
    const start = length;
    const isRows = isTable(paragraph);
    const table = isRows ? withHeader(paragraph) : null;
    const shown = table ?? paragraph;
    for (const { text, page, number } of shown) {
      while (pageStarts.length < page) pageStarts.push(length);
      lines.push(text);
      lineNumbers.push(number);
      length += text.length + 1;
    }
    const end = length - 1;
    if (isHeading) continue;
    const reading = readingOf(shown, compounds);
    blocks.push({
      ...{ start, end, headings, reading: table ? reading.replaceAll('|', ' ') : reading },
      ...(isRows && { sentences: rowsOf(shown) }),
    });
  }
  const text = lines.join('\n');
  while (pageStarts.length < pages) pageStarts.push(text.length);
  return { text, blocks, lineNumbers: lineNumbers.length > 0 ? lineNumbers : [1], pageStarts };
}

/** Each row of a table is a sentence. */
function rowsOf(paragraph: Paragraph): Span[] {
  let start = 0;
  return paragraph.map(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return span;
  });
}
