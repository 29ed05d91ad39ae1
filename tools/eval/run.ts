import { toCorpus } from '../../src/answer/corpus.ts';
import { ask } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { toFiles } from './articles.ts';
import { judge, type Outcome } from './judge.ts';
import type { Trial } from './removal.ts';

/** How many quotations are asked for. */
const limit = 3;

/**
 * Builds a trial's corpus in memory and asks its questions, in order.
 *
 * @param onAsked called after each question.
 */
export function run({ paragraphs, questions }: Trial, onAsked: () => void): Outcome[] {
  const files = toFiles(paragraphs);
  const documents = [...files.texts].map(([file, text]) => parseDocument(file, text).document);
  const corpus = toCorpus(documents);
  return questions.map((question) => {
    const reply = ask(corpus, question.text, { limit });
    onAsked();
    return judge(files, question, reply);
  });
}
