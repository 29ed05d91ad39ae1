import type { Quotation } from './answer.ts';
import { checkWhole, type WholeCheck } from './check-whole.ts';
import type { Corpus } from './corpus.ts';
import { quotedSentences } from './quoted-sentences.ts';

/** What comes of checking a quotation: of all of it as one, or of each of its parts where it is not from one place. */
export type QuoteCheck =
  | WholeCheck
  | {
      readonly kind: 'in-parts';
      readonly quoted: string;
      /**
       * Sentences, or several that stand together word for word: two or more, in their order, each from three words on.
       * Some are in the documents.
       */
      readonly parts: readonly WholeCheck[];
      /** How many sentences after those were not checked. */
      readonly unchecked: number;
    };

export interface CheckOptions {
  /** The most places to return, and the most that are nearest, from 1. Default 3. */
  readonly limit?: number;
}

/** More sentences would take too long, and fill more than a message. */
const mostSentences = 8;

/** In so many places a sentence is looked for, to tell whether it stands where the rest does. */
const mostPlaces = 3;

/**
 * Tells whether what somebody holds up as a quotation stands in the documents: as it is, apart from white space and
 * markup; nearly so, and where it differs, word by word; or not at all. It may begin and end within sentences, and reach
 * across passages; where it has an ellipsis, the document may have more. Where its sentences are from several places, or
 * some of them from none, each is checked alone.
 *
 * It takes a millisecond or two. Of 64 MB of documents (9 million words), a verbatim text takes some 50 to 100 ms, any
 * other some 70 ms for itself and for each of up to eight sentences, and up to 200 ms if it is 3,300 characters of Chinese,
 * which are compared one by one.
 *
 * @param text nothing but the quotation, in plain text.
 */
export function checkQuote(
  corpus: Corpus,
  text: string,
  { limit = 3 }: CheckOptions = {},
): QuoteCheck {
  const whole = checkWhole(corpus, text, limit);
  if (whole.kind !== 'nearly' && whole.kind !== 'absent') return whole;
  const sentences = quotedSentences(whole.quoted);
  if (sentences.length < 2) return whole;
  const checks = sentences
    .slice(0, mostSentences)
    .map((sentence) => checkWhole(corpus, sentence, mostPlaces));
  if (!tellMore(checks, whole)) return whole;
  return {
    kind: 'in-parts',
    quoted: whole.quoted,
    parts: joinNeighbours(corpus, checks),
    unchecked: Math.max(0, sentences.length - mostSentences),
  };
}

/**
 * Whether sentences are better checked alone: where some stand elsewhere than the whole nearly does, or some are exact
 * and others invented.
 */
function tellMore(checks: readonly WholeCheck[], whole: WholeCheck): boolean {
  const found = checks.filter((check) => placesOf(check).length > 0);
  if (whole.kind !== 'nearly') return found.length > 0;
  const isElsewhere = (check: WholeCheck) =>
    !placesOf(check).some((place) => overlap(place, whole.quotation));
  const areMixed =
    checks.some(({ kind }) => kind === 'verbatim') && checks.some(({ kind }) => kind === 'absent');
  return areMixed || found.some(isElsewhere);
}

function placesOf(check: WholeCheck): readonly Quotation[] {
  if (check.kind === 'verbatim') return check.places;
  return check.kind === 'nearly' ? [check.quotation] : [];
}

function overlap({ source: one }: Quotation, { source: other }: Quotation): boolean {
  return one.file === other.file && one.start < other.end && other.start < one.end;
}

/** Verbatim sentences that stand together are one part. */
function joinNeighbours(corpus: Corpus, checks: readonly WholeCheck[]): WholeCheck[] {
  const parts: WholeCheck[] = [];
  for (const check of checks) {
    const before = parts.at(-1);
    const joined =
      before?.kind === 'verbatim' && check.kind === 'verbatim'
        ? checkWhole(corpus, `${before.quoted} ${check.quoted}`, mostPlaces)
        : null;
    if (joined?.kind === 'verbatim') parts[parts.length - 1] = joined;
    else parts.push(check);
  }
  return parts;
}
