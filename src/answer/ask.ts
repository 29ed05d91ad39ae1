import type { Answer, NoAnswer, NoAnswerReason, Quotation } from './answer.ts';
import { quoteBest } from './best-quotes.ts';
import { type Corpus, documentOf } from './corpus.ts';
import { readingsOf } from './follow-up.ts';
import { quoteHeaders } from './header-question.ts';
import { recogniseSmallTalk } from './small-talk.ts';
import { withoutCourtesy } from './without-courtesy.ts';

/** The most UTF-16 code units that a question may have, white space at its ends not counted. */
export const longestQuestion = 6000;

/** A text without any letter or digit, such as "?!", asks nothing. */
const wordLike = /[\p{L}\p{N}]/u;

/** Below this confidence, the documents are said to hold no answer. */
const threshold = 0.4;

/** What to ask, and how much to quote. */
export interface AskOptions {
  /** The most quotations to return, from 1. Default 3. */
  readonly limit?: number;
  /** The file of the one document to ask. Default: all are asked. */
  readonly document?: string | undefined;
  /** The question that the asker put before, which helps where this one leans on it ("and why?"). Default: none. */
  readonly earlier?: string | undefined;
  /** A clock in milliseconds, for `elapsedMs`. Default `performance.now`. */
  readonly now?: () => number;
}

/**
 * Answers a question with the documents' own words, or says that they hold no answer.
 *
 * @param question any text; white space at its ends does not count.
 * @throws {RangeError} where the corpus has no such document.
 */
export function ask(corpus: Corpus, question: string, options: AskOptions = {}): Answer | NoAnswer {
  const { limit = 3, document: file, earlier, now = () => performance.now() } = options;
  const started = now();
  const elapsed = () => Math.round((now() - started) * 1000) / 1000;
  const noAnswer = (reason: NoAnswerReason, nearest: readonly Quotation[] = []): NoAnswer => ({
    question,
    kind: 'no-answer',
    reason,
    nearest,
    elapsedMs: elapsed(),
  });

  const within = file === undefined ? undefined : documentOf(corpus, file);
  const asked = question.trim();
  if (!wordLike.test(asked)) return noAnswer('empty-question');
  if (asked.length > longestQuestion) return noAnswer('too-long');

  if (recogniseSmallTalk(asked) !== null) return noAnswer('not-in-documents');
  const bare = withoutCourtesy(asked);
  const stemOf = (word: string, tag: string) =>
    corpus.index.lexicon.analyze(word, tag).stem ?? word;
  const attempts = function* () {
    const headers = quoteHeaders(within ? [within] : corpus.documents, bare, { limit, stemOf });
    yield { quotations: headers, documentsDiffer: false };
    for (const reading of readingsOf(corpus.index, bare, earlier)) {
      yield quoteBest(corpus, reading, { within, limit, threshold });
    }
  };
  let nearest: readonly Quotation[] = [];
  for (const { quotations, documentsDiffer } of attempts()) {
    const [best, ...others] = quotations;
    if (best && best.confidence >= threshold) {
      return {
        question,
        kind: 'answer',
        answers: [best, ...others],
        documentsDiffer,
        elapsedMs: elapsed(),
      };
    }
    if (nearest.length === 0) nearest = quotations;
  }
  return noAnswer('not-in-documents', nearest);
}
