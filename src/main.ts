import { config as loadEnvironment } from 'dotenv';
import { openCorpus } from './answer/index.ts';
import { readConfig } from './config.ts';
import { fail, reportProblems } from './report.ts';

/** `npm start`: the Discord bot where there is a token, else a chat on the terminal. */
async function main(): Promise<void> {
  loadEnvironment({ quiet: true });
  const { discord, corpusFolder, logLevel } = readConfig(process.env);
  const corpus = await openCorpus(corpusFolder);
  if (discord) {
    const [{ runBot }, { createLog }] = await Promise.all([
      import('./discord/index.ts'),
      import('./log.ts'),
    ]);
    const log = await createLog(logLevel);
    for (const problem of corpus.problems) log.warn(problem, 'document');
    await runBot({ ...discord, corpus, log, stop: untilStopped() }).finally(exitSoon);
    return;
  }
  console.log(
    'No DISCORD_TOKEN is set, so Quoteline runs here on the terminal instead of on Discord.',
  );
  reportProblems(corpus.problems);
  const { chat } = await import('./terminal/index.ts');
  await chat(corpus, { input: process.stdin, output: process.stdout });
}

/**
 * Ends a process that has nothing left to do but does not end by itself: discord.js goes on reconnecting where it
 * was told to stop in the middle of that, and a request in a slow network may hang.
 */
function exitSoon(): void {
  setTimeout(() => process.exit(), 1000).unref();
}

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
function untilStopped(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort();
    });
  }
  return controller.signal;
}

main().catch(fail);
