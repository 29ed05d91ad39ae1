import { styleText } from 'node:util';
import { config as loadEnvironment } from 'dotenv';
import { CorpusError, openCorpus } from './answer/index.ts';
import { ConfigError, type CorpusConfig, readConfig, readCorpusConfig } from './config.ts';
import { examineDataFolder } from './data-doctor.ts';
import { fault, fine, type Finding, note } from './discord/doctor/finding.ts';
import { examineNames } from './names-doctor.ts';
import { fail } from './report.ts';

/** `npm run doctor`: looks for whatever would keep the bot from working, and says what to do about it. */
async function main(): Promise<void> {
  const { parsed = {} } = loadEnvironment({ quiet: true });
  const kinds = { fine: 0, note: 0, fault: 0 };
  for await (const finding of examine(process.env, Object.keys(parsed))) {
    kinds[finding.kind] += 1;
    console.log(format(finding));
  }
  const { fault: faults } = kinds;
  console.log(
    faults === 0
      ? '\nThe bot is healthy.'
      : `\n${faults === 1 ? 'One fault keeps' : `${faults} faults keep`} the bot from working as it should.`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

async function* examine(
  environment: NodeJS.ProcessEnv,
  namesInFile: readonly string[],
): AsyncGenerator<Finding> {
  const config = configOrError(() => readConfig(environment));
  yield config instanceof ConfigError
    ? fault('Configuration', config.message)
    : fine('Configuration', 'Every variable can be understood.');
  yield* examineNames(Object.keys(environment), namesInFile);
  const folders = configOrError(() => readCorpusConfig(environment));
  if (!(folders instanceof ConfigError)) {
    yield* examineCorpus(folders);
    const keeps = !(config instanceof ConfigError) && (config.discord?.keepQuestions ?? false);
    yield* examineDataFolder(folders.dataFolder, keeps);
  }
  if (config instanceof ConfigError) return;
  if (config.discord === null) {
    yield fault(
      'Token',
      'DISCORD_TOKEN is not set. Copy the token from https://discord.com/developers/applications (Bot > Reset Token) into .env.',
    );
    return;
  }
  const { examineDiscord } = await import('./discord/doctor/examine.ts');
  yield* examineDiscord(config.discord);
}

function configOrError<Read>(read: () => Read): Read | ConfigError {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

async function* examineCorpus({ corpusFolder, limits }: CorpusConfig): AsyncGenerator<Finding> {
  try {
    const { documents, passageCount, problems } = await openCorpus(corpusFolder, { limits });
    for (const { file, reason } of problems)
      yield note('Corpus', `${JSON.stringify(file)}: ${reason}`);
    yield passageCount === 0
      ? fault('Corpus', `The documents in ${corpusFolder} hold no text.`)
      : fine(
          'Corpus',
          `${count(documents.length, 'document')} with ${count(passageCount, 'passage')} in ${corpusFolder}.`,
        );
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    yield fault('Corpus', error.message);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const marks = { fine: 'ok   ', note: 'note ', fault: 'FAULT' } as const;
const colours = { fine: 'green', note: 'cyan', fault: 'red' } as const;

function format({ kind, subject, text }: Finding): string {
  const hasColours = process.stdout.isTTY && process.stdout.hasColors();
  const mark = hasColours
    ? styleText(colours[kind], marks[kind], { validateStream: false })
    : marks[kind];
  return `${mark} ${subject}: ${text}`;
}

main().catch(fail);
