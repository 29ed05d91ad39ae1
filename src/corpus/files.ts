import { createHash } from 'node:crypto';
import type { Document, Problem } from './document.ts';
import { CorpusError } from './errors.ts';
import { GuardedParser, type ParseLimits } from './guarded-parser.ts';
import { areSameFacts } from './manifest/given-facts.ts';
import { noManifest } from './manifest/read-manifest.ts';
import { readableEndings } from './parse.ts';
import { readRegularFile } from './regular-file.ts';
import { type AppliedManifest, passedOver, type ScannedFile, scanFolder } from './scan.ts';

/** What the documents of a corpus may take. */
export interface CorpusLimits extends ParseLimits {
  /** Of one file, in bytes. */
  readonly largestFile: number;
}

/** 64 MB and 5,000 pages a file; half a minute and 1 GB of memory to parse it. */
export const usualLimits: CorpusLimits = {
  largestFile: 64 * 1024 * 1024,
  time: 30_000,
  memory: 1024,
  mostPages: 5000,
};

/** A file of a corpus, as far as it could be read. */
export interface CorpusFile extends ScannedFile {
  /** Null where the file is refused. */
  readonly document: Document | null;
  /** What is wrong with it, in words for the owner. */
  readonly complaints: readonly string[];
  /** When it was parsed, in milliseconds since 1970. */
  readonly readAt: number;
}

/** How far reading has come. */
export interface Progress {
  /** Files that are read. */
  readonly files: number;
  readonly bytes: number;
  /** Of all. */
  readonly allFiles: number;
  readonly allBytes: number;
}

export interface ReadOptions {
  readonly limits: CorpusLimits;
  /** Files that were read before, by name: those with the same content and given facts are not parsed again. Default: none. */
  readonly known?: ReadonlyMap<string, CorpusFile>;
  /** Told after each file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborted when no more is to be read: what is being parsed is given up. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the files that a scan has found, in order. One bad file never takes the others down: it has complaints instead
 * of a document, or beside it. What could not be read before is tried again: it may have been for want of time.
 *
 * @param folder as the scan has it.
 * @throws what the signal is aborted with.
 */
export async function* readFiles(
  folder: string,
  scanned: readonly ScannedFile[],
  { limits, known, onProgress, signal }: ReadOptions,
): AsyncGenerator<CorpusFile> {
  const parser = new GuardedParser(limits, signal);
  const allBytes = scanned.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  try {
    for (const [i, found] of scanned.entries()) {
      signal?.throwIfAborted();
      const before = known?.get(found.file);
      if (before?.document && isSame(before, found)) yield { ...before, ...found };
      else yield await readOne(folder, found, { parser, largestFile: limits.largestFile });
      signal?.throwIfAborted();
      bytes += found.size;
      onProgress?.({ files: i + 1, allFiles: scanned.length, bytes, allBytes });
    }
  } finally {
    await parser.close();
  }
}

function isSame(before: ScannedFile, found: ScannedFile): boolean {
  return before.digest === found.digest && areSameFacts(before.facts, found.facts);
}

async function readOne(
  folder: string,
  found: ScannedFile,
  { parser, largestFile }: { readonly parser: GuardedParser; readonly largestFile: number },
): Promise<CorpusFile> {
  const { file, refusal, facts } = found;
  const about = { ...found, readAt: Date.now() };
  if (refusal !== null) return { ...about, document: null, complaints: [refusal] };
  try {
    // It may have changed since the scan: what is told of it is told of what is parsed.
    const { content, digest, stamp } = await readRegularFile(folder, file, largestFile);
    const { document, warnings } = await parser.parse(file, content, facts);
    const empty = document.passages.length === 0 ? ['holds no text'] : [];
    return { ...about, digest, stamp, document, complaints: [...warnings, ...empty] };
  } catch (error) {
    return { ...about, document: null, complaints: [passedOver(error)] };
  }
}

/** The documents of a folder, by file name, and what is wrong with its other files. */
export interface DocumentFolder {
  readonly files: ReadonlyMap<string, CorpusFile>;
  readonly documents: readonly Document[];
  /** Those of the manifest first. */
  readonly problems: readonly Problem[];
  readonly manifest: AppliedManifest;
}

/** What the files of a folder come to, in their order. */
export function toFolder(
  files: readonly CorpusFile[],
  manifest: AppliedManifest = { reading: noManifest, problems: [] },
): DocumentFolder {
  const complaints = files.flatMap((one) =>
    one.complaints.map((reason) => ({ file: one.file, reason })),
  );
  return {
    files: new Map(files.map((one) => [one.file, one])),
    documents: files.flatMap(({ document }) => document ?? []),
    problems: [...manifest.problems, ...complaints],
    manifest,
  };
}

/**
 * Reads every document below a folder.
 *
 * @throws {CorpusError} as {@link scanFolder}, and where it holds no document that can be read.
 */
export async function readDocuments(folder: string, limits = usualLimits): Promise<DocumentFolder> {
  const files: CorpusFile[] = [];
  const { root, scanned, manifest } = await scanFolder(folder, limits);
  for await (const file of readFiles(root, scanned, { limits })) files.push(file);
  const found = toFolder(files, manifest);
  assertDocuments(folder, found);
  return found;
}

/** @throws {CorpusError} where there is not a single document. */
export function assertDocuments(folder: string, { documents, problems }: DocumentFolder): void {
  if (documents.length > 0) return;
  const found = problems.map(({ file, reason }) => `\n  ${file}: ${reason}`).join('');
  const hint = `Put at least one document there (${readableEndings.join(', ')}).`;
  throw new CorpusError(
    `The corpus "${folder}" holds no document that can be read. ${hint}${found}`,
  );
}

/** Whether the manifest of a folder excludes some of these documents. */
export function excludesSome(
  { reading: { manifest } }: AppliedManifest,
  documents: readonly Document[],
): boolean {
  return documents.some(({ file }) => (manifest?.exclude.find(file) ?? []).length > 0);
}

/** The same as long as no file of the folder changes, nor what its manifest says of them. */
export function fingerprintOf(
  files: Iterable<ScannedFile>,
  { reading, problems }: AppliedManifest,
): string {
  const hash = createHash('sha256').update(JSON.stringify([reading.digest, problems]));
  for (const { file, digest, refusal, facts } of files) {
    hash.update(JSON.stringify([file, digest, refusal, facts]));
  }
  return hash.digest('hex');
}
