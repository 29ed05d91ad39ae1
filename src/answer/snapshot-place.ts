import { createHash } from 'node:crypto';
import { access, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CorpusLimits } from '../corpus/index.ts';
import { fingerprintProgram } from './program.ts';
import { type Snapshot, writeSnapshot } from './snapshot.ts';

/** Smaller corpora are indexed in the blink of an eye: no file is written for them. In passages. */
const leastForSnapshot = 1000;

/** Where the snapshot of a corpus is kept. */
export interface SnapshotPlace {
  readonly file: string;
  /** Of the program and the limits: what another program made, or would have refused, is of no use. */
  readonly key: string;
  /** Whether one is there. */
  readonly isThere: boolean;
}

/**
 * @param folder of the documents.
 * @param snapshotFolder null where none is to be kept; then so is the place.
 * @param limits of the documents.
 */
export async function snapshotPlace(
  folder: string,
  snapshotFolder: string | null,
  limits: CorpusLimits,
): Promise<SnapshotPlace | null> {
  if (snapshotFolder === null) return null;
  const file = path.join(snapshotFolder, `${digestOf(path.resolve(folder)).slice(0, 16)}.snapshot`);
  const key = digestOf((await fingerprintProgram()) + JSON.stringify(limits));
  return { file, key, isThere: await exists(file) };
}

/** Writes a snapshot where it is worth while, else removes the one that is there. @returns what went wrong. */
export async function keepSnapshot(
  snapshot: Snapshot,
  place: SnapshotPlace | null,
): Promise<string | null> {
  if (place === null) return null;
  const { file, key, isThere } = place;
  if (passageCountOf(snapshot) >= leastForSnapshot) {
    try {
      await writeSnapshot(file, key, snapshot);
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

function passageCountOf({ data }: Snapshot): number {
  return data.passageStarts.length - 1;
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
