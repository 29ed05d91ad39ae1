import { wordNumber } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import { findWords } from './words.ts';

/** Words of the index that follow each other: `[start, end)` in its `tokens`. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  /** The weights of the text's words among them, each counted at most as often as the text has it; above 0. */
  readonly score: number;
}

/** Weights are whole numbers, so that sums stay exact: this many for a unit of inverse document frequency. */
const weightUnit = 64;

/** Of a long text, the rarest words tell where to look: so many of them. */
const mostWords = 100;

/**
 * Finds where the index has most of a text's words close together, in whatever order: runs as long as the text, rare
 * words counting more. Of a long text, only its rarest words count, and stop words only where it has no others.
 *
 * Every word of the index is looked at once, at some 5 ns each. Postings would do with fewer, but they know no places,
 * and a text may reach from one passage into the next, or be all stop words.
 *
 * @param most how many to return, from 1.
 * @returns best first, none overlapping another; empty where the index has none of the words.
 */
export function findLikestRuns(index: SearchIndex, text: string, most: number): WordRun[] {
  const written = [...findWords(text)];
  const { slots, weights, wanted } = toSlots(index, written);
  if (wanted.length === 1) return [];
  const { tokens } = index.data;
  const length = written.length;
  const counts = new Int32Array(wanted.length);
  // The positions of the text's words among the last `length` ones, each at its remainder.
  const hits = new Int32Array(length);
  const best: WordRun[] = [];
  let peak: WordRun = { start: 0, end: 0, score: 0 };
  let score = 0;
  for (let last = 0, known = 0, forgotten = 0; last < tokens.length; last++) {
    const slot = slots[wordNumber(tokens[last] ?? 0)] ?? 0;
    if (slot === 0) continue;
    const start = last + 1 - length;
    for (; forgotten < known; forgotten++) {
      const position = hits[forgotten % length] ?? 0;
      if (position >= start) break;
      const left = slots[wordNumber(tokens[position] ?? 0)] ?? 0;
      const count = counts[left] ?? 0;
      if (count <= (wanted[left] ?? 0)) score -= weights[left] ?? 0;
      counts[left] = count - 1;
    }
    hits[known % length] = last;
    known += 1;
    const count = (counts[slot] ?? 0) + 1;
    counts[slot] = count;
    if (count > (wanted[slot] ?? 0)) continue;
    score += weights[slot] ?? 0;
    const isApart = start >= peak.end;
    if (!isApart && score <= peak.score) continue;
    if (isApart) keep(best, peak, most);
    peak = { start: Math.max(0, start), end: last + 1, score };
  }
  keep(best, peak, most);
  return best;
}

function keep(best: WordRun[], run: WordRun, most: number): void {
  if (run.score <= (best[most - 1]?.score ?? 0)) return;
  best.push(run);
  best.sort((a, b) => b.score - a.score || a.start - b.start).splice(most);
}

/** What to count, by slots from 1; slot 0 is for words that do not count. */
interface Slots {
  /** By a word's number in the lexicon. */
  readonly slots: Uint16Array;
  readonly weights: Int32Array;
  /** How often the text has the word. */
  readonly wanted: Int32Array;
}

function toSlots(index: SearchIndex, written: readonly string[]): Slots {
  const { lexicon, languages } = index;
  // One word may have a number in each of the documents' languages.
  const known = written.map((one) => {
    const words = languages.map((language) => lexicon.analyze(one, language));
    const stems = words.flatMap(({ stem }) => (stem === null ? [] : [stem]));
    const numbers = words.map((word) => lexicon.numberOf(word)).filter((number) => number >= 0);
    // Of stop words, none is rare.
    const rarity = Math.min(...stems.map((stem) => index.inverseFrequency(stem)));
    return { numbers, rarity: stems.length === 0 ? 0 : rarity };
  });
  const inDocuments = known.filter(({ numbers }) => numbers.length > 0);
  const substantial = inDocuments.filter(({ rarity }) => rarity > 0);
  const telling = (substantial.length > 0 ? substantial : inDocuments)
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, mostWords);
  const slots = new Uint16Array(lexicon.words.length);
  const weights = [0];
  const wanted = [0];
  for (const { numbers, rarity } of telling) {
    const slot =
      numbers.map((number) => slots[number] ?? 0).find((own) => own > 0) ?? wanted.length;
    for (const number of numbers) slots[number] = slot;
    weights[slot] = Math.max(1, Math.round(weightUnit * rarity));
    wanted[slot] = (wanted[slot] ?? 0) + 1;
  }
  return { slots, weights: Int32Array.from(weights), wanted: Int32Array.from(wanted) };
}
