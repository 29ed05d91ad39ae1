import type { Document } from '../corpus/index.ts';
import type { Quotation, Source } from './answer.ts';
import { controlCharacter } from './control-characters.ts';

const unprintable = new RegExp(`${controlCharacter.source}+`, 'g');

/**
 * Where a quote stands, in one line: the title, the publisher and the date, as far as they are known.
 * Empty where none is. File names and titles are their authors' text: the line holds no control characters.
 */
export function describeSource({
  title,
  publisher,
  date,
}: Pick<Source, 'title' | 'publisher' | 'date'>): string {
  return oneLine([title, publisher, date].filter((fact) => fact !== null).join(', '));
}

/** How a language names the places of a document. */
export interface PlaceNames {
  readonly onPage: (page: number, line: number) => string;
  readonly paragraph: (paragraph: number) => string;
}

const english: PlaceNames = {
  onPage: (page, line) => `page ${page}, line ${line}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
};

/**
 * Where a quote stands: for an editor `rules.md:12`, or `rules.md:12-14` over several lines; in formats that are read by
 * pages or headings `rules.pdf, page 12, line 3`, `rules.docx § Refunds, paragraph 4`.
 *
 * @param names the reader's language. Default English.
 */
export function locate(source: Source, names = english): string {
  const { file, line, lineEnd, page, paragraph, headings } = source;
  if (page !== null) return oneLine(`${file}, ${names.onPage(page, line)}`);
  if (paragraph !== null) {
    const heading = headings.at(-1);
    const section = heading === undefined ? file : `${file} § ${heading}`;
    return oneLine(`${section}, ${names.paragraph(paragraph)}`);
  }
  return oneLine(`${file}:${lineEnd > line ? `${line}-${lineEnd}` : line}`);
}

/** A sentence longer than this is named in an address by its beginning and its end, in UTF-16 code units. */
const longestFragment = 100;
const fragmentEnd = 30;

/**
 * Where the quote can be opened: the document's address; on a web page the browser goes to the lead and marks it (a text
 * fragment), and of a PDF it opens the page.
 *
 * @param longest a longer address is one without the place, in UTF-16 code units.
 * @returns null where the document has no address, or too long a one.
 */
export function linkTo({ source, lead }: Quotation, longest: number): string | null {
  const { url, file, page } = source;
  if (url === null) return null;
  const [bare = ''] = url.split('#');
  const exact = [
    ...(page === null ? [] : [`${bare}#page=${page}`]),
    ...(/\.x?html?$/i.test(file) ? [`${bare}#:~:text=${toFragment(lead)}`] : []),
    url,
  ];
  return exact.find(({ length }) => length <= longest) ?? null;
}

/**
 * The document's own address, percent-encoded where that is needed.
 *
 * @param longest in UTF-16 code units.
 * @returns null where it has none, or too long a one.
 */
export function addressOf({ metadata: { url } }: Document, longest: number): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) && href.length <= longest ? href : null;
}

function toFragment(lead: string): string {
  const words = lead.trim().replace(/\s+/g, ' ');
  if (words.length <= longestFragment) return encode(words);
  const first = words.slice(0, fragmentEnd).replace(/(?:\s\S*|[\uD800-\uDBFF])$/, '');
  const last = words.slice(-fragmentEnd).replace(/^(?:\S*\s|[\uDC00-\uDFFF])/, '');
  return `${encode(first)},${encode(last)}`;
}

/** A hyphen has a meaning of its own in text fragments. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

/** A document's title, or its file name where it has none, in one line. */
export function nameDocument({ file, metadata }: Document): string {
  return oneLine(metadata.title ?? file);
}

/** A text of others in one line, without characters that would break out of it. */
export function oneLine(text: string): string {
  return text.replace(unprintable, ' ');
}
