import { createInterface } from 'node:readline';
import {
  ask,
  type Corpus,
  type LiveCorpus,
  recogniseSmallTalk,
  verified,
} from '../answer/index.ts';
import { writeLine } from './batch.ts';
import { formatAnswer, type Style, styleFor } from './format.ts';

/** The two ends of a conversation, such as `process.stdin` and `process.stdout`. */
export interface ChatStreams {
  readonly input: NodeJS.ReadStream | NodeJS.ReadableStream;
  readonly output: NodeJS.WriteStream | NodeJS.WritableStream;
}

/**
 * Talks with a person on a terminal: question in, best quote out, with history, until Ctrl-D or Ctrl-C.
 * Where the input is no terminal, it is read as one question a line, without prompts.
 */
export async function chat(
  corpus: Pick<LiveCorpus, 'current'>,
  { input, output }: ChatStreams,
): Promise<void> {
  const isInteractive = 'isTTY' in input && input.isTTY;
  const style = styleFor(output);
  const lines = isInteractive
    ? createInterface({ input, output, prompt: 'Question: ', historySize: 1000 })
    : createInterface({ input, crlfDelay: Infinity });
  let isOpen = true;
  lines.once('close', () => (isOpen = false));
  const prompt = () => {
    if (isInteractive && isOpen) lines.prompt();
  };
  prompt();
  for await (const question of lines) {
    if (question.trim() !== '') {
      await writeLine(output, replyTo(corpus.current, question, style));
      await writeLine(output, '');
    }
    prompt();
  }
  if (isInteractive) await writeLine(output, '');
}

const courtesies = {
  greeting: 'Hello! Ask a question, and the documents answer it, if they can.',
  thanks: 'You are welcome.',
  goodbye: 'Goodbye!',
  'about-bot':
    'This is Quoteline. It answers questions with the exact words of documents, and the line they stand on.',
};

function replyTo(corpus: Corpus, question: string, style: Style): string {
  const smallTalk = recogniseSmallTalk(question);
  if (smallTalk !== null) return style.notice(courtesies[smallTalk]);
  return formatAnswer(verified(corpus, ask(corpus, question)), style, 1);
}
