import type { FileParser, ParsedFile } from '../document.ts';
import { assemble } from './pdf/assemble.ts';
import { findHeader, printedTitle, readFacts } from './pdf/facts.ts';
import { placeUnderHeadings } from './pdf/headings.ts';
import { openPdf, type PdfDocument } from './pdf/library.ts';
import { type Line, toLines } from './pdf/lines.ts';
import { partNotes, placeNotes } from './pdf/notes.ts';
import { type ReadPages, readPages } from './pdf/pages.ts';
import { toParagraphs } from './pdf/paragraphs.ts';
import { findCompounds } from './pdf/reading.ts';
import { type Page, partRunningHeads } from './pdf/running-heads.ts';
import { measureType } from './pdf/type-sizes.ts';

/**
 * Parses a PDF file by the layout of its pages: printed lines in reading order, without running heads and page numbers, in
 * paragraphs that go on over columns and pages; headings by their fonts. Footnotes stand after their page's text.
 *
 * @throws {Error} where it is no PDF file, damaged, locked by a password, too long or without any text.
 */
export const parsePdf: FileParser = async (content, mostPages) => {
  const pdf = await openPdf(content, mostPages);
  try {
    return await read(pdf);
  } finally {
    await pdf.destroy();
  }
};

async function read(pdf: PdfDocument): Promise<ParsedFile> {
  const read = await readPages(pdf);
  refuseWithoutText(read);
  const lines = linesOf(read.pages);
  const type = measureType(lines);
  const { lines: running, notes } = partNotes(lines, type);
  const paragraphs = placeNotes(toParagraphs(running, type), notes);
  const assembled = assemble(
    placeUnderHeadings(paragraphs, type),
    findCompounds(lines),
    pdf.numPages,
  );
  const { author, ...own } = await readFacts(pdf);
  const metadata = { ...own, title: own.title ?? printedTitle(paragraphs, type) };
  const firstPage = assembled.text.slice(
    0,
    assembled.pageStarts.find((start) => start > 0),
  );
  const header = findHeader(firstPage, { title: metadata.title, author });
  return { ...assembled, metadata, header, warnings: warningsOf(read) };
}

function linesOf(pages: readonly Page[]): Line[] {
  const lines: Line[] = [];
  for (const [i, segments] of partRunningHeads(pages).entries()) {
    for (const line of toLines(segments, i + 1, (lines.at(-1)?.column ?? 0) + 1)) lines.push(line);
  }
  return lines;
}

function refuseWithoutText({ pages, empty, broken }: ReadPages): void {
  if (broken.length === pages.length) throw new Error('is damaged: none of its pages can be read');
  if (empty.length + broken.length < pages.length) return;
  throw new Error(
    'holds no text: its pages are pictures, or empty; run a text recognition such as OCRmyPDF over it',
  );
}

function warningsOf({ empty, garbled, broken }: ReadPages): string[] {
  return (
    [
      [broken, 'cannot be read: damaged, or far too much on one page'],
      [
        empty,
        'without text, such as a picture of a page; a text recognition such as OCRmyPDF makes text of it',
      ],
      [garbled, 'cannot be read: the fonts do not tell which characters they show'],
    ] as const
  ).flatMap(([pages, what]) => (pages.length > 0 ? [`${listed(pages)}: ${what}`] : []));
}

/** `page 3`, `pages 3, 5-7`, at most ten of them. */
function listed(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const open = ranges.at(-1);
    if (open?.[1] === page - 1) open[1] = page;
    else ranges.push([page, page]);
  }
  const shown = ranges
    .slice(0, 10)
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  const more = ranges.length > 10 ? ' and more' : '';
  return `${pages.length > 1 ? 'pages' : 'page'} ${shown.join(', ')}${more}`;
}
