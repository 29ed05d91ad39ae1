import {
  countLines,
  describeSource,
  type Document,
  manifestName,
  type Problem,
} from '../answer/index.ts';
import { showInLine } from './controls.ts';
import type { Style } from './format.ts';

/** What became of one file of the corpus. Facts that its format does not have are null. */
export type CheckedFile = CheckedDocument | RefusedFile | CheckedManifest;

interface CheckedDocument {
  readonly kind: 'document';
  /** The path below the corpus folder. */
  readonly file: string;
  /** The ending of the file's name in lower case, such as `md`. */
  readonly format: string;
  /** A BCP 47 tag. */
  readonly language: string | null;
  /** As the manifest gives it, else as the document says; so are the next three. */
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
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

/** A manifest in which something is wrong. */
interface CheckedManifest {
  readonly kind: 'manifest';
  readonly file: string;
  readonly warnings: readonly string[];
}

/** The documents of a folder, and what is wrong with some of its files. */
export interface CheckedFolder {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** What became of each file: the documents first, the manifest last, the others in the order given. */
export function checkFiles({ documents, problems }: CheckedFolder): CheckedFile[] {
  const warnings = new Map<string, string[]>(documents.map(({ file }) => [file, []]));
  const refused: RefusedFile[] = [];
  const faults: string[] = [];
  for (const { file, reason } of problems) {
    const own = warnings.get(file);
    if (own) own.push(reason);
    else if (file === manifestName) faults.push(reason);
    else refused.push({ kind: 'refused', file, reason: reason.replace(/^passed over: /, '') });
  }
  const manifest: CheckedManifest = { kind: 'manifest', file: manifestName, warnings: faults };
  return [
    ...documents.map((document) => checkDocument(document, warnings.get(document.file) ?? [])),
    ...refused,
    ...(faults.length > 0 ? [manifest] : []),
  ];
}

function checkDocument(document: Document, warnings: readonly string[]): CheckedDocument {
  const { file, language, metadata, passages, pageStarts } = document;
  const { title, publisher, date, url } = metadata;
  return {
    kind: 'document',
    file,
    format: file.slice(file.lastIndexOf('.') + 1).toLowerCase(),
    language,
    ...{ title, publisher, date, url },
    passages: passages.length,
    lines: countLines(document),
    pages: pageStarts?.length ?? null,
    warnings,
  };
}

/** A table for people, without a line end after the last. File names come last: their widths on a terminal vary. */
export function formatCheck(files: readonly CheckedFile[], style: Style): string {
  const documents = files.filter((one) => one.kind === 'document');
  const refused = files.filter((one) => one.kind === 'refused');
  const manifests = files.filter((one) => one.kind === 'manifest');
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
  for (const [at, document] of documents.entries()) {
    const { url, warnings } = document;
    lines.push(toLine(rows[at] ?? []));
    const facts = [describeSource(document), url ?? ''].filter((fact) => fact !== '');
    if (facts.length > 0) lines.push(style.source(`  ${showInLine(facts.join(' · '))}`));
    for (const warning of warnings) lines.push(style.notice(`  ! ${showInLine(warning)}`));
  }
  if (refused.length > 0) lines.push('', 'Refused:');
  for (const { file, reason } of refused) {
    lines.push(`  ${showInLine(file)}: ${style.notice(showInLine(reason))}`);
  }
  for (const { file, warnings } of manifests) {
    lines.push('', `In ${file}:`);
    for (const warning of warnings) lines.push(`  ${style.notice(showInLine(warning))}`);
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
