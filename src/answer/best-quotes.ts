import { type Document, isNewer } from '../corpus/index.ts';
import { type Candidate, createLikeness, distinct, rank } from '../search/index.ts';
import { withOtherSources } from './also-in.ts';
import type { Quotation } from './answer.ts';
import { confidenceOf, evidenceFor } from './confidence.ts';
import { createContradiction } from './contradiction.ts';
import type { Corpus } from './corpus.ts';
import type { Reading } from './follow-up.ts';
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

/** What the documents say to a question. */
export interface BestQuotes {
  /** Best first; where documents differ, the first two are those that do, the newer one first. */
  readonly quotations: readonly Quotation[];
  /** Whether another document contradicts the first quotation, as far as words can tell. */
  readonly documentsDiffer: boolean;
}

/** Quotes the best candidates, the same words once; where another document contradicts the best one, both come first. */
export function quoteBest(corpus: Corpus, reading: Reading, bounds: QuoteBounds): BestQuotes {
  const { query, asksForKind } = reading;
  const { within, limit, threshold } = bounds;
  const candidates = distinct(rank(corpus.index, query, { within }));
  const [first] = candidates;
  if (!first) return { quotations: [], documentsDiffer: false };

  const confidence = (candidate: Candidate, contradicted?: Candidate) => {
    const rivals = rivalsOf(candidate, candidates, contradicted);
    const evidence = evidenceFor(query, candidate, rivals);
    return asksForKind && evidence.noSign > 0 ? 0 : confidenceOf(evidence);
  };
  const contradicts = createContradiction(corpus.index, query, first);
  const other =
    confidence(first) >= threshold
      ? candidates.find((one) => contradicts(one) && confidence(one, first) >= threshold)
      : undefined;
  const pair = other ? newerFirst(first, other) : [];
  const others = candidates.filter((candidate) => !pair.includes(candidate));

  const quotations: Quotation[] = [];
  for (const { candidate, span } of chooseQuotes([...pair, ...others])) {
    if (quotations.length >= limit) break;
    const contradicted = candidate === other ? first : undefined;
    const quotation = quote(candidate, span, confidence(candidate, contradicted));
    if (quotations.some((better) => better.quote === quotation.quote)) continue;
    quotations.push(withOtherSources(corpus, quotation));
  }
  return { quotations, documentsDiffer: other !== undefined };
}

/**
 * The candidates that cast doubt on one: of other documents, not those that say nearly the same, nor what it contradicts.
 */
function rivalsOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  contradicted: Candidate = candidate,
): Candidate[] {
  const areLike = [candidate, contradicted].map(({ statement }) => createLikeness(statement));
  return candidates.filter(
    ({ document, passage, statement }) =>
      document === candidate.document ||
      (passage !== contradicted.passage && !areLike.some((isLike) => isLike(statement))),
  );
}

function newerFirst(one: Candidate, other: Candidate): readonly Candidate[] {
  return isNewer(other.document, one.document) ? [other, one] : [one, other];
}
