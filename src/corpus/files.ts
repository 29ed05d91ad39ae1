import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Document, Problem } from './document.ts';
import { isReadable, parseFile, readableEndings } from './parse.ts';

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
  /** A digest of the files' names and contents: as long as none of them changes, neither does it. */
  readonly fingerprint: string;
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
  const fingerprint = createFingerprint();
  for await (const found of readFolder(folder)) {
    fingerprint.add(found);
    const { file, content } = found;
    if (typeof content === 'string') {
      problems.push({ file, reason: content });
      continue;
    }
    try {
      const { document, warnings } = await parseFile(file, content);
      documents.push(document);
      problems.push(...warnings.map((reason) => ({ file, reason })));
      if (document.passages.length === 0) problems.push({ file, reason: 'holds no text' });
    } catch (error) {
      problems.push({ file, reason: passedOver(error) });
    }
  }
  if (documents.length === 0) throw new CorpusError(noDocument(folder, problems));
  return { documents, problems, fingerprint: fingerprint.digest() };
}

/**
 * The fingerprint of a folder's documents, without parsing them.
 *
 * @throws {CorpusError} where the folder cannot be listed.
 */
export async function fingerprintDocuments(folder: string): Promise<string> {
  const fingerprint = createFingerprint();
  for await (const found of readFolder(folder)) fingerprint.add(found);
  return fingerprint.digest();
}

function createFingerprint() {
  const hash = createHash('sha256');
  return {
    add({ file, content }: FoundFile): void {
      const reason = typeof content === 'string' ? content : null;
      hash.update(JSON.stringify([file, reason, content.length]));
      hash.update(content);
    },
    digest: () => hash.digest('hex'),
  };
}

/** A file below the folder: its bytes, or in words why they are not read. */
interface FoundFile {
  readonly file: string;
  readonly content: Buffer | string;
}

async function* readFolder(folder: string): AsyncGenerator<FoundFile> {
  for (const { file, reason } of await listFolder(folder)) {
    const content = reason ?? (await read(path.join(folder, file)).catch(passedOver));
    yield { file, content };
  }
}

/** A file below the folder; where it is not to be read, why. */
interface Listed {
  readonly file: string;
  readonly reason: string | null;
}

async function listFolder(folder: string): Promise<Listed[]> {
  try {
    const files = await list(folder, '');
    return files.sort((a, b) => (a.file < b.file ? -1 : 1));
  } catch (cause) {
    throw new CorpusError(
      `Cannot read the corpus "${folder}": ${reasonNotToList(cause)}. Name a folder with documents (${readableEndings.join(', ')}).`,
      { cause },
    );
  }
}

/** Lists what is below a folder; a subfolder that cannot be listed does not hide the others. */
async function list(folder: string, prefix: string): Promise<Listed[]> {
  const files: Listed[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = prefix + entry.name;
    if (!entry.isDirectory()) {
      files.push({ file, reason: reasonToRefuse(entry) });
      continue;
    }
    try {
      for (const below of await list(path.join(folder, entry.name), `${file}/`)) files.push(below);
    } catch (error) {
      files.push({ file, reason: passedOver(error) });
    }
  }
  return files;
}

function reasonToRefuse(entry: Dirent): string | null {
  if (entry.isSymbolicLink()) return 'passed over: links are not followed; put the file itself here';
  if (!entry.isFile()) return 'passed over: not a regular file';
  if (isReadable(entry.name)) return null;
  return `passed over: this format cannot be read; ${readableEndings.join(', ')} can`;
}

async function read(file: string): Promise<Buffer> {
  const { size } = await stat(file);
  if (size > largestFile) throw new Error(`larger than ${largestFile / 1024 / 1024} MB; split it`);
  return await readFile(file);
}

function noDocument(folder: string, problems: readonly Problem[]): string {
  const found = problems.map(({ file, reason }) => `\n  ${file}: ${reason}`).join('');
  const hint = `Put at least one document there (${readableEndings.join(', ')}).`;
  return `The corpus "${folder}" holds no document that can be read. ${hint}${found}`;
}

function passedOver(error: unknown): string {
  return `passed over: ${inWords(error)}`;
}

function inWords(error: unknown): string {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return error instanceof Error ? error.message : String(error);
}

function reasonNotToList(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT') return 'there is no such folder';
  return code === 'ENOTDIR' ? 'not a folder' : inWords(error);
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
