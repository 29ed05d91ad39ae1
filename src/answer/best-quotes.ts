import type { Document } from '../corpus/index.ts';
import type { Candidate } from '../search/index.ts';
import { namingOthers } from './also-in.ts';
import type { Quotation } from './answer.ts';
import { Contest } from './contest.ts';
import type { Corpus } from './corpus.ts';
import type { Reading } from './follow-up.ts';
import { kindOf, leadingOf } from './leading.ts';
import { chooseQuotes, quote } from './quote.ts';

/** Where to look, and how much to quote. */
export interface QuoteBounds {
  /** The one document to look in; undefined for all. */
  readonly within: Document | undefined;
  /** The most quotations, from 1. */
  readonly limit: number;
  /** From this confidence on, a quotation counts as an answer. */
  readonly threshold: number;
}

/** Below this, what stands behind the best quotation is of no use to anybody. */
const leastConfidence = 0.005;

/** What the documents say to a question. */
export interface BestQuotes {
  /** Best first; where documents differ, the first two are those that do. */
  readonly quotations: readonly Quotation[];
  /** Whether another document contradicts the first quotation, as far as words can tell. */
  readonly documentsDiffer: boolean;
}

/**
 * Quotes the best candidates. What several documents say in the same words, or nearly so, is quoted once; of the best
 * one's versions, the newest is quoted. Where another document contradicts it, that comes second.
 */
export function quoteBest(corpus: Corpus, reading: Reading, bounds: QuoteBounds): BestQuotes {
  const { within, limit, threshold } = bounds;
  const contest = new Contest(corpus.index, reading, within);
  const [best] = contest.candidates;
  if (!best) return { quotations: [], documentsDiffer: false };

  const { first, contradiction } = leadingOf(contest, best, threshold);
  const leading = contradiction ? [first, contradiction] : [first];
  const opponents = new Map(
    contradiction && [
      [first, contradiction],
      [contradiction, first],
    ],
  );
  const others = contest.distinct(first.document).filter((one) => !leading.includes(one));
  const quotations: Quotation[] = [];
  const quoted: Candidate[] = [];
  for (const { candidate, span } of chooseQuotes([...leading, ...others])) {
    if (quotations.length >= limit) break;
    const duplicates = contest.versionsOf(candidate).filter(({ kind }) => kind !== 'alike');
    if (quoted.some((one) => kindOf(duplicates, one) !== undefined)) continue;
    const confidence = contest.confidence(candidate, opponents.get(candidate));
    const quotation = quote(candidate, span, confidence);
    if (quotations.length > 0 && confidence < leastConfidence) continue;
    if (quotations.some((better) => better.quote === quotation.quote)) continue;
    quotations.push(namingOthers(quotation, duplicates));
    quoted.push(candidate);
  }
  return { quotations, documentsDiffer: contradiction !== undefined };
}
