import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { usualLimits } from '../../src/corpus/index.ts';
import { makeCase } from './case.ts';
import type { Task, Told } from './worker.ts';

/** What a run has found. */
export interface Findings {
  readonly read: number;
  readonly refused: number;
  /** Each with its seed, and where the file is kept. */
  readonly failures: readonly string[];
}

/** Twice what a file may take, so that a busy machine makes no failure, in milliseconds. */
const longestCase = 2 * usualLimits.time;

/** More than these are not told. */
const mostFailures = 10;

/**
 * Checks damaged files of a format in a worker. One that hangs or takes the worker down is a failure like the others, and
 * the next ones are checked in a new worker.
 */
export async function fuzz(
  format: Task['format'],
  first: number,
  count: number,
): Promise<Findings> {
  const found = { read: 0, refused: 0, failures: [] as string[] };
  const last = first + count - 1;
  for (let next = first; next <= last && found.failures.length < mostFailures;) {
    const { seed, failure } = await untilFailure({ format, first: next, last }, (wasRead) => {
      if (wasRead) found.read += 1;
      else found.refused += 1;
    });
    if (failure !== undefined) found.failures.push(await describeFailure(format, seed, failure));
    next = seed + 1;
  }
  return found;
}

/** @returns the case that failed, or else the last one. */
async function untilFailure(task: Task, count: (wasRead: boolean) => void): Promise<Told> {
  const worker = new Worker(new URL('./start-worker.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: usualLimits.memory },
  });
  let seed = task.first;
  try {
    return await new Promise((resolve) => {
      const fail = (failure: string) => {
        resolve({ seed, failure });
      };
      const deadline = setTimeout(fail, longestCase, 'takes too long');
      worker.on('message', (told: Told) => {
        ({ seed } = told);
        deadline.refresh();
        if (told.failure !== undefined) fail(told.failure);
        if (told.wasRead !== undefined) count(told.wasRead);
      });
      worker.on('error', (error) => {
        fail(`ends the worker: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
      });
      worker.on('exit', (code) => {
        clearTimeout(deadline);
        if (code === 0) resolve({ seed });
        else fail(`ends the worker with code ${code}`);
      });
    });
  } finally {
    await worker.terminate();
  }
}

/** Keeps the file, since its seed makes another one as soon as the mutations change. */
async function describeFailure(
  format: Task['format'],
  seed: number,
  failure: string,
): Promise<string> {
  const { file, content } = makeCase(format, seed);
  const folder = await mkdtemp(path.join(tmpdir(), 'quoteline-fuzz-'));
  const kept = path.join(folder, file);
  await writeFile(kept, content);
  return `seed ${seed}, kept as ${kept}: ${failure}`;
}
