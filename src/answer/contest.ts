import { byDate, type Document, isNewer, type Span } from '../corpus/index.ts';
import {
  type Candidate,
  createLikeness,
  findVersions,
  fingerprintOf,
  rank,
  type SearchIndex,
  type Version,
} from '../search/index.ts';
import { confidenceOf, evidenceFor } from './confidence.ts';
import type { Reading } from './follow-up.ts';

/** At most so many passages with versions of the best sentence are looked at besides. */
const mostVersions = 12;

/** The candidates for a question, and how sure an answer each is. */
export class Contest {
  /** Best first; empty where nothing of substance matches. */
  readonly candidates: readonly Candidate[];
  readonly index: SearchIndex;
  readonly reading: Reading;
  /** By where a sentence stands. */
  readonly #versions = new Map<Span | undefined, readonly Version[]>();
  /** In the order of the candidates. */
  readonly #fingerprints: ReadonlyMap<Candidate, string | null>;
  readonly #distinct: readonly Candidate[];

  /** @param within the one document to look in; undefined for all. */
  constructor(index: SearchIndex, reading: Reading, within: Document | undefined) {
    this.index = index;
    this.reading = reading;
    const { query } = reading;
    const found = rank(index, query, { within });
    const [best] = found;
    const besides = best && !within ? passagesBesides(found, this.versionsOf(best)) : [];
    this.candidates = besides.length > 0 ? rank(index, query, { besides }) : found;
    this.#fingerprints = new Map(
      this.candidates.map((one) => [one, fingerprintOf(index, one, one.document.language)]),
    );
    const [preferred] = this.candidates;
    this.#distinct = preferred ? this.distinct(preferred.document) : [];
  }

  /** Where a candidate stands, also otherwise worded: itself included. */
  versionsOf(candidate: Candidate): readonly Version[] {
    const { document, passage } = candidate;
    const place = passage.sentences[candidate.sentence];
    const known = this.#versions.get(place);
    const versions = known ?? findVersions(this.index, candidate, document.language, passage);
    this.#versions.set(place, versions);
    return versions;
  }

  /**
   * How probable it is that a candidate answers the question, 0 to 1. Documents that say nearly the same as it, or as
   * what it contradicts, are as near to the question, and cast no doubt on it.
   *
   * @param contradicted what the candidate contradicts, if anything.
   */
  confidence(candidate: Candidate, contradicted?: Candidate): number {
    const { query, asksForKind } = this.reading;
    const agrees = this.#createAgreement(candidate);
    const agreesWithOther = contradicted && this.#createAgreement(contradicted);
    const allies = new Map<Document, Candidate>();
    for (const one of this.candidates) {
      const { document } = one;
      if (document === candidate.document || allies.has(document)) continue;
      if (one === contradicted || agrees(one) || agreesWithOther?.(one)) allies.set(document, one);
    }
    const others = this.#distinct.filter((one) => one !== candidate && !allies.has(one.document));
    const evidence = evidenceFor(query, candidate, { rivals: [candidate, ...others], allies });
    return asksForKind && evidence.noSign > 0 ? 0 : confidenceOf(evidence);
  }

  /**
   * One of the candidates that say the same, in the order of all: that of a document, where it has one, so that what
   * stands side by side there is quoted side by side; else that of the newest.
   */
  distinct(preferred: Document): Candidate[] {
    const chosen = new Map<string, Candidate>();
    for (const [one, fingerprint] of this.#fingerprints) {
      const known = chosen.get(fingerprint ?? '');
      if (fingerprint === null || known?.document === preferred) continue;
      const isBetter =
        !known || one.document === preferred || isNewer(one.document, known.document);
      if (isBetter) chosen.set(fingerprint, one);
    }
    return [...this.#fingerprints]
      .filter(([one, fingerprint]) => fingerprint === null || chosen.get(fingerprint) === one)
      .map(([one]) => one);
  }

  #createAgreement(candidate: Candidate): (other: Candidate) => boolean {
    const isLike = createLikeness(this.index.lexicon, candidate.statement);
    const own = this.#fingerprints.get(candidate) ?? null;
    return (other) =>
      isLike(other.statement) || (own !== null && this.#fingerprints.get(other) === own);
  }
}

/**
 * The passages with versions that are in none of the candidates', by their ids, those of the newest documents first.
 */
function passagesBesides(candidates: readonly Candidate[], versions: readonly Version[]): number[] {
  const known = new Set(candidates.map(({ passage }) => passage));
  const ids = versions
    .filter(({ indexed }) => !known.has(indexed.passage))
    .sort((one, other) => byDate(one.indexed.document, other.indexed.document))
    .map(({ id }) => id);
  return [...new Set(ids)].slice(0, mostVersions);
}
