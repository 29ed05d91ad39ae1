import path from 'node:path';
import { config as loadEnvironment } from 'dotenv';
import type { Logger } from 'pino';
import { type Corpus, LiveCorpus, type Problem, readFileNow } from './answer/index.ts';
import { type Config, type DiscordConfig, readConfig } from './config.ts';
import { reportNowAndThen } from './progress.ts';
import type { KeptQuestions } from './questions/index.ts';
import { endWithReader, fail, reportProblems } from './report.ts';

/** So many milliseconds after the start, the bot answers from what is read by then; most corpora are read sooner. */
const growEvery = 2000;

/** `npm start`: the Discord bot where there is a token, else a chat on the terminal. */
async function main(): Promise<void> {
  endWithReader();
  loadEnvironment({ quiet: true });
  const config = readConfig(process.env);
  if (config.discord) await runOnDiscord(config, config.discord);
  else await runOnTerminal(config);
}

async function runOnDiscord(config: Config, discord: DiscordConfig): Promise<void> {
  const { corpusFolder, dataFolder, limits, logLevel } = config;
  const stop = untilStopped();
  const [{ runBot }, { createLog }] = await Promise.all([
    import('./discord/index.ts'),
    import('./log.ts'),
  ]);
  const log = await createLog(logLevel);
  const kept = discord.keepQuestions ? await openKept(dataFolder, log) : null;
  const questionsLeft = kept === null && (await areQuestionsLeft(dataFolder, log));
  const onProgress = reportNowAndThen((progress) => {
    log.info(progress, 'reading documents');
  });
  const options = { snapshotFolder: dataFolder, limits, onProgress, signal: stop, growEvery };
  const corpus = await LiveCorpus.open(corpusFolder, options, {
    onRefresh: (now, before) => {
      logRead(now, log);
      for (const problem of newProblems(now, before)) log.warn(problem, 'document');
    },
    onError: (error) => {
      log.error({ reason: String(error) }, 'documents could not be read again');
    },
  }).catch((error: unknown) => {
    if (stop.aborted) return null;
    throw error;
  });
  if (corpus === null) return;
  if (corpus.current.readSoFar) logRead(corpus.current, log);
  for (const problem of corpus.current.problems) log.warn(problem, 'document');
  const readFile = discord.sendFiles
    ? (file: string, largest: number) => readFileNow(corpusFolder, file, largest)
    : null;
  try {
    await runBot({ ...discord, corpus, kept, questionsLeft, readFile, log, stop });
  } catch (error) {
    // At once: what comes after may take longer than the process has.
    fail(error);
  } finally {
    exitSoon();
    await kept?.flush();
    await corpus.close();
  }
}

function logRead({ documents, passageCount, readSoFar }: Corpus, log: Logger): void {
  const facts = { documents: documents.length, passages: passageCount, ...readSoFar };
  log.info(facts, readSoFar ? 'answering from what is read so far' : 'documents read');
}

async function runOnTerminal({ corpusFolder, dataFolder, limits }: Config): Promise<void> {
  console.log(
    'No DISCORD_TOKEN is set, so Quoteline runs here on the terminal instead of on Discord.',
  );
  const onProgress = reportNowAndThen(({ files, allFiles, secondsLeft }) => {
    console.error(`Reading documents: ${files} of ${allFiles}, about ${secondsLeft} s left.`);
  });
  const options = { snapshotFolder: dataFolder, limits, onProgress };
  const corpus = await LiveCorpus.open(corpusFolder, options, {
    onRefresh: (now, before) => {
      reportProblems(newProblems(now, before));
    },
    onError: (error) => {
      console.error(String(error));
    },
  });
  reportProblems(corpus.current.problems);
  const { chat } = await import('./terminal/index.ts');
  await chat(corpus, { input: process.stdin, output: process.stdout });
  await corpus.close();
}

/** What was not wrong before. */
function newProblems(now: Corpus, before: Corpus): Problem[] {
  const known = new Set(before.problems.map(({ file, reason }) => `${file}: ${reason}`));
  return now.problems.filter(({ file, reason }) => !known.has(`${file}: ${reason}`));
}

async function openKept(dataFolder: string, log: Logger): Promise<KeptQuestions> {
  const { KeptQuestions: Kept, keptFileName } = await import('./questions/index.ts');
  const onError = (error: unknown) => {
    log.error({ reason: String(error) }, 'kept questions');
  };
  return Kept.open(path.join(dataFolder, keptFileName), { onError });
}

/**
 * Whether questions are left that were kept before, now that none are kept any more. Nobody is told of an answer to them
 * any more, so those who waited are forgotten.
 */
async function areQuestionsLeft(dataFolder: string, log: Logger): Promise<boolean> {
  try {
    const left = await openKept(dataFolder, log);
    const people = left.forgetAll();
    await left.flush();
    if (people > 0)
      log.info({ people }, 'questions are kept no longer: forgot who waits for answers');
    return left.list().length > 0;
  } catch (error) {
    log.warn({ reason: String(error) }, 'kept questions');
    return false;
  }
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
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = (signal: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      controller.abort();
      return;
    }
    // Not sooner: while a file is being written, write-file-atomic ends the process where it is the only one to listen.
    for (const each of signals) process.off(each, stop);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, stop);
  return controller.signal;
}

main().catch(fail);
