import { passageAt } from '../corpus/index.ts';
import type { Quotation } from './answer.ts';
import { quoteSpan } from './quote.ts';
import type { Region } from './region.ts';

/** What is near is shown in whole sentences, of at most this many UTF-16 code units unless a single one is longer. */
const longestQuote = 400;

/** Quotes a part of a document; all of it is the lead. */
export function quoteRegion({ document, start, end }: Region, confidence: number): Quotation {
  const span = { start, end };
  // What stands between two passages, such as a heading, belongs to the second.
  const passage = passageAt(document.passages, start) ?? document.passages.at(-1) ?? null;
  return quoteSpan(document, { lead: span, span, passage, confidence });
}

/** The whole sentences that a part of a document begins in, and goes on in; from one passage. */
export function toSentences({ document, start, end }: Region): Region {
  const sentences = passageAt(document.passages, start)?.sentences ?? [];
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const [first = { start, end }] = touched;
  const last = touched.findLast((sentence) => sentence.end - first.start <= longestQuote) ?? first;
  return { document, start: first.start, end: last.end };
}
