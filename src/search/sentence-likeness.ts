import { traits } from './cues.ts';
import { isCapital, type Lexicon, type LexiconData, type Tokens, wordNumber } from './lexicon.ts';

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
 * Makes a function that tells whether a sentence is like this one: seven tenths of their stems are the same, in the
 * same order, or all words but numbers and months and the like. Full names, whoever's they are, count as the same. What
 * differs may be what they disagree on.
 */
export function createLikeness(lexicon: Lexicon, one: Tokens): (other: Tokens) => boolean {
  if (one.length > mostWords) return () => false;
  const stems = stemsOf(lexicon, one);
  const known = new Set(stems);
  return (other) => {
    if (differInNumbers(lexicon, one, other)) return true;
    if (one.length < leastWords) return false;
    const others = stemsOf(lexicon, other);
    const isEnough = (common: number) => 2 * common >= leastShared * (stems.length + others.length);
    // Most sentences are told from each other by this alone.
    const atMost = others.reduce((sum, stem) => sum + (known.has(stem) ? 1 : 0), 0);
    return isEnough(Math.min(atMost, stems.length)) && isEnough(countCommon(stems, others));
  };
}

/** Stands for a full name. */
const name = -1_000_000_000;

/**
 * A number for each word that is the same for words with the same stem, and one for each full name. Written without
 * functions of its own: for one question there may be thousands of sentences.
 */
function stemsOf(lexicon: Lexicon, tokens: Tokens): number[] {
  const { termOfWord } = lexicon;
  const stems: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? 0;
    if (isCapital(token) && isInFullName(lexicon, tokens, i)) {
      if (stems[stems.length - 1] !== name) stems.push(name);
      continue;
    }
    const term = termOfWord[wordNumber(token)] ?? -1;
    stems.push(term >= 0 ? term : -2 - wordNumber(token));
  }
  return stems;
}

/**
 * Whether a word and a neighbour are written with a capital, and not because the sentence starts there: "The Oak" is no
 * name.
 */
export function isInFullName(
  { termOfWord }: LexiconData,
  tokens: Tokens,
  position: number,
): boolean {
  const isName = (at: number) => {
    const token = tokens[at] ?? 0;
    return isCapital(token) && (at > 0 || (termOfWord[wordNumber(token)] ?? -1) >= 0);
  };
  return isName(position) && (isName(position - 1) || isName(position + 1));
}

/** Whether two texts have the same words but for numbers, months and the like, and at least one other word. */
function differInNumbers({ traitsOfWord }: Lexicon, one: Tokens, other: Tokens): boolean {
  if (one.length !== other.length) return false;
  let others = 0;
  for (let i = 0; i < one.length; i++) {
    const [word, otherWord] = [wordNumber(one[i] ?? 0), wordNumber(other[i] ?? 0)];
    const both = (traitsOfWord[word] ?? 0) & (traitsOfWord[otherWord] ?? 0);
    if ((both & (traits.number | traits.numeral | traits.calendar)) !== 0) continue;
    if (word !== otherWord) return false;
    others += 1;
  }
  return others > 0;
}

/** How many numbers two lists have in common, in the same order: the length of their longest common subsequence. */
function countCommon(one: readonly number[], other: readonly number[]): number {
  let before = new Uint16Array(other.length + 1);
  for (const number of one) {
    const row = new Uint16Array(other.length + 1);
    for (let i = 0; i < other.length; i++) {
      const isCommon = number === other[i];
      row[i + 1] = isCommon ? (before[i] ?? 0) + 1 : Math.max(before[i + 1] ?? 0, row[i] ?? 0);
    }
    before = row;
  }
  return before[other.length] ?? 0;
}
