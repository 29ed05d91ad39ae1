import { rank, toQuery } from '../search/index.ts';
import type { Answer, NoAnswer, NoAnswerReason, Quotation } from './answer.ts';
import { confidenceOf, evidenceFor } from './confidence.ts';
import type { Corpus } from './corpus.ts';
import { quoteHeaders } from './header-question.ts';
import { chooseQuotes, quote } from './quote.ts';
import { recogniseSmallTalk } from './small-talk.ts';
import { hasSubstance } from './substance.ts';
import { withoutCourtesy } from './without-courtesy.ts';

/** The most UTF-16 code units that a question may have, white space at its ends not counted. */
export const longestQuestion = 2000;

/** Below this confidence, the documents are said to hold no answer. */
const threshold = 0.4;

export interface AskOptions {
  /** The most quotations to return, from 1. Default 3. */
  readonly limit?: number;
  /** A clock in milliseconds, for `elapsedMs`. Default `performance.now`. */
  readonly now?: () => number;
}

/**
 * Answers a question with the documents' own words, or says that they hold no answer.
 *
 * @param question any text; white space at its ends does not count.
 */
export function ask(corpus: Corpus, question: string, options: AskOptions = {}): Answer | NoAnswer {
  const { limit = 3, now = () => performance.now() } = options;
  const started = now();
  const elapsed = () => Math.round((now() - started) * 1000) / 1000;
  const noAnswer = (reason: NoAnswerReason, nearest: readonly Quotation[] = []): NoAnswer => ({
    question,
    kind: 'no-answer',
    reason,
    nearest,
    elapsedMs: elapsed(),
  });

  const asked = question.trim();
  if (asked === '') return noAnswer('empty-question');
  if (asked.length > longestQuestion) return noAnswer('too-long');

  if (recogniseSmallTalk(asked) !== null) return noAnswer('not-in-documents');
  const bare = withoutCourtesy(asked);
  const headers = quoteHeaders(corpus, bare, limit);
  const quotations = headers.length > 0 ? headers : quoteBest(corpus, bare, limit);
  const [best, ...others] = quotations;
  if (!best || best.confidence < threshold) return noAnswer('not-in-documents', quotations);
  return { question, kind: 'answer', answers: [best, ...others], elapsedMs: elapsed() };
}

/** Quotes the best candidates. The same words are not quoted from two places. */
function quoteBest({ index }: Corpus, question: string, limit: number): Quotation[] {
  const query = toQuery(index, question);
  if (!hasSubstance(index, query)) return [];
  const candidates = rank(index, query);
  const quotations: Quotation[] = [];
  for (const { candidate, span } of chooseQuotes(candidates)) {
    if (quotations.length >= limit) break;
    const confidence = confidenceOf(evidenceFor(query, candidate, candidates));
    const quotation = quote(candidate, span, confidence);
    if (!quotations.some((better) => better.quote === quotation.quote)) quotations.push(quotation);
  }
  return quotations;
}
