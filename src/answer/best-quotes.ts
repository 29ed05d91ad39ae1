import { type Document, isNewer } from '../corpus/index.ts';
import {
  type Candidate,
  createLikeness,
  createNearDuplicate,
  distinct,
  haveSameWords,
  type Lexicon,
  rank,
  type SearchIndex,
} from '../search/index.ts';
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

/** Below this, what stands behind the best quotation is of no use to anybody. */
const leastConfidence = 0.005;

/** What the documents say to a question. */
export interface BestQuotes {
  /** Best first; where documents differ, the first two are those that do, of nearly the same words the newer first. */
  readonly quotations: readonly Quotation[];
  /** Whether another document contradicts the first quotation, as far as words can tell. */
  readonly documentsDiffer: boolean;
}

/**
 * Quotes the best candidates; what several documents say in the same words, or nearly so, once. Where another document
 * contradicts the best one, both come first.
 */
export function quoteBest(corpus: Corpus, reading: Reading, bounds: QuoteBounds): BestQuotes {
  const { query, asksForKind } = reading;
  const { within, limit, threshold } = bounds;
  const { index } = corpus;
  const all = rank(index, query, { within });
  const candidates = distinct(all);
  const [best] = candidates;
  if (!best) return { quotations: [], documentsDiffer: false };

  const { lexicon } = index;
  const confidence = (candidate: Candidate, contradicted?: Candidate) => {
    const allies = alliesOf(lexicon, all, candidate, contradicted);
    const rivals = candidates.filter(({ document }) => !allies.has(document));
    const evidence = evidenceFor(query, candidate, { rivals, allies });
    return asksForKind && evidence.noSign > 0 ? 0 : confidenceOf(evidence);
  };
  const isDuplicate = duplicatesOf(index, best);
  const leastSure = Math.min(threshold, confidence(best));
  const first = candidates
    .filter((one) => isDuplicate(one) && confidence(one) >= leastSure)
    .reduce((newest, one) => (isNewer(one.document, newest.document) ? one : newest), best);
  const others = candidates.filter((one) => one !== best && !isDuplicate(one));

  const contradicts = createContradiction(index, query, first);
  const agreeing = documentsThat(
    (one) => isDuplicate(one) || haveSameWords(lexicon, one.statement, first.statement),
    all,
  );
  const other = others.find(
    (one) =>
      contradicts(one) &&
      !agreeing.has(one.document) &&
      confidence(one, first) >= threshold &&
      confidence(first, one) >= threshold,
  );
  const isNewerVersion =
    other !== undefined &&
    isNewer(other.document, first.document) &&
    createLikeness(lexicon, first.statement)(other.statement);
  const pair = other ? (isNewerVersion ? [other, first] : [first, other]) : [first];
  const rest = others.filter((candidate) => candidate !== other);

  const quotations: Quotation[] = [];
  const quoted: ((candidate: Candidate) => boolean)[] = [];
  for (const { candidate, span } of chooseQuotes([...pair, ...rest])) {
    if (quotations.length >= limit) break;
    if (quoted.some((isSame) => isSame(candidate))) continue;
    const contradicted = candidate === first ? other : candidate === other ? first : undefined;
    const quotation = quote(candidate, span, confidence(candidate, contradicted));
    if (quotations.length > 0 && quotation.confidence < leastConfidence) continue;
    if (quotations.some((better) => better.quote === quotation.quote)) continue;
    quotations.push(withOtherSources(corpus, quotation, candidate.statement));
    quoted.push(duplicatesOf(index, candidate));
  }
  return { quotations, documentsDiffer: other !== undefined };
}

/** Makes a function that tells whether a candidate is a near-duplicate of this one, in another document. */
function duplicatesOf(
  index: SearchIndex,
  { document, statement }: Candidate,
): (other: Candidate) => boolean {
  const isNearDuplicate = createNearDuplicate(index, statement, document.language);
  return (other) => other.document !== document && isNearDuplicate(other.statement);
}

/**
 * The other documents that say nearly the same as a candidate, or as what it contradicts, if it does: they are as near to the
 * question, and cast no doubt on it.
 */
function alliesOf(
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  candidate: Candidate,
  contradicted?: Candidate,
): Map<Document, Candidate> {
  const isLike = createLikeness(lexicon, candidate.statement);
  const isLikeOther = contradicted && createLikeness(lexicon, contradicted.statement);
  return documentsThat(
    (one) => one === contradicted || isLike(one.statement) || isLikeOther?.(one.statement) === true,
    candidates.filter(({ document }) => document !== candidate.document),
  );
}

/** The documents of which a candidate matches, each with the best one that does. */
function documentsThat(
  matches: (candidate: Candidate) => boolean,
  candidates: readonly Candidate[],
): Map<Document, Candidate> {
  const found = new Map<Document, Candidate>();
  for (const candidate of candidates) {
    const { document } = candidate;
    if (!found.has(document) && matches(candidate)) found.set(document, candidate);
  }
  return found;
}
