import { type Document, isNewer } from '../corpus/index.ts';
import {
  type Candidate,
  createLikeness,
  type Duplicate,
  findDuplicates,
  fingerprintOf,
  type Lexicon,
  rank,
} from '../search/index.ts';
import { namingOthers } from './also-in.ts';
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
  const [best] = all;
  if (!best) return { quotations: [], documentsDiffer: false };

  const fingerprints = new Map(
    all.map((one) => [one, fingerprintOf(index, one, one.document.language)]),
  );
  const distinct = distinctOf(fingerprints, best.document);

  const confidence = (candidate: Candidate, contradicted?: Candidate) => {
    const agrees = createAgreement(index.lexicon, fingerprints, candidate);
    const agreesWithOther =
      contradicted && createAgreement(index.lexicon, fingerprints, contradicted);
    const allies = documentsThat(
      (one) => one === contradicted || agrees(one) || agreesWithOther?.(one) === true,
      all.filter(({ document }) => document !== candidate.document),
    );
    const others = distinct.filter((one) => one !== candidate && !allies.has(one.document));
    const rivals = [candidate, ...others];
    const evidence = evidenceFor(query, candidate, { rivals, allies });
    return asksForKind && evidence.noSign > 0 ? 0 : confidenceOf(evidence);
  };
  const duplicatesOf = (one: Candidate) => findDuplicates(index, one, one.document.language);
  const duplicates = duplicatesOf(best);
  const [first = best] = all
    .filter((one) => isNewer(one.document, best.document) && isAmong(duplicates, one))
    .filter((one) => confidence(one) >= Math.min(threshold, confidence(best)))
    .sort((one, other) => (isNewer(one.document, other.document) ? -1 : 1));
  const others = distinctOf(fingerprints, first.document).filter(
    (one) => one !== best && !isAmong(duplicates, one),
  );

  const contradicts = createContradiction(index, query, first);
  const agreeing = new Set(duplicates.map(({ indexed }) => indexed.document));
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
    createLikeness(index.lexicon, first.statement)(other.statement);
  const leading = other ? (isNewerVersion ? [other, first] : [first, other]) : [first];
  const rest = others.filter((candidate) => candidate !== other);

  const quotations: Quotation[] = [];
  for (const { candidate, span } of chooseQuotes([...leading, ...rest])) {
    if (quotations.length >= limit) break;
    const contradicted = candidate === first ? other : candidate === other ? first : undefined;
    const quotation = quote(candidate, span, confidence(candidate, contradicted));
    if (quotations.length > 0 && quotation.confidence < leastConfidence) continue;
    if (quotations.some((better) => better.quote === quotation.quote)) continue;
    const known = candidate === best ? duplicates : duplicatesOf(candidate);
    quotations.push(namingOthers(quotation, known));
  }
  return { quotations, documentsDiffer: other !== undefined };
}

/**
 * One candidate of each fingerprint, in the order of all: that of a document, where it has one, so that what stands side by side
 * there is quoted side by side; else that of the newest.
 */
function distinctOf(
  fingerprints: ReadonlyMap<Candidate, string | null>,
  preferred: Document,
): Candidate[] {
  const chosen = new Map<string, Candidate>();
  for (const [one, fingerprint] of fingerprints) {
    const known = chosen.get(fingerprint ?? '');
    if (fingerprint === null || known?.document === preferred) continue;
    const isBetter = !known || one.document === preferred || isNewer(one.document, known.document);
    if (isBetter) chosen.set(fingerprint, one);
  }
  return [...fingerprints]
    .filter(([one, fingerprint]) => fingerprint === null || chosen.get(fingerprint) === one)
    .map(([one]) => one);
}

function isAmong(duplicates: readonly Duplicate[], { passage, sentence }: Candidate): boolean {
  return duplicates.some((one) => one.indexed.passage === passage && one.sentence === sentence);
}

/**
 * Makes a function that tells whether a candidate says nearly the same as this one: where it does, it is as near to the question,
 * and casts no doubt on it.
 */
function createAgreement(
  lexicon: Lexicon,
  fingerprints: ReadonlyMap<Candidate, string | null>,
  candidate: Candidate,
): (other: Candidate) => boolean {
  const isLike = createLikeness(lexicon, candidate.statement);
  const own = fingerprints.get(candidate) ?? null;
  return (other) => isLike(other.statement) || (own !== null && fingerprints.get(other) === own);
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
