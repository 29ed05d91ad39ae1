import type { Document } from '../corpus/index.ts';
import { rank } from '../search/index.ts';
import type { Answer, NoAnswer, NoAnswerReason, Quotation } from './answer.ts';
import { confidenceOf, evidenceFor } from './confidence.ts';
import { type Corpus, documentOf } from './corpus.ts';
import { type Reading, readingsOf } from './follow-up.ts';
import { quoteHeaders } from './header-question.ts';
import { chooseQuotes, quote } from './quote.ts';
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
    yield quoteHeaders(within ? [within] : corpus.documents, bare, { limit, stemOf });
    for (const reading of readingsOf(corpus.index, bare, earlier)) {
      yield quoteBest(corpus, reading, { within, limit });
    }
  };
  let nearest: readonly Quotation[] = [];
  for (const quotations of attempts()) {
    const [best, ...others] = quotations;
    if (best && best.confidence >= threshold) {
      return { question, kind: 'answer', answers: [best, ...others], elapsedMs: elapsed() };
    }
    if (nearest.length === 0) nearest = quotations;
  }
  return noAnswer('not-in-documents', nearest);
}

interface Bounds {
  readonly within: Document | undefined;
  readonly limit: number;
}

/** Quotes the best candidates. The same words are not quoted from two places. */
function quoteBest(
  { index }: Corpus,
  { query, asksForKind }: Reading,
  { within, limit }: Bounds,
): Quotation[] {
  const candidates = rank(index, query, { within });
  const quotations: Quotation[] = [];
  for (const { candidate, span } of chooseQuotes(candidates)) {
    if (quotations.length >= limit) break;
    const evidence = evidenceFor(query, candidate, candidates);
    const confidence = asksForKind && evidence.noSign > 0 ? 0 : confidenceOf(evidence);
    const quotation = quote(candidate, span, confidence);
    if (!quotations.some((better) => better.quote === quotation.quote)) quotations.push(quotation);
  }
  return quotations;
}
