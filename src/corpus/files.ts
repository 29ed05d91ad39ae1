import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decode, DecodeError } from './decode.ts';
import type { Document, Problem } from './document.ts';
import { isReadable, parseDocument, readableEndings } from './parse.ts';

/** A file larger than this is refused, in bytes: reading it would take the memory that answering needs. */
const largestFile = 64 * 1024 * 1024;

/** Thrown where a corpus folder cannot be used at all; the message names it and says what would be right. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/** The documents of a folder, by file name, and what is wrong with its other files. */
export interface DocumentFolder {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every document below a folder. One bad file never takes the others down: it is passed over,
 * or read without its front matter, and named among the problems. Hidden files are passed over without a word;
 * links are not followed, since they may lead out of the folder.
 *
 * @throws {CorpusError} where the folder cannot be listed or holds no document that can be read.
 */
export async function readDocuments(folder: string): Promise<DocumentFolder> {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const entry of await list(folder)) {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
    if (file.split('/').some((name) => name.startsWith('.'))) continue;
    const reason = reasonToRefuse(entry);
    if (reason !== null) {
      problems.push({ file, reason });
    } else if (entry.isFile()) {
      try {
        const { document, warnings } = parseDocument(file, await read(path.join(folder, file)));
        documents.push(document);
        problems.push(...warnings.map((warning) => ({ file, reason: warning })));
        if (document.passages.length === 0) problems.push({ file, reason: 'holds no text' });
      } catch (error) {
        problems.push({ file, reason: inWords(error) });
      }
    }
  }
  if (documents.length === 0) throw new CorpusError(noDocument(folder, problems));
  return { documents, problems };
}

async function list(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const key = (entry: Dirent) => path.join(entry.parentPath, entry.name);
    return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  } catch (cause) {
    const code = errorCode(cause);
    const reason =
      code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'not a folder' : inWords(cause);
    throw new CorpusError(
      `Cannot read the corpus "${folder}": ${reason}. Name a folder with documents (${readableEndings.join(', ')}).`,
      { cause },
    );
  }
}

function reasonToRefuse(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return 'passed over: links are not followed; put the file itself here';
  if (entry.isDirectory()) return null;
  if (!entry.isFile()) return 'passed over: not a regular file';
  if (isReadable(entry.name)) return null;
  return `passed over: this format cannot be read; ${readableEndings.join(', ')} can`;
}

async function read(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > largestFile) {
    throw new DecodeError(`larger than ${largestFile / 1024 / 1024} MB; split it`);
  }
  return decode(await readFile(file));
}

function noDocument(folder: string, problems: readonly Problem[]): string {
  const found = problems.map(({ file, reason }) => `\n  ${file}: ${reason}`).join('');
  const hint = `Put at least one document there (${readableEndings.join(', ')}).`;
  return `The corpus "${folder}" holds no document that can be read. ${hint}${found}`;
}

function inWords(error: unknown): string {
  if (error instanceof DecodeError) return `passed over: ${error.message}`;
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'passed over: no permission to read it';
  return `passed over: ${error instanceof Error ? error.message : String(error)}`;
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
