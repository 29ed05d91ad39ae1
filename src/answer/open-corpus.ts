import { createHash } from 'node:crypto';
import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  assertDocuments,
  type CorpusFile,
  type CorpusLimits,
  type DocumentFolder,
  fingerprintOf,
  type Progress,
  readFiles,
  type ReadOptions,
  scanFolder,
  toFolder,
  usualLimits,
} from '../corpus/index.ts';
import { buildIndexInTurns, SearchIndex } from '../search/index.ts';
import { type Corpus, toCorpus } from './corpus.ts';
import { fingerprintProgram } from './program.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.ts';

/** How to open a corpus. */
export interface OpenOptions {
  /**
   * The folder for snapshots, from which unchanged documents are opened in a fraction of the time; it is made when
   * one is written. Default null: none is read or written.
   */
  readonly snapshotFolder?: string | null;
  /** What a document may take; a larger one is refused. Default {@link usualLimits}. */
  readonly limits?: CorpusLimits;
  /** Told after each document is read; indexing follows. Default: nobody is. */
  readonly onProgress?: (progress: Progress) => void;
}

/** A corpus, and the files that it was made of. */
export interface OpenedCorpus {
  readonly corpus: Corpus;
  readonly folder: DocumentFolder;
}

/** Smaller corpora are indexed in the blink of an eye: no file is written for them. In passages. */
const leastForSnapshot = 1000;

/**
 * Opens every document below a folder. A snapshot that cannot be used or written is named among the problems.
 *
 * @throws {CorpusError} where the folder cannot be listed or holds no document that can be read.
 */
export async function openCorpus(folder: string, options: OpenOptions = {}): Promise<Corpus> {
  return (await readCorpus(folder, options)).corpus;
}

/** Opens a corpus as {@link openCorpus} does. */
export async function readCorpus(
  folder: string,
  { snapshotFolder = null, limits = usualLimits, onProgress }: OpenOptions = {},
): Promise<OpenedCorpus> {
  const reading = { limits, onProgress };
  if (snapshotFolder === null) return readAnew(folder, reading);
  const file = path.join(snapshotFolder, `${digestOf(path.resolve(folder)).slice(0, 16)}.snapshot`);
  const key = digestOf(await fingerprintProgram());
  const isThere = await exists(file);
  const found = isThere
    ? await readSnapshot(file, key).catch(() => 'damaged' as const)
    : ('stale' as const);
  const snapshot = typeof found === 'object' ? found : null;
  const opened = await readAnew(folder, reading, snapshot);
  const isCurrent = snapshot !== null && opened.corpus.index.data === snapshot.data;
  const complaint = isCurrent ? null : await keepSnapshot(opened, { file, key, isThere });
  const damage =
    found === 'damaged' ? 'could not be read, so the documents were indexed anew' : null;
  const reasons = [damage, complaint].filter((reason) => reason !== null);
  const problems = reasons.map((reason) => ({ file, reason }));
  const { corpus } = opened;
  return { ...opened, corpus: { ...corpus, problems: [...corpus.problems, ...problems] } };
}

/**
 * Reads a corpus again: only what has changed since is parsed, and questions are answered from the old one meanwhile.
 *
 * @returns the same object where nothing has changed.
 * @throws {CorpusError} as {@link openCorpus}.
 */
export async function rereadCorpus(
  folder: string,
  before: OpenedCorpus,
  limits: CorpusLimits = usualLimits,
): Promise<OpenedCorpus> {
  const { files } = before.folder;
  const scanned = await scanFolder(folder, { ...limits, known: files });
  if (fingerprintOf(scanned) === fingerprintOf(files.values())) return before;
  return index(folder, await collect(readFiles(folder, scanned, { limits, known: files })));
}

/** Parses and indexes what a snapshot does not hold. */
async function readAnew(
  folder: string,
  reading: ReadOptions,
  snapshot: Snapshot | null = null,
): Promise<OpenedCorpus> {
  const scanned = await scanFolder(folder, reading.limits);
  const known = new Map(snapshot?.files.map((file) => [file.file, file]));
  const files = await collect(readFiles(folder, scanned, { ...reading, known }));
  const isSame = snapshot !== null && fingerprintOf(files) === fingerprintOf(snapshot.files);
  return index(folder, files, isSame ? snapshot : null);
}

async function index(
  name: string,
  files: readonly CorpusFile[],
  snapshot: Snapshot | null = null,
): Promise<OpenedCorpus> {
  const folder = toFolder(files);
  assertDocuments(name, folder);
  const { documents, problems } = folder;
  const made = snapshot
    ? await SearchIndex.inTurns(documents, snapshot.data)
    : await buildIndexInTurns(documents);
  const readAt = new Map(files.map((file) => [file.file, file.readAt]));
  return { folder, corpus: toCorpus(documents, problems, made, readAt) };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

interface SnapshotPlace {
  readonly file: string;
  readonly key: string;
  /** Whether one is there. */
  readonly isThere: boolean;
}

/** Writes a snapshot where it is worth while, else removes the one that is there. @returns what went wrong. */
async function keepSnapshot(
  { corpus, folder }: OpenedCorpus,
  { file, key, isThere }: SnapshotPlace,
): Promise<string | null> {
  if (corpus.passageCount >= leastForSnapshot) {
    try {
      await writeSnapshot(file, key, {
        files: [...folder.files.values()],
        data: corpus.index.data,
      });
    } catch (error) {
      return `could not be written, so the next start indexes anew: ${inWords(error)}`;
    }
  } else if (isThere) {
    try {
      // It holds documents that have been removed since.
      await rm(file, { force: true });
    } catch (error) {
      return `is of no use any more and could not be removed: ${inWords(error)}`;
    }
  }
  return null;
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
