import { traits } from './cues.ts';
import { type Lexicon, type Tokens, wordNumber } from './lexicon.ts';

/** Of shorter sentences, such as "Yes, always", the words alone do not tell what they are about. */
export const leastWords = 4;

/** Longer ones are not compared with others: it would take too long. */
export const mostWords = 200;

/** Sentences are nearly the same from this share of common words on. */
const leastShared = 0.7;

/** Whether two texts have the same words in the same order, apart from capitals. */
export function haveSameWords({ words }: Lexicon, one: Tokens, other: Tokens): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) {
    const [number, otherNumber] = [wordNumber(one[i] ?? 0), wordNumber(other[i] ?? 0)];
    // One word has two numbers where two languages have it.
    if (number !== otherNumber && words[number] !== words[otherNumber]) return false;
  }
  return true;
}

/**
 * Makes a function that tells whether a sentence is nearly the same as this one: seven tenths of their words are the same,
 * in the same order, or all but the numbers. What differs is then what they disagree on.
 */
export function createLikeness(lexicon: Lexicon, one: Tokens): (other: Tokens) => boolean {
  if (one.length > mostWords) return () => false;
  const words = new Set(Array.from(one, wordNumber));
  return (other) => {
    if (differInNumbers(lexicon, one, other)) return true;
    if (one.length < leastWords) return false;
    const isEnough = (common: number) => 2 * common >= leastShared * (one.length + other.length);
    // Most sentences are told from each other by this alone.
    const atMost = other.reduce((sum, token) => sum + (words.has(wordNumber(token)) ? 1 : 0), 0);
    return isEnough(Math.min(atMost, one.length)) && isEnough(countCommon(one, other));
  };
}

/** Whether two texts have the same words but for numbers, and at least one other word. */
function differInNumbers({ traitsOfWord }: Lexicon, one: Tokens, other: Tokens): boolean {
  if (one.length !== other.length) return false;
  let others = 0;
  for (let i = 0; i < one.length; i++) {
    const [word, otherWord] = [wordNumber(one[i] ?? 0), wordNumber(other[i] ?? 0)];
    const both = (traitsOfWord[word] ?? 0) & (traitsOfWord[otherWord] ?? 0);
    if ((both & (traits.number | traits.numeral)) !== 0) continue;
    if (word !== otherWord) return false;
    others += 1;
  }
  return others > 0;
}

/** How many words two texts have in common, in the same order: the length of their longest common subsequence. */
function countCommon(one: Tokens, other: Tokens): number {
  let before = new Uint16Array(other.length + 1);
  for (const token of one) {
    const row = new Uint16Array(other.length + 1);
    for (let i = 0; i < other.length; i++) {
      const isCommon = wordNumber(token) === wordNumber(other[i] ?? 0);
      row[i + 1] = isCommon ? (before[i] ?? 0) + 1 : Math.max(before[i + 1] ?? 0, row[i] ?? 0);
    }
    before = row;
  }
  return before[other.length] ?? 0;
}
