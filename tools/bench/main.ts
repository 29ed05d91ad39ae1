import { constants } from 'node:os';
import { InputError } from '../eval/errors.ts';
import { readArguments, usage } from './arguments.ts';
import { baseline, contenderNames, contenders } from './contenders.ts';
import { questionCount } from './corpus.ts';
import { measureDocuments } from './documents/measure.ts';
import { toLines } from './documents/report.ts';
import { measureInProcess } from './process.ts';
import { compare, type Measurement } from './report.ts';
import { toTable } from './table.ts';

/** `npm run bench`: measures Quoteline beside plain MiniSearch and prints how they compare. */
async function main(): Promise<void> {
  const { help, json, sizes, documents } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return;
  }
  const signal = untilInterrupted();
  if (documents !== null) {
    const opened = await measureDocuments(documents, { onProgress: showProgress, signal });
    showProgress('');
    console.log(json ? JSON.stringify(opened) : toLines(opened));
    return;
  }
  const rows = compare(await measureAll(sizes, signal));
  console.log(json ? JSON.stringify({ baseline, questions: questionCount, rows }) : toTable(rows));
}

/** One after the other, so that none takes another's time. */
async function measureAll(sizes: readonly number[], signal: AbortSignal): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const passages of sizes) {
    for (const contender of contenderNames) {
      showProgress(`${contenders[contender].title}, ${passages} passages …`);
      const figures = await measureInProcess(contender, passages, signal);
      measurements.push({ passages, contender, figures });
    }
  }
  showProgress('');
  return measurements;
}

function untilInterrupted(): AbortSignal {
  const interruption = new AbortController();
  const interrupt = (signal: NodeJS.Signals) => {
    process.exitCode = 128 + constants.signals[signal];
    interruption.abort();
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return interruption.signal;
}

/** On one line of a terminal; nowhere else. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

main().catch((error: unknown) => {
  if (error instanceof InputError) {
    process.exitCode = 2;
    console.error(error.message);
  } else if (error instanceof Error && error.name === 'AbortError') {
    console.error('Interrupted: nothing is measured.');
  } else {
    process.exitCode = 1;
    console.error(error);
  }
});
