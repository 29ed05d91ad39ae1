import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ask, type Corpus, verified } from '../answer/index.ts';
import { formatAnswer, styleFor } from './format.ts';

export interface BatchOptions {
  /** One JSON object a line instead of text for people. */
  readonly json: boolean;
  /** The most quotations per question, from 1. */
  readonly limit: number;
}

/** Answers each question in turn, in order: one JSON object a line, or text with an empty line after each answer. */
export async function answerEach(
  corpus: Corpus,
  questions: AsyncIterable<string> | Iterable<string>,
  output: NodeJS.WriteStream | NodeJS.WritableStream,
  { json, limit }: BatchOptions,
): Promise<void> {
  const style = styleFor(output);
  let isFirst = true;
  for await (const question of questions) {
    const answer = verified(corpus, ask(corpus, question, { limit }));
    if (json) {
      await writeLine(output, JSON.stringify(answer));
    } else {
      if (!isFirst) await writeLine(output, '');
      await writeLine(output, formatAnswer(answer, style));
    }
    isFirst = false;
  }
}

/** The lines of a stream, without their ends (LF or CR LF). */
export function readLines(input: NodeJS.ReadableStream): AsyncIterable<string> {
  return createInterface({ input, crlfDelay: Infinity });
}

/** Writes a line, and waits where the reader is slower than the writer. */
export async function writeLine(output: NodeJS.WritableStream, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
}
