import { detectLanguage } from '../languages/index.ts';
import { decode } from './decode.ts';
import type {
  Block,
  Document,
  FileParser,
  ParsedFile,
  ParsedText,
  Passage,
  Span,
} from './document.ts';
import { findHeaderLines } from './header-lines.ts';
import { findLineStarts } from './lines.ts';
import { type GivenFacts, withoutCorrected } from './manifest/given-facts.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlainText } from './plain-text.ts';
import { splitSentences } from './sentences.ts';

/** The formats whose files are the text itself, by the file name's ending in lower case. */
const textParsers: ReadonlyMap<string, (text: string) => ParsedText> = new Map([
  ['.md', parseMarkdown],
  ['.markdown', parseMarkdown],
  ['.txt', parsePlainText],
  ['.text', parsePlainText],
]);

/** The other formats. Their parsers are large, and loaded when the first file needs them. */
const fileParsers: ReadonlyMap<string, () => Promise<FileParser>> = new Map([
  ['.html', async () => (await import('./formats/html.ts')).parseHtml],
  ['.htm', async () => (await import('./formats/html.ts')).parseHtml],
  ['.xhtml', async () => (await import('./formats/html.ts')).parseXhtml],
  ['.epub', async () => (await import('./formats/epub.ts')).parseEpub],
  ['.docx', async () => (await import('./formats/docx.ts')).parseDocx],
  ['.pdf', async () => (await import('./formats/pdf.ts')).parsePdf],
]);

/** The endings of the files that can be read, such as `.md`. */
export const readableEndings: readonly string[] = [...textParsers.keys(), ...fileParsers.keys()];

/** Whether a file of this name has a format that can be read. */
export function isReadable(file: string): boolean {
  return readableEndings.includes(endingOf(file));
}

/** Whether a file of this name is the text itself. */
export function isText(file: string): boolean {
  return textParsers.has(endingOf(file));
}

/** A document, and warnings in words for its owner. */
export interface ParsedDocument {
  readonly document: Document;
  readonly warnings: readonly string[];
}

/** How to parse a file. */
export interface ParseOptions {
  /** A file with more pages is refused. Default: none is. */
  readonly mostPages?: number;
  /** What the manifest says of it. Default: nothing. */
  readonly facts?: GivenFacts;
}

/**
 * Parses a file into a document.
 *
 * @param file the path below the corpus folder; its ending tells the format.
 * @throws {Error} where the content is not of that format; the message says why, for the owner.
 */
export async function parseFile(
  file: string,
  content: Uint8Array,
  { mostPages = Infinity, facts = {} }: ParseOptions = {},
): Promise<ParsedDocument> {
  const load = fileParsers.get(endingOf(file));
  if (!load) return parseTextFile(file, content, facts);
  const parse = await load();
  return toDocument(file, await parse(content, mostPages), facts);
}

async function parseTextFile(
  file: string,
  content: Uint8Array,
  facts: GivenFacts,
): Promise<ParsedDocument> {
  const { text, guess } = await decode(content);
  const { document, warnings } = parseDocument(file, text, facts);
  if (guess === null) return { document, warnings };
  return { document, warnings: [`read as ${guess}; save it as UTF-8 to be sure`, ...warnings] };
}

/**
 * Parses a text into a document.
 *
 * @param file the path below the corpus folder; its ending tells the format, and one that is not known is read as plain text.
 * @param text the whole decoded text.
 * @param facts what the manifest says of it. Default: nothing.
 */
export function parseDocument(file: string, text: string, facts: GivenFacts = {}): ParsedDocument {
  const parse = textParsers.get(endingOf(file)) ?? parsePlainText;
  return toDocument(file, { ...parse(text), text }, facts);
}

function toDocument(file: string, parsed: ParsedFile, facts: GivenFacts): ParsedDocument {
  const { text, header: own, blocks, warnings, lineNumbers = null, pageStarts = null } = parsed;
  const metadata = { ...parsed.metadata, ...facts };
  const language = metadata.language ?? detectLanguage(sample(blocks));
  const stated = { ...findHeaderLines(text, language), ...own };
  const header = withoutCorrected(stated, text, facts);
  const passages = blocks.flatMap((block) => toPassage(block, language ?? undefined));
  const reading = readingOf(text, blocks);
  const lineStarts = findLineStarts(text);
  const places = { lineStarts, lineNumbers, pageStarts };
  const document = { file, text, reading, metadata, header, language, passages, ...places };
  return { document, warnings };
}

/** The blocks' readings, each in its place. Where they are the text itself, it is not kept twice. */
function readingOf(text: string, blocks: readonly Block[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, reading } of blocks) {
    parts.push(text.slice(done, start), reading);
    done = end;
  }
  const whole = parts.concat(text.slice(done)).join('');
  return whole === text ? text : whole;
}

/** So much text, in UTF-16 code units, tells its language. */
const longestSample = 20_000;

function sample(blocks: readonly Block[]): string {
  let text = '';
  for (const { reading } of blocks) {
    if (text.length >= longestSample) break;
    text += `${reading}\n`;
  }
  return text;
}

function endingOf(file: string): string {
  return /\.[^./]*$/.exec(file)?.[0].toLowerCase() ?? '';
}

/** @returns nothing where the block holds no word. */
function toPassage(block: Block, language: string | undefined): Passage[] {
  const relative = block.sentences ?? splitBlock(block, language);
  const spoken = relative.filter(({ start, end }) => hasWord(block.reading.slice(start, end)));
  const sentences = spoken.map((span) => shift(span, block.start));
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return [];
  const { headings, paragraph = null } = block;
  return [{ start: first.start, end: last.end, headings, sentences, paragraph }];
}

function splitBlock({ reading, breaks = [] }: Block, language: string | undefined): Span[] {
  const starts = [0, ...breaks];
  return starts.flatMap((start, i) =>
    splitSentences(reading.slice(start, starts[i + 1]), language).map((span) => shift(span, start)),
  );
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
