import { passageAt } from '../corpus/index.ts';
import { findWords } from '../search/index.ts';
import type { Quotation } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { type DifferencePart, toDifference } from './difference.ts';
import { findLikestPlaces } from './likest-places.ts';
import type { Region } from './region.ts';
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
 * more so the fewer there are. A text that is likest to the end of one passage and the start of the next, with a heading
 * between, is rarely a quotation of either: it has to agree as well as three words have to.
 *
 * Measured on sentences of XQuAD (English, German, Arabic, Hindi, Russian, Chinese, Thai) and parts of them, against
 * half of each set's articles. Found to be nearly verbatim are, by their number of words (here the least of each range),
 * of texts of the other articles, and of texts of the same with so many words dropped, inserted, replaced or swapped, one
 * at least:
 *
 *     words              3    4    5    6    8   12   20   40
 *     other articles   8 %  6 %  0 %  1 %  0 %  0 %  0 %  0 %
 *     10 % changed    42 % 80 % 82 % 90 % 98 % 99 % 100 % 100 %
 *     20 %            43 % 86 % 78 % 83 % 97 % 100 % from here on
 *     30 %            37 % 65 % 66 % 74 % 91 % 97 % 100 % 100 %
 *     50 %            31 % 31 % 32 % 45 % 64 % 80 % 89 % 100 %
 *
 * In larger corpora, more agrees by chance.
 */
function leastAgreement(words: number, isInOnePassage: boolean): number {
  return 0.6 + 0.6 / (isInOnePassage ? words : fewestWords);
}

function isInOnePassage({ document, start, end }: Region): boolean {
  const passage = passageAt(document.passages, start);
  return passage !== undefined && passage.start <= start && end <= passage.end;
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
  if (best && best.agreement >= leastAgreement(length, isInOnePassage(best))) {
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
