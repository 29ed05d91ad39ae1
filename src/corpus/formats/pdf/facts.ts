import type { Header, Metadata, Span } from '../../document.ts';
import type { PdfDocument } from './library.ts';
import { isRow, type Paragraph } from './paragraphs.ts';
import { titleOf } from './reading.ts';
import type { TypeSizes } from './type-sizes.ts';

/** What a PDF file says of itself. */
export interface Facts extends Metadata {
  readonly author: string | null;
}

/** Titles that the program gave, not the author. */
const noTitle =
  /^(?:microsoft \w+ - .*|untitled.*|unbenannt.*|без имени.*|document ?\d*|dokument ?\d*|.*\.(?:docx?|odt|rtf|txt|tex|dvi|indd|qxd|pptx?|xlsx?|html?|pdf))$/iu;

/** Reads a file's own facts: its information dictionary, then its XMP metadata. The author is the publisher where none is named. */
export async function readFacts(pdf: PdfDocument): Promise<Facts> {
  const { info, metadata } = await pdf.getMetadata();
  const entries = new Map<string, unknown>(Object.entries(info));
  const fact = (key: string, xmpKey: string) =>
    asText(entries.get(key)) ??
    asText((metadata as { get(name: string): unknown } | null)?.get(xmpKey));
  const title = fact('Title', 'dc:title');
  const author = fact('Author', 'dc:creator');
  return {
    title: title !== null && noTitle.test(title) ? null : title,
    author,
    publisher: fact('Publisher', 'dc:publisher') ?? author,
    date: toDate(fact('CreationDate', 'xmp:createdate')),
    language: toLanguage(fact('Language', 'dc:language')),
    url: null,
  };
}

function asText(value: unknown): string | null {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((one) => typeof one === 'string');
  const text = texts
    .join(', ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}

/** `D:20240305093000+01'00'` or `2024-03-05T09:30:00Z` as `2024-03-05`. */
function toDate(written: string | null): string | null {
  const [, year = '', month = '', day = ''] =
    /^(?:D:)?(\d{4})-?(\d\d)-?(\d\d)/.exec(written ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

function toLanguage(written: string | null): string | null {
  try {
    return Intl.getCanonicalLocales(written ?? [])[0] ?? null;
  } catch {
    return null;
  }
}

/** The largest print on the first page with text, where it is larger than the running text. */
export function printedTitle(paragraphs: readonly Paragraph[], { body }: TypeSizes): string | null {
  const [first] = paragraphs;
  const page = paragraphs.filter(
    (paragraph) => paragraph[0]?.page === first?.[0]?.page && !paragraph.some(isRow),
  );
  const sizeOf = (paragraph: Paragraph | undefined) => paragraph?.[0]?.size ?? 0;
  const largest = page.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a), page[0] ?? []);
  const title = titleOf(largest);
  return sizeOf(largest) > 1.12 * body && title.length <= 250 && /\p{L}/u.test(title)
    ? title
    : null;
}

/** Where the first page's text names the title and the author. */
export function findHeader(
  firstPage: string,
  { title, author }: Pick<Facts, 'title' | 'author'>,
): Header {
  const [titleSpan, authorSpan] = [find(firstPage, title), find(firstPage, author)];
  return { ...(titleSpan && { title: titleSpan }), ...(authorSpan && { author: authorSpan }) };
}

function find(text: string, fact: string | null): Span | null {
  if (fact === null || fact.length > 300) return null;
  const words = fact.split(/\s+/u).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+'), 'u').exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
