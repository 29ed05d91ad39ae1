import type { Answer, NoAnswer, Quotation } from '../../src/answer/index.ts';
import type { ArticleFiles, Place } from './articles.ts';
import type { GoldAnswer } from './question-set.ts';
import type { TrialQuestion } from './removal.ts';

/** How one question went. */
export interface Outcome {
  /** Whether the corpus holds a gold answer. Where it does not, none of the four hits is possible. */
  readonly answerable: boolean;
  /** Whether the reply was an answer. */
  readonly answered: boolean;
  /** Of the best quotation, an answer or the nearest to one, 0 to 1; 0 where there is none. */
  readonly confidence: number;
  /** A gold answer stands in the best quotation's lead. */
  readonly leadHit: boolean;
  /** A gold answer stands in the best quotation. */
  readonly quoteHit: boolean;
  /** A gold answer stands in one of the first three quotations. */
  readonly anyHit: boolean;
  /** The best quotation is from the paragraph that the question was asked about. */
  readonly passageHit: boolean;
  /** How many quotations are not what the document says at that place. */
  readonly verbatimFailures: number;
  readonly elapsedMs: number;
}

/**
 * Judges a reply by the files themselves, not by what the corpus made of them.
 *
 * @throws {RangeError} where a confidence is not a number from 0 to 1.
 */
export function judge(
  { texts, places }: ArticleFiles,
  { id, docId, answerable, answers }: TrialQuestion,
  reply: Answer | NoAnswer,
): Outcome {
  const quotations = reply.kind === 'answer' ? reply.answers : reply.nearest;
  const [best] = quotations;
  const confidence = best?.confidence ?? 0;
  if (!(confidence >= 0 && confidence <= 1)) {
    throw new RangeError(`question ${id} was answered with a confidence of ${confidence}`);
  }
  const paragraph = answerable ? places.get(docId) : undefined;
  const gold = paragraph ? answers.map((answer) => locate(answer, paragraph)) : [];
  const holdsGold = (place: Place) => gold.some((answer) => isWithin(answer, place));
  return {
    answerable,
    answered: reply.kind === 'answer',
    confidence,
    leadHit: best !== undefined && holdsGold(leadOf(best)),
    quoteHit: best !== undefined && holdsGold(best.source),
    anyHit: quotations.some(({ source }) => holdsGold(source)),
    passageHit: best !== undefined && paragraph !== undefined && isWithin(best.source, paragraph),
    verbatimFailures: quotations.filter((quotation) => !isVerbatim(quotation, texts)).length,
    elapsedMs: reply.elapsedMs,
  };
}

/** White space at an answer's ends is no part of it: sentences have none there. */
function locate({ text, start }: GoldAnswer, { file, start: offset }: Place): Place {
  const first = offset + start + (text.length - text.trimStart().length);
  return { file, start: first, end: first + text.trim().length };
}

function leadOf({ source: { file, leadStart, leadEnd } }: Quotation): Place {
  return { file, start: leadStart, end: leadEnd };
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether quote and lead are the file's own characters, one within the other, on the lines they are said to be on. */
function isVerbatim({ quote, lead, source }: Quotation, texts: ReadonlyMap<string, string>) {
  const { file, start, end, leadStart, leadEnd, line, lineEnd } = source;
  const text = texts.get(file);
  return (
    text !== undefined &&
    lead !== '' &&
    text.slice(start, end) === quote &&
    text.slice(leadStart, leadEnd) === lead &&
    start <= leadStart &&
    leadEnd <= end &&
    line === lineOf(text, start) &&
    lineEnd === lineOf(text, end - 1)
  );
}

/** From 1. A line ends with LF, CR LF or a lone CR. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    if (index + lineEnd.length > offset) break;
    line += 1;
  }
  return line;
}
