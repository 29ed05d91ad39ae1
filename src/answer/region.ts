import type { Document, Span } from '../corpus/index.ts';
import type { SearchIndex, WordRun } from '../search/index.ts';

/** A part of a document. */
export interface Region extends Span {
  readonly document: Document;
}

/** In a sentence longer than this, in UTF-16 code units, the place of a word is estimated … */
const longestSentence = 4000;

/** … with so many to spare, and a share of its length, but not more than the most: far into megabytes it may miss. */
const leastSpare = 1000;
const spareShare = 0.05;
const mostSpare = 20_000;

/**
 * The part of one document that holds a run of words and some more on both sides, rounded to whole sentences unless
 * those are very long.
 *
 * @param margin how many words more.
 */
export function regionAround(index: SearchIndex, { start, end }: WordRun, margin: number): Region {
  const { tokens } = index.data;
  const { document } = placeOf(index, (start + end) >>> 1);
  const first = placeOf(index, Math.max(0, start - margin));
  const last = placeOf(index, Math.min(tokens.length, end + margin) - 1);
  return {
    document,
    start: first.document === document ? first.start : 0,
    end: last.document === document ? last.end : document.text.length,
  };
}

/** In which sentence a word stands, or in which part of a very long one. */
function placeOf({ data, passages }: SearchIndex, position: number): Region {
  const { sentenceStarts, passageStarts } = data;
  const sentence = lastAtMost(sentenceStarts, position);
  const indexed = passages[lastAtMost(passageStarts, sentence)];
  const span = indexed?.passage.sentences[sentence - indexed.firstSentence];
  if (!indexed || !span) throw new RangeError(`no word ${position} in the index`);
  const { document } = indexed;
  const length = span.end - span.start;
  if (length <= longestSentence) return { document, ...span };
  const first = sentenceStarts[sentence] ?? 0;
  const share = (position - first) / ((sentenceStarts[sentence + 1] ?? 0) - first);
  const spare = Math.min(mostSpare, leastSpare + Math.round(spareShare * length));
  const middle = span.start + Math.round(share * length);
  return {
    document,
    start: Math.max(span.start, middle - spare),
    end: Math.min(span.end, middle + spare),
  };
}

/** The position of the last of some ascending numbers that is at most a limit, the first being so. */
function lastAtMost(numbers: Uint32Array, limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
