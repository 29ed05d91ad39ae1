import { config as loadEnvironment } from 'dotenv';
import { openCorpus } from './answer/index.ts';
import { readCorpusConfig } from './config.ts';
import { endWithReader, fail, reportProblems } from './report.ts';
import { answerEach, readArguments, readLines, usage } from './terminal/index.ts';

/** `npm run ask`: answers questions from the command line or standard input. */
async function main(): Promise<void> {
  endWithReader();
  const { help, question, corpus: folder, json, limit } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return;
  }
  loadEnvironment({ quiet: true });
  const { corpusFolder, dataFolder, limits } = readCorpusConfig(process.env);
  const options = { snapshotFolder: dataFolder, limits };
  const corpus = await openCorpus(folder ?? corpusFolder, options);
  reportProblems(corpus.problems);
  const questions = question === null ? readLines(process.stdin) : [question];
  await answerEach(corpus, questions, process.stdout, { json, limit });
}

main().catch(fail);
