import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { makeCase } from './case.ts';
import { checkFile } from './check.ts';
import type { FormatName } from './formats.ts';

/** Which cases to check, one after the other. */
export interface Task {
  readonly format: FormatName | 'kept';
  readonly first: number;
  readonly last: number;
}

/** Told before each case, and after one that failed. */
export interface Told {
  readonly seed: number;
  readonly failure?: string;
  readonly wasRead?: boolean;
}

async function run({ format, first, last }: Task): Promise<void> {
  const tell = (told: Told) => parentPort?.postMessage(told);
  for (let seed = first; seed <= last; seed++) {
    tell({ seed });
    try {
      const { file, content } = makeCase(format, seed);
      const wasRead = await checkFile(file, content);
      // What a parser left to be done later ends the worker here, if it fails.
      await setImmediate();
      tell({ seed, wasRead });
    } catch (error) {
      tell({ seed, failure: error instanceof Error ? (error.stack ?? '') : String(error) });
    }
  }
}

// As in the worker that parses.
process.on('unhandledRejection', () => undefined);

await run(workerData as Task);
