import { type Candidate, rank, toQuery } from '../search/index.ts';
import type { Answer, NoAnswer, NoAnswerReason, Quotation } from './answer.ts';
import { confidenceOf } from './confidence.ts';
import type { Corpus } from './corpus.ts';
import { quote } from './quote.ts';

/** The most UTF-16 code units that a question may have, white space at its ends not counted. */
export const longestQuestion = 2000;

/** Below this confidence, the documents are said to hold no answer. */
const threshold = 0.3;

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

  const candidates = rank(corpus.index, toQuery(corpus.index, asked));
  const quotations = quoteBest(candidates, limit);
  const [best, ...others] = quotations;
  if (!best || best.confidence < threshold) return noAnswer('not-in-documents', quotations);
  return { question, kind: 'answer', answers: [best, ...others], elapsedMs: elapsed() };
}

/** Quotes the best candidates, passing over those that a better quote already shows. */
function quoteBest(candidates: readonly Candidate[], limit: number): Quotation[] {
  const quotations: Quotation[] = [];
  for (const candidate of candidates) {
    if (quotations.length >= limit) break;
    const quotation = quote(candidate, confidenceOf(candidate.coverage));
    if (!quotations.some((better) => repeats(better, quotation))) quotations.push(quotation);
  }
  return quotations;
}

/** Whether two quotations share words of a document, or say the same in different places. */
function repeats({ quote: words, source: a }: Quotation, { quote: others, source: b }: Quotation) {
  return words === others || (a.file === b.file && a.start < b.end && b.start < a.end);
}
