import { findLikestRuns, findWords } from '../search/index.ts';
import { align, type Step } from './alignment.ts';
import type { Corpus } from './corpus.ts';
import { headingRegion } from './heading-region.ts';
import { type Piece, toPieces } from './pieces.ts';
import { type Region, regionAround } from './region.ts';

/** A part of a document, compared with a quotation. */
export interface LikePlace extends Region {
  /** The share of the words, on both sides, that agree but for capitals, accents and typography: above 0, up to 1. */
  readonly agreement: number;
  readonly steps: readonly Step[];
}

/** Where most of the quotation's words stand together, this many places are compared with it … */
const mostPlaces = 6;

/** … or fewer, where more pairs of words and signs than this would have to be compared; one at least. */
const mostPairs = 4_000_000;

/** How many words around such a place may belong to it: half as many as are quoted, up to this … */
const widestMargin = 200;

/** … and this many more where the quotation leaves something out. */
const omissionMargin = 500;

/**
 * Finds what is likest to a quotation in the documents, word by word in their order.
 *
 * @returns best first, none twice.
 */
export function findLikestPlaces({ index }: Corpus, quoted: string): LikePlace[] {
  const pieces = toPieces(quoted);
  const length = Array.from(findWords(quoted)).length;
  const leavesOut = pieces.some(({ kind }) => kind === 'ellipsis');
  const margin = Math.min(Math.ceil(length / 2), widestMargin) + (leavesOut ? omissionMargin : 0);
  const places: LikePlace[] = [];
  let pairs = 0;
  const heading = headingRegion(index, quoted);
  const regions = findLikestRuns(index, quoted, mostPlaces).map((run) =>
    regionAround(index, run, margin),
  );
  for (const region of heading ? [...regions, heading] : regions) {
    const around = toPieces(readingOf(region));
    pairs += pieces.length * around.length;
    if (places.length > 0 && pairs > mostPairs) break;
    const place = toPlace(region, align(pieces, around));
    if (place && !places.some((other) => isSame(other, place))) places.push(place);
  }
  return places.sort((a, b) => b.agreement - a.agreement);
}

/** Marks at the start of a line outside of passages: of headings, list items and block quotes. */
const lineMark = /(?<=\n[ \t]*)(?:[-*+>]|#{1,6}|\d{1,9}[.)])(?=\s)/g;

function readingOf({ document, start, end }: Region): string {
  return document.reading.slice(start, end).replace(lineMark, (mark) => ' '.repeat(mark.length));
}

function isSame(a: Region, b: Region): boolean {
  return a.document === b.document && a.start < b.end && b.start < a.end;
}

function toPlace({ document, start }: Region, steps: readonly Step[]): LikePlace | null {
  const own = steps.flatMap((step) => step.document ?? []);
  const [first, last] = [own[0], own.at(-1)];
  const agreement = agreementOf(steps);
  if (!first || !last || agreement === 0) return null;
  return { document, start: start + first.start, end: start + last.end, agreement, steps };
}

function agreementOf(steps: readonly Step[]): number {
  let [words, agreeing] = [0, 0];
  for (const { quoted, document, isOmitted } of steps) {
    if (isOmitted) continue;
    const [mine, theirs] = [isWord(quoted), isWord(document)];
    words += Number(mine) + Number(theirs);
    if (mine && theirs && quoted?.folded === document?.folded) agreeing += 2;
  }
  return words === 0 ? 0 : agreeing / words;
}

function isWord(piece: Piece | null): boolean {
  return piece?.kind === 'word';
}
