import { type Document, lineAt, type Passage, type Span } from '../corpus/index.ts';
import type { Candidate } from '../search/index.ts';
import type { Quotation } from './answer.ts';

/** A quote has at most this many sentences … */
const mostSentences = 3;

/** … and this many UTF-16 code units, unless a single sentence is longer. */
const longestQuote = 400;

/** Thrown where a quote would not be the document's own words: a defect, never shown to the asker. */
export class QuoteError extends Error {
  override readonly name = 'QuoteError';
}

/**
 * Quotes a candidate: its sentence as the lead, and what of its neighbours fits, the one after first,
 * since text goes on from what it has said.
 *
 * @param confidence 0 to 1.
 * @throws {QuoteError} where the result would not be an exact slice of the document.
 */
export function quote({ document, passage, sentence }: Candidate, confidence: number): Quotation {
  const lead = sentenceAt(passage, sentence);
  const span = growAround(passage, sentence);
  const quotation: Quotation = {
    quote: document.text.slice(span.start, span.end),
    lead: document.text.slice(lead.start, lead.end),
    confidence,
    source: {
      file: document.file,
      title: document.metadata.title,
      publisher: document.metadata.publisher,
      date: document.metadata.date,
      url: document.metadata.url,
      line: lineAt(document.lineStarts, span.start),
      lineEnd: lineAt(document.lineStarts, span.end - 1),
      page: null,
      headings: passage.headings,
      start: span.start,
      end: span.end,
      leadStart: lead.start,
      leadEnd: lead.end,
    },
  };
  verify(quotation, document);
  return quotation;
}

function growAround(passage: Passage, sentence: number): Span {
  let first = sentence;
  let last = sentence;
  const fits = (from: number, to: number) =>
    from >= 0 &&
    to < passage.sentences.length &&
    to - from < mostSentences &&
    sentenceAt(passage, to).end - sentenceAt(passage, from).start <= longestQuote;
  for (;;) {
    if (fits(first, last + 1)) last += 1;
    else if (fits(first - 1, last)) first -= 1;
    else break;
  }
  return { start: sentenceAt(passage, first).start, end: sentenceAt(passage, last).end };
}

function sentenceAt({ sentences }: Passage, index: number): Span {
  const span = sentences[index];
  if (!span) throw new QuoteError(`no sentence ${index} among ${sentences.length}`);
  return span;
}

/**
 * Checks that a quotation is what it says it is; called again where a quotation leaves the program.
 *
 * @throws {QuoteError} where it is not.
 */
export function verify({ quote: words, lead, source }: Quotation, { file, text }: Document): void {
  const { start, end, leadStart, leadEnd } = source;
  const isExact =
    text.slice(start, end) === words &&
    text.slice(leadStart, leadEnd) === lead &&
    start <= leadStart &&
    leadEnd <= end &&
    lead !== '';
  if (!isExact) throw new QuoteError(`not the words of ${file} from ${start} to ${end}`);
}
