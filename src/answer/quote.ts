import { lineAt, type Passage, type Span } from '../corpus/index.ts';
import type { Candidate } from '../search/index.ts';
import type { Quotation } from './answer.ts';

/** A quote has at most this many sentences … */
const mostSentences = 3;

/** … and this many UTF-16 code units, unless a single sentence is longer. */
const longestQuote = 400;

/**
 * Quotes a candidate: its sentence as the lead, and what of its neighbours fits, the one after first,
 * since text goes on from what it has said.
 *
 * @param confidence 0 to 1.
 */
export function quote({ document, passage, sentence }: Candidate, confidence: number): Quotation {
  const lead = sentenceAt(passage, sentence);
  const span = growAround(passage, sentence);
  return {
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
  if (!span) throw new RangeError(`no sentence ${index} among ${sentences.length}`);
  return span;
}
