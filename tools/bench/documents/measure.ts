import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runForJson } from '../process.ts';
import { writeDocuments } from './folder.ts';

/** What opening documents comes to. Memory is in MB of 2^20 bytes. */
export interface Opening {
  readonly documents: number;
  readonly passages: number;
  /** Of all documents, in 2^20 UTF-16 code units. */
  readonly text: number;
  /** Files that are refused, and why. */
  readonly problems: readonly unknown[];
  /** Until there is something to answer from, in milliseconds. */
  readonly firstMs: number;
  /** Until everything is answered from, in milliseconds. */
  readonly wholeMs: number;
  /** The most memory that the process took so far. */
  readonly peakMb: number;
  /** What it takes when all is done. */
  readonly residentMb: number;
  /** The longest that a question had to wait meanwhile, in milliseconds. */
  readonly blockedMs: number;
  /** Of the time that a question takes, in milliseconds. */
  readonly medianMs: number;
}

/** What a change of one file comes to. */
export interface Change {
  /** Until it is answered from, in milliseconds. */
  readonly changedMs: number;
  readonly changePeakMb: number;
  readonly changeBlockedMs: number;
}

export interface DocumentFigures {
  readonly megabytes: number;
  /** Without a snapshot. */
  readonly first: Opening;
  /** From the snapshot, with a change after it. */
  readonly second: Opening & Change;
}

export interface MeasureOptions {
  readonly onProgress: (text: string) => void;
  /** Ends the measuring. */
  readonly signal: AbortSignal;
}

/**
 * Writes documents, and measures how the bot opens them, each time in a fresh process.
 *
 * @throws {Error} where a process fails or is ended.
 */
export async function measureDocuments(
  megabytes: number,
  { onProgress, signal }: MeasureOptions,
): Promise<DocumentFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoteline-bench-'));
  const [documents, data] = [path.join(folder, 'documents'), path.join(folder, 'data')];
  const open = (...more: string[]) =>
    runForJson('documents/worker.ts', [documents, data, ...more], signal);
  try {
    onProgress(`Writing ${megabytes} MB of documents …`);
    await writeDocuments(documents, megabytes * 2 ** 20);
    onProgress('First start …');
    const first = (await open()) as Opening;
    onProgress('Second start …');
    const second = (await open(path.join('txt', '0.txt'))) as Opening & Change;
    return { megabytes, first, second };
  } finally {
    await rm(folder, { recursive: true });
  }
}
