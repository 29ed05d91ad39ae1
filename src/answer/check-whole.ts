import { findWords } from '../search/index.ts';
import type { Quotation } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { type DifferencePart, toDifference } from './difference.ts';
import { findLikestPlaces } from './likest-places.ts';
import { quoteRegion, toSentences } from './region-quote.ts';
import { findVerbatim } from './verbatim.ts';

/** The most UTF-16 code units that a quotation to check may have, white space at its ends not counted. */
export const longestQuoted = 4000;

/** Fewer words stand in any text, by chance. */
export const fewestWords = 3;

/**
 * What comes of checking a text as one quotation. `quoted` is what was checked: the text without white space, and without the
 * ellipses, at its ends.
 */
export type WholeCheck = { readonly quoted: string } & (
  | {
      /** It stands in the documents, apart from white space and markup. Confidence is 1. */
      readonly kind: 'verbatim';
      /** In the order of the documents, at most the limit. */
      readonly places: readonly [Quotation, ...Quotation[]];
      /** In how many places it stands. */
      readonly count: number;
    }
  | {
      /** Something very like it does. Confidence is the share of the words, on both sides, that agree but for capitals. */
      readonly kind: 'nearly';
      readonly quotation: Quotation;
      /** Some of it is not `same`. */
      readonly difference: readonly DifferencePart[];
    }
  | {
      readonly kind: 'absent';
      /** What is likest to it, best first; often empty. */
      readonly nearest: readonly Quotation[];
    }
  | { readonly kind: 'too-short' | 'too-long' }
);

/**
 * The least share of agreeing words with which a text counts as nearly the document's. Few words agree by chance, the
 * more so the fewer there are.
 *
 * Measured on sentences of XQuAD (English, German, Arabic, Hindi, Russian, Chinese, Thai) and SQuAD 2.0 and on parts
 * of them, against half of each set's articles. Found to be nearly verbatim are, by their number of words (here the
 * least of each range), of texts of the other articles, and of texts of the same with so many words dropped, inserted,
 * replaced or swapped:
 *
 *     words              3    4    5    6    8   12   20   40
 *     other articles   8 %  3 %  2 %  2 %  1 %  0 %  0 %  0 %
 *     10 % changed    82 % 88 % 93 % 99 % 100 % from here on
 *     20 %            66 % 83 % 87 % 92 % 97 % 99 % 100 % 100 %
 *     30 %            56 % 65 % 68 % 82 % 89 % 95 % 100 % 100 %
 *     50 %            46 % 48 % 43 % 53 % 61 % 77 % 85 % 91 %
 *
 * In larger corpora, more agrees by chance.
 */
function leastAgreement(words: number): number {
  return 0.5 + 0.9 / words;
}

/** Below this share, nothing is even near. */
const leastNear = 0.3;

/** What is no part of a quotation at its ends: white space, what nobody sees, and ellipses. */
const ellipsis = String.raw`…|\.{3,}(?!\.)`;
const outside = String.raw`(?:[\s\u2060\u00AD\u200B]|[\[(][ ]?(?:${ellipsis})[ ]?[\])]|${ellipsis})+`;
const ends = new RegExp(`^${outside}|${outside}$`, 'g');

/** Checks a text as one quotation, from one place of a document. @param limit the most places to return, and the most that are nearest. */
export function checkWhole(corpus: Corpus, text: string, limit: number): WholeCheck {
  const trimmed = text.trim();
  if (trimmed.length > longestQuoted) return { kind: 'too-long', quoted: trimmed };
  const quoted = trimmed.replace(ends, '');
  const length = Array.from(findWords(quoted)).length;
  if (length < fewestWords) return { kind: 'too-short', quoted };

  const { places, count } = findPlaces(corpus, quoted, limit);
  if (isFilled(places)) return { kind: 'verbatim', quoted, places, count };

  const likest = findLikestPlaces(corpus, quoted);
  const [best] = likest;
  if (best && best.agreement >= leastAgreement(length)) {
    const difference = toDifference(best.steps);
    const quotation = quoteRegion(best, best.agreement);
    // A word with markup inside escapes the search for verbatim places.
    return difference.every(({ kind }) => kind === 'same')
      ? { kind: 'verbatim', quoted, places: [quotation], count: 1 }
      : { kind: 'nearly', quoted, quotation, difference };
  }
  const nearest = likest
    .filter(({ agreement }) => agreement >= leastNear)
    .map((place) => quoteRegion(toSentences(place), place.agreement))
    .filter(({ quote }, i, all) => all.findIndex((better) => better.quote === quote) === i);
  return { kind: 'absent', quoted, nearest: nearest.slice(0, limit) };
}

function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

/** The first places, and how many there are. */
function findPlaces({ documents }: Corpus, quoted: string, limit: number) {
  const places: Quotation[] = [];
  let count = 0;
  for (const document of documents) {
    const spans = findVerbatim(document, quoted);
    count += spans.length;
    for (const span of spans.slice(0, limit - places.length)) {
      places.push(quoteRegion({ document, ...span }, 1));
    }
  }
  return { places, count };
}
