import { readFile } from 'node:fs/promises';
import type { TestContext } from 'node:test';
import { folderWith } from './folder.ts';

/** Makes a folder of documents in two languages, for the time of a test: an article in English, a handbook in German. */
export async function documentsInTwoLanguages(t: TestContext): Promise<string> {
  return folderWith(t, {
    'lavrov-us-response.md': await read('corpus/lavrov-us-response.md'),
    'handbuch.md': await read('test/real/handbook.de.md'),
  });
}

function read(file: string): Promise<Buffer> {
  return readFile(new URL(`../../${file}`, import.meta.url));
}
