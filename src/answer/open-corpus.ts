import { createHash } from 'node:crypto';
import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import { fingerprintDocuments, readDocuments } from '../corpus/index.ts';
import { SearchIndex } from '../search/index.ts';
import { type Corpus, toCorpus } from './corpus.ts';
import { fingerprintProgram } from './program.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** What is kept of a corpus for the next start. */
export interface OpenOptions {
  /**
   * The folder for snapshots, from which unchanged documents are opened in a fraction of the time; it is made when
   * one is written. Default null: none is read or written.
   */
  readonly snapshotFolder?: string | null;
}

/** Smaller corpora are indexed in the blink of an eye: no file is written for them. In passages. */
const leastForSnapshot = 1000;

/**
 * Opens every document below a folder. A snapshot that cannot be used or written is named among the problems.
 *
 * @throws {CorpusError} where the folder cannot be listed or holds no document that can be read.
 */
export async function openCorpus(
  folder: string,
  { snapshotFolder = null }: OpenOptions = {},
): Promise<Corpus> {
  if (snapshotFolder === null) {
    const { documents, problems } = await readDocuments(folder);
    return toCorpus(documents, problems);
  }
  const name = digestOf(path.resolve(folder)).slice(0, 16);
  const file = path.join(snapshotFolder, `${name}.snapshot`);
  // A snapshot belongs to these documents and to this program.
  const keyOf = async (documents: string) => digestOf((await fingerprintProgram()) + documents);
  const isThere = await exists(file);
  const snapshot = isThere
    ? await readSnapshot(file, await keyOf(await fingerprintDocuments(folder))).catch(
        () => 'damaged' as const,
      )
    : 'stale';
  if (typeof snapshot === 'object') {
    const { documents, problems, data } = snapshot;
    return toCorpus(documents, problems, SearchIndex.of(documents, data));
  }

  const { documents, problems, fingerprint } = await readDocuments(folder);
  const corpus = toCorpus(documents, problems);
  const complain = (reason: string): Corpus => ({
    ...corpus,
    problems: [...problems, { file, reason }],
  });
  if (corpus.passageCount >= leastForSnapshot) {
    try {
      const { data } = corpus.index;
      await writeSnapshot(file, await keyOf(fingerprint), { documents, problems, data });
    } catch (error) {
      return complain(`could not be written, so the next start indexes anew: ${inWords(error)}`);
    }
  } else if (isThere) {
    try {
      // It holds documents that have been removed since.
      await rm(file, { force: true });
    } catch (error) {
      return complain(`is of no use any more and could not be removed: ${inWords(error)}`);
    }
  }
  return snapshot === 'damaged'
    ? complain('could not be read, so the documents were indexed anew')
    : corpus;
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
