import type { Language } from '../languages/index.ts';
import type { SearchIndex } from './search-index.ts';

/** What an unknown stem may have been meant to be. */
export interface Spelling {
  readonly stem: string;
  /** How many edits away, from 1. */
  readonly edits: number;
}

/**
 * The known stems nearest to an unknown one, all at the same distance; none for short words and numbers,
 * and none of question words, which are no substance.
 */
export function likelySpellings(
  index: SearchIndex,
  stem: string,
  { tag, questionWords }: Language,
): Spelling[] {
  const most = mostEdits(stem);
  if (most === 0) return [];
  const questionStems = new Set(
    Array.from(questionWords, (word) => index.lexicon.analyze(word, tag).stem),
  );
  // A swap of neighbours is one edit to us and two to the index.
  const spellings = index
    .similarStems(stem, most + 1)
    .filter((known) => !/\d/.test(known) && !questionStems.has(known))
    .map((known) => ({ stem: known, edits: editDistance(stem, known) }))
    .filter(({ edits }) => edits <= most);
  const nearest = Math.min(...spellings.map(({ edits }) => edits));
  return spellings.filter(({ edits }) => edits === nearest);
}

/** How many edits a word of this length may be away from what was meant. A number is never misspelled. */
function mostEdits(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Whether two neighbours of a stop word are swapped, as in "abuot". Other slips may be a name
 * ("Khan" is not "than"), and dropping that would make the rest of the question look answered.
 */
export function isMisspelledStopWord(
  word: string,
  { stopWords, questionWords }: Language,
): boolean {
  if (mostEdits(word) === 0) return false;
  for (let i = 0; i + 1 < word.length; i++) {
    const [first = '', second = ''] = word.slice(i, i + 2);
    const swapped = word.slice(0, i) + second + first + word.slice(i + 2);
    if (stopWords.has(swapped) || questionWords.has(swapped)) return true;
  }
  return false;
}

/**
 * Damerau and Levenshtein's distance (optimal string alignment): insertions, deletions, replacements, and
 * swaps of neighbours, counted in UTF-16 code units.
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + (isSame ? 0 : 1),
        isSwap && column > 1 ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
