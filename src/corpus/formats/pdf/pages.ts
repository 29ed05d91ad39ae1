import type { PdfDocument } from './library.ts';
import type { Page } from './running-heads.ts';
import { toRuns, type TextItem } from './runs.ts';
import { toSegments } from './segments.ts';

/** A document's pages in order, and the numbers, from 1, of those with faults. */
export interface ReadPages {
  readonly pages: readonly Page[];
  /** They hold no text. */
  readonly empty: readonly number[];
  /** Most of their characters are not known. */
  readonly garbled: readonly number[];
  /** They cannot be read at all. */
  readonly broken: readonly number[];
}

/** Characters that a font shows without saying which they are. */
const unknown = /[\uFFFD\p{Co}\p{Cn}]/gu;

/** A page with more pieces of text is not read: dense ones have a few thousand, and the layout takes its time. */
const mostItems = 50_000;

/** Reads the text of all pages, one after the other, so that no more than one is held in full. */
export async function readPages(pdf: PdfDocument): Promise<ReadPages> {
  const pages: Page[] = [];
  const [empty, garbled, broken]: [number[], number[], number[]] = [[], [], []];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await readPage(pdf, number);
    pages.push(page ?? { segments: [], height: 0 });
    const text = page?.segments
      .map((segment) => segment.text)
      .join('')
      .replace(/\s/gu, '');
    if (text === undefined) broken.push(number);
    else if (text === '') empty.push(number);
    else if ((text.match(unknown)?.length ?? 0) > text.length / 2) garbled.push(number);
  }
  return { pages, empty, garbled, broken };
}

async function readPage(pdf: PdfDocument, number: number): Promise<Page | null> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const { height, transform } = page.getViewport({ scale: 1 });
    page.cleanup();
    if (items.length > mostItems) return null;
    const texts = items.filter((item): item is typeof item & TextItem => 'str' in item);
    return { segments: toSegments(toRuns(texts, transform)), height };
  } catch {
    return null;
  }
}
