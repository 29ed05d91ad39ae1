import {
  assertDocuments,
  type CorpusFile,
  type CorpusLimits,
  type DocumentFolder,
  excludesSome,
  fingerprintOf,
  type Progress,
  readFiles,
  scanFolder,
  toFolder,
  usualLimits,
  usualSettlingTime,
} from '../corpus/index.ts';
import { buildIndexInTurns, type IndexData, SearchIndex } from '../search/index.ts';
import { type Corpus, type ReadSoFar, toCorpus } from './corpus.ts';
import { growing } from './growing.ts';
import { readSnapshot } from './snapshot.ts';
import { keepSnapshot, type SnapshotPlace, snapshotPlace } from './snapshot-place.ts';

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
  /**
   * For a corpus that is there before all of it is read: after how many milliseconds what is read by then is opened,
   * and how often more of it. Default null: the whole is opened at once.
   */
  readonly growEvery?: number | null;
  /** A folder of fewer bytes is opened at once all the same. Default 1 MB: it is read sooner than anybody asks. */
  readonly growFrom?: number;
  /**
   * For a corpus that follows its folder, in milliseconds: when it is looked at once more after a change, or where it could
   * not be read, and how long a manifest must be the same before it counts that it excludes less. Default
   * {@link usualSettlingTime}; in less than a second, it may be missed that a new file is removed.
   */
  readonly settlingTime?: number;
}

const usualGrowFrom = 1_000_000;

/** A corpus, and the files that it was made of. */
export interface OpenedCorpus {
  readonly corpus: Corpus;
  readonly folder: DocumentFolder;
}

/**
 * Opens every document below a folder. A snapshot that cannot be used or written is named among the problems.
 *
 * @throws {CorpusError} where the folder cannot be listed, its manifest not be understood, or no document in it be read.
 */
export async function openCorpus(folder: string, options: OpenOptions = {}): Promise<Corpus> {
  const { value } = await openGrowing(folder, { ...options, growEvery: null }).next();
  return value.corpus;
}

/**
 * Opens a corpus as {@link openCorpus} does.
 *
 * @yields what is read so far, more each time.
 * @returns the whole.
 */
export async function* openGrowing(
  folder: string,
  options: OpenOptions,
): AsyncGenerator<OpenedCorpus, OpenedCorpus> {
  const { limits = usualLimits, snapshotFolder = null } = options;
  const { growEvery = null, growFrom = usualGrowFrom } = options;
  const place = await snapshotPlace(folder, snapshotFolder, limits);
  const found = place?.isThere
    ? await readSnapshot(place.file, place.key).catch(() => 'damaged' as const)
    : ('stale' as const);
  const snapshot = typeof found === 'object' ? found : null;
  const { root, scanned, manifest } = await scanFolder(folder, limits);
  const known = new Map(snapshot?.files.map((file) => [file.file, file]));
  const bytes = scanned.reduce((sum, { size }) => sum + size, 0);
  const reading = growing(
    readFiles(root, scanned, { ...options, limits, known }),
    ({ document }) => document?.text.length ?? 0,
    bytes < growFrom ? null : growEvery,
  );
  let part = await reading.next();
  while (!part.done) {
    const readSoFar = { files: part.value.length, allFiles: scanned.length };
    yield await index(toFolder(part.value, manifest), options, { readSoFar });
    part = await reading.next();
  }
  const files = part.value;
  const whole = toFolder(files, manifest);
  assertDocuments(folder, whole);
  const isSame =
    snapshot?.files.length === files.length &&
    files.every(({ file, document }) => document === known.get(file)?.document);
  const opened = await index(whole, options, isSame ? { data: snapshot.data } : {});
  const complaint = isSame ? null : await keep(opened, place);
  const damage =
    found === 'damaged' ? 'could not be read, so the documents were indexed anew' : null;
  return withComplaints(opened, place, [damage, complaint]);
}

/**
 * Reads a corpus again: only what has changed since is parsed, and questions are answered from the old one meanwhile.
 *
 * @param before may be a part of it.
 * @returns the whole; the same object where nothing has changed.
 * @throws {CorpusError} as {@link openCorpus}; but a corpus may be empty by now where its manifest excludes what it held.
 */
export async function rereadCorpus(
  folder: string,
  before: OpenedCorpus,
  options: OpenOptions = {},
): Promise<OpenedCorpus> {
  const { files: known, manifest: last } = before.folder;
  const { limits = usualLimits, snapshotFolder = null, signal } = options;
  const { settlingTime = usualSettlingTime } = options;
  const { root, scanned, manifest } = await scanFolder(folder, {
    ...limits,
    known,
    manifest: { reading: last.reading, settlingTime },
  });
  const isWhole = before.corpus.readSoFar === null;
  if (isWhole && fingerprintOf(scanned, manifest) === fingerprintOf(known.values(), last)) {
    return before;
  }
  const files: CorpusFile[] = [];
  for await (const file of readFiles(root, scanned, { limits, known, signal })) files.push(file);
  const whole = toFolder(files, manifest);
  const { documents } = before.corpus;
  // What is excluded must not be quoted any more, also where nothing else is left.
  if (documents.length > 0 && !excludesSome(manifest, documents)) assertDocuments(folder, whole);
  const opened = await index(whole, options);
  // The one that is there may hold what has been removed.
  const place = await snapshotPlace(folder, snapshotFolder, limits);
  return withComplaints(opened, place, [await keep(opened, place)]);
}

interface IndexOptions {
  /** Of the index, where it is known already. */
  readonly data?: IndexData;
  /** Where the files are not all. */
  readonly readSoFar?: ReadSoFar;
}

async function index(
  folder: DocumentFolder,
  { signal }: OpenOptions,
  { data, readSoFar }: IndexOptions = {},
): Promise<OpenedCorpus> {
  const { documents, problems } = folder;
  const made = data
    ? await SearchIndex.inTurns(documents, data, signal)
    : await buildIndexInTurns(documents, signal);
  const facts = { problems, index: made, files: folder.files, readSoFar };
  return { folder, corpus: toCorpus(documents, facts) };
}

async function keep(
  { corpus, folder }: OpenedCorpus,
  place: SnapshotPlace | null,
): Promise<string | null> {
  return keepSnapshot({ files: [...folder.files.values()], data: corpus.index.data }, place);
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
