import { parentPort } from 'node:worker_threads';
import { inWords } from './errors.ts';
import { memoryOf, packDocument, type PackedDocument } from './packed-document.ts';
import { parseFile, type ParseOptions } from './parse.ts';

/** What the worker is told: a file to parse. */
export interface ParseTask {
  readonly file: string;
  readonly content: Uint8Array;
  readonly options: ParseOptions;
}

/** What it answers: the document, or why there is none. */
export type ParseResult =
  | { readonly document: PackedDocument; readonly warnings: readonly string[] }
  | { readonly reason: string };

async function parse({ file, content, options }: ParseTask): Promise<ParseResult> {
  try {
    const { document, warnings } = await parseFile(file, content, options);
    return { document: packDocument(document), warnings };
  } catch (error) {
    return { reason: inWords(error) };
  }
}

// pdf.js leaves promises of damaged pages behind, which nobody waits for. What fails of the parsing itself is answered.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (task: ParseTask) => {
  void parse(task).then((result) => {
    parentPort?.postMessage(result, 'document' in result ? memoryOf(result.document) : []);
  });
});
