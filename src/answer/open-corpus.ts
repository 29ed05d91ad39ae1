import { createHash } from 'node:crypto';
import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  assertDocuments,
  type CorpusLimits,
  type DocumentFolder,
  fingerprintOf,
  type Progress,
  readFiles,
  scanFolder,
  toFolder,
  usualLimits,
} from '../corpus/index.ts';
import { buildIndexInTurns, type IndexData, SearchIndex } from '../search/index.ts';
import { type Corpus, toCorpus } from './corpus.ts';
import { fingerprintProgram } from './program.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

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
  /** Aborted when the corpus is not wanted any more: opening then rejects with its reason. Default: never. */
  readonly signal?: AbortSignal;
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
 * @throws {CorpusError} where the folder cannot be listed, its manifest not be understood, or no document in it be read.
 */
export async function openCorpus(folder: string, options: OpenOptions = {}): Promise<Corpus> {
  return (await readCorpus(folder, options)).corpus;
}

/** Opens a corpus as {@link openCorpus} does. */
export async function readCorpus(folder: string, options: OpenOptions = {}): Promise<OpenedCorpus> {
  const place = await snapshotPlace(folder, options);
  const found = place?.isThere
    ? await readSnapshot(place.file, place.key).catch(() => 'damaged' as const)
    : ('stale' as const);
  const snapshot = typeof found === 'object' ? found : null;
  const { limits = usualLimits } = options;
  const { root, scanned, manifest } = await scanFolder(folder, limits);
  const known = new Map(snapshot?.files.map((file) => [file.file, file]));
  const files = await collect(readFiles(root, scanned, { ...options, limits, known }));
  const isSame =
    snapshot?.files.length === files.length &&
    files.every(({ file, document }) => document === known.get(file)?.document);
  const data = isSame ? snapshot.data : null;
  const opened = await index(folder, toFolder(files, manifest), options, data);
  const complaint = isSame ? null : await keepSnapshot(opened, place);
  const damage =
    found === 'damaged' ? 'could not be read, so the documents were indexed anew' : null;
  return withComplaints(opened, place, [damage, complaint]);
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
  options: OpenOptions = {},
): Promise<OpenedCorpus> {
  const { files: known, manifest: last } = before.folder;
  const { limits = usualLimits, signal } = options;
  const { root, scanned, manifest } = await scanFolder(folder, {
    ...limits,
    known,
    manifest: last.reading,
  });
  if (fingerprintOf(scanned, manifest) === fingerprintOf(known.values(), last)) return before;
  const files = await collect(readFiles(root, scanned, { limits, known, signal }));
  const opened = await index(folder, toFolder(files, manifest), options);
  // The one that is there may hold what has been removed.
  const place = await snapshotPlace(folder, options);
  return withComplaints(opened, place, [await keepSnapshot(opened, place)]);
}

/** @param data of the index, where it is known already. */
async function index(
  name: string,
  folder: DocumentFolder,
  { signal }: OpenOptions,
  data: IndexData | null = null,
): Promise<OpenedCorpus> {
  assertDocuments(name, folder);
  const { documents, problems } = folder;
  const made = data
    ? await SearchIndex.inTurns(documents, data)
    : await buildIndexInTurns(documents, signal);
  return { folder, corpus: toCorpus(documents, problems, made, folder.files) };
}

function withComplaints(
  opened: OpenedCorpus,
  place: SnapshotPlace | null,
  complaints: readonly (string | null)[],
): OpenedCorpus {
  const { corpus } = opened;
  const problems = complaints.flatMap((reason) =>
    place === null || reason === null ? [] : [{ file: place.file, reason }],
  );
  return { ...opened, corpus: { ...corpus, problems: [...corpus.problems, ...problems] } };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

interface SnapshotPlace {
  readonly file: string;
  /** Of the program and the limits: what another program made, or would have refused, is of no use. */
  readonly key: string;
  /** Whether one is there. */
  readonly isThere: boolean;
}

/** @returns null where none is to be kept. */
async function snapshotPlace(
  folder: string,
  { snapshotFolder = null, limits = usualLimits }: OpenOptions,
): Promise<SnapshotPlace | null> {
  if (snapshotFolder === null) return null;
  const file = path.join(snapshotFolder, `${digestOf(path.resolve(folder)).slice(0, 16)}.snapshot`);
  const key = digestOf((await fingerprintProgram()) + JSON.stringify(limits));
  return { file, key, isThere: await exists(file) };
}

/** Writes a snapshot where it is worth while, else removes the one that is there. @returns what went wrong. */
async function keepSnapshot(
  { corpus, folder }: OpenedCorpus,
  place: SnapshotPlace | null,
): Promise<string | null> {
  if (place === null) return null;
  const { file, key, isThere } = place;
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
