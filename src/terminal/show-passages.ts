import { type Document, type Passage, passageAt, placeAt, type Span } from '../answer/index.ts';
import { ArgumentError } from './arguments.ts';
import { type CheckedFolder, checkFiles } from './check-documents.ts';
import { showControls, showInLine } from './controls.ts';
import type { Style } from './format.ts';

/** Lines of a document, as somebody names them. */
export interface PlaceName {
  readonly file: string;
  /** From 1; null where none was named. */
  readonly page: number | null;
  /** From 1. */
  readonly line: number;
  /** From `line` on; the last of the lines. */
  readonly lineEnd: number;
}

/** A stretch of a document's text and where a reader finds its start. Offsets are UTF-16 code units. */
interface ShownSpan extends Span {
  readonly line: number;
  readonly page: number | null;
  readonly text: string;
}

interface ShownPassage extends ShownSpan {
  /** As in {@link Passage}. */
  readonly headings: readonly string[];
  readonly paragraph: number | null;
  readonly sentences: readonly ShownSpan[];
}

/** What stands at a place: the passages on its lines, in order. */
export interface FoundPlace extends PlaceName {
  readonly passages: readonly ShownPassage[];
  /** Where there are none, the next one; null where none follows either. */
  readonly next: ShownPassage | null;
}

/**
 * Finds the passages on lines of a document.
 *
 * @throws {ArgumentError} where there is no such document, page or line.
 */
export function findPlace(folder: CheckedFolder, place: PlaceName): FoundPlace {
  const document = findDocument(folder, place.file);
  const lines = findLines(document, place);
  const { passages } = document;
  const found = passages.filter(({ start, end }) => start < lines.end && end > lines.start);
  const next = found.length > 0 ? undefined : passageAt(passages, lines.start);
  const show = (passage: Passage) => showPassage(document, passage);
  return { ...place, passages: found.map(show), next: next ? show(next) : null };
}

function findDocument(folder: CheckedFolder, file: string): Document {
  const document = folder.documents.find((one) => one.file === file);
  if (document) return document;
  const name = JSON.stringify(file);
  const refused = checkFiles(folder).find((one) => one.kind === 'refused' && one.file === file);
  if (refused?.kind === 'refused') {
    throw new ArgumentError(`${name} was refused: ${showInLine(refused.reason)}`);
  }
  throw new ArgumentError(
    `There is no document ${name}; \`npm run corpus -- check\` lists those that there are.`,
  );
}

/** The stretch of text from the first of the lines to the end of the last. */
function findLines(document: Document, { file, page, line, lineEnd }: PlaceName): Span {
  const { text, lineStarts, pageStarts } = document;
  const name = showInLine(file);
  if (pageStarts && page === null) {
    throw new ArgumentError(`${name} has pages: name one, as in ${name}:p1:${line}.`);
  }
  if (!pageStarts && page !== null) {
    throw new ArgumentError(`${name} has no pages: name the line alone, as in ${name}:${line}.`);
  }
  if (pageStarts && page !== null && (page < 1 || page > pageStarts.length)) {
    throw new ArgumentError(`${name} has no page ${page}; its last is ${pageStarts.length}.`);
  }
  const onPage = lineStarts
    .map((start, at) => ({ start, end: lineStarts[at + 1] ?? text.length }))
    .map((span) => ({ ...span, ...placeAt(document, span.start) }))
    .filter((one) => one.page === page && one.start < text.length);
  const named = onPage.filter((one) => one.line >= line && one.line <= lineEnd);
  const [first] = named;
  const last = named.at(-1);
  if (first && last) return { start: first.start, end: last.end };
  const where = page === null ? name : `Page ${page} of ${name}`;
  throw new ArgumentError(`${where} has no line ${line}; its last is ${onPage.at(-1)?.line ?? 0}.`);
}

function showPassage(document: Document, passage: Passage): ShownPassage {
  const { headings, paragraph, sentences } = passage;
  return {
    ...showSpan(document, passage),
    headings,
    paragraph,
    sentences: sentences.map((sentence) => showSpan(document, sentence)),
  };
}

function showSpan(document: Document, { start, end }: Span): ShownSpan {
  return { start, end, ...placeAt(document, start), text: document.text.slice(start, end) };
}

/** What stands at a place, as lines for people, without a line end after the last. */
export function formatPlace({ file, passages, next }: FoundPlace, style: Style): string {
  const shown = passages.map((passage) => formatPassage(file, passage, style));
  if (shown.length === 0) {
    const nothing = 'No passage stands there: a heading, markup, or nothing at all.';
    shown.push(style.notice(next ? `${nothing} The next one:` : `${nothing} None follows.`));
    if (next) shown.push(formatPassage(file, next, style));
  }
  return shown.join('\n\n');
}

function formatPassage(file: string, passage: ShownPassage, style: Style): string {
  const { page, line, headings, paragraph, sentences } = passage;
  const lines = [
    style.lead(`${showInLine(file)}:${page === null ? '' : `p${page}:`}${line}`),
    ...(headings.length > 0 ? [`  headings   ${headings.map(showInLine).join(' › ')}`] : []),
    ...(paragraph === null ? [] : [`  paragraph  ${paragraph}`]),
    `  offsets    ${offsetsOf(passage)}`,
  ];
  for (const sentence of sentences) {
    lines.push(style.source(`  line ${sentence.line}, offsets ${offsetsOf(sentence)}`));
    for (const part of sentence.text.split(/\r\n|\n|\r/)) lines.push(`    ${showControls(part)}`);
  }
  return lines.join('\n');
}

function offsetsOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
