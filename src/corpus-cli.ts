import { config as loadEnvironment } from 'dotenv';
import { readCorpusConfig } from './config.ts';
import { readDocuments } from './corpus/index.ts';
import { endWithReader, fail } from './report.ts';
import {
  checkFiles,
  corpusUsage,
  findPlace,
  formatCheck,
  formatPlace,
  readCorpusArguments,
  styleFor,
  toJsonLine,
  writeLine,
} from './terminal/index.ts';

/** `npm run corpus`: says what is read of the documents. Exits with 1 where a file was refused, or the manifest is faulty. */
async function main(): Promise<void> {
  endWithReader();
  const told = readCorpusArguments(process.argv.slice(2));
  if (told.command === 'help') {
    console.log(corpusUsage);
    return;
  }
  loadEnvironment({ quiet: true });
  const { corpusFolder, limits } = readCorpusConfig(process.env);
  const folder = await readDocuments(told.corpus ?? corpusFolder, limits);
  const { stdout } = process;
  const style = styleFor(stdout);
  if (told.command === 'show') {
    const found = findPlace(folder, told.place);
    await writeLine(stdout, told.json ? toJsonLine(found) : formatPlace(found, style));
    return;
  }
  const files = checkFiles(folder);
  if (told.json) for (const file of files) await writeLine(stdout, toJsonLine(file));
  else await writeLine(stdout, formatCheck(files, style));
  if (files.some(({ kind }) => kind !== 'document')) process.exitCode = 1;
}

main().catch(fail);
