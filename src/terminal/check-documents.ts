import { type Document, placeAt, type Problem } from '../answer/index.ts';
import { showInLine } from './controls.ts';
import type { Style } from './format.ts';

/** What became of one file of the corpus. Facts that its format does not have are null. */
export type CheckedFile = CheckedDocument | RefusedFile;

interface CheckedDocument {
  readonly kind: 'document';
  /** The path below the corpus folder. */
  readonly file: string;
  /** The ending of the file's name in lower case, such as `md`. */
  readonly format: string;
  /** A BCP 47 tag. */
  readonly language: string | null;
  readonly passages: number;
  readonly lines: number | null;
  readonly pages: number | null;
  readonly warnings: readonly string[];
}

interface RefusedFile {
  readonly kind: 'refused';
  readonly file: string;
  readonly reason: string;
}

/** The documents of a folder, and what is wrong with some of its files. */
export interface CheckedFolder {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** What became of each file: the documents first, each in the order given. */
export function checkFiles({ documents, problems }: CheckedFolder): CheckedFile[] {
  const warnings = new Map<string, string[]>(documents.map(({ file }) => [file, []]));
  const refused: RefusedFile[] = [];
  for (const { file, reason } of problems) {
    const own = warnings.get(file);
    if (own) own.push(reason);
    else refused.push({ kind: 'refused', file, reason: reason.replace(/^passed over: /, '') });
  }
  return [
    ...documents.map((document) => checkDocument(document, warnings.get(document.file) ?? [])),
    ...refused,
  ];
}

function checkDocument(document: Document, warnings: readonly string[]): CheckedDocument {
  const { file, language, passages, pageStarts } = document;
  return {
    kind: 'document',
    file,
    format: file.slice(file.lastIndexOf('.') + 1).toLowerCase(),
    language,
    passages: passages.length,
    lines: linesOf(document),
    pages: pageStarts?.length ?? null,
    warnings,
  };
}

/** Null where readers see no lines, or count them on each page. */
function linesOf(document: Document): number | null {
  const { text, pageStarts, passages } = document;
  if (pageStarts || passages.some(({ paragraph }) => paragraph !== null)) return null;
  // What ends with a line end has no further line.
  return text === '' ? 0 : placeAt(document, text.length - 1).line;
}

/** A table for people, without a line end after the last. File names come last: their widths on a terminal vary. */
export function formatCheck(files: readonly CheckedFile[], style: Style): string {
  const documents = files.filter((one) => one.kind === 'document');
  const refused = files.filter((one) => one.kind === 'refused');
  const rows = documents.map(({ format, language, passages, lines, pages, file }) => [
    format,
    language ?? '?',
    ...[passages, lines, pages].map((number) => (number === null ? '-' : String(number))),
    showInLine(file),
  ]);
  const head = ['format', 'language', 'passages', 'lines', 'pages', 'file'];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const toLine = (row: readonly string[]) =>
    row.map((cell, at) => align(cell, at, widths[at] ?? 0)).join('  ');
  const lines = [style.source(toLine(head))];
  for (const [at, { warnings }] of documents.entries()) {
    lines.push(toLine(rows[at] ?? []));
    for (const warning of warnings) lines.push(style.notice(`  ! ${showInLine(warning)}`));
  }
  if (refused.length > 0) lines.push('', 'Refused:');
  for (const { file, reason } of refused) {
    lines.push(`  ${showInLine(file)}: ${style.notice(showInLine(reason))}`);
  }
  return [...lines, '', summaryOf(documents, refused.length)].join('\n');
}

/** Words to the left of their column, numbers to the right; the last column needs no padding. */
function align(cell: string, column: number, width: number): string {
  if (column === 5) return cell;
  return column < 2 ? cell.padEnd(width) : cell.padStart(width);
}

function summaryOf(documents: readonly CheckedDocument[], refused: number): string {
  const passages = documents.reduce((sum, document) => sum + document.passages, 0);
  const read = `${count(documents.length, 'document')} with ${count(passages, 'passage')}`;
  return `${read}; ${refused === 0 ? 'no file' : count(refused, 'file')} refused.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
