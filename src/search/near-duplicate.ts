import { type Language, languageOf, unitOf } from '../languages/index.ts';
import { traits } from './cues.ts';
import { isCapital, type Tokens, wordNumber } from './lexicon.ts';
import { plainNumber } from './plain-number.ts';
import type { SearchIndex } from './search-index.ts';
import { leastWords, mostWords } from './sentence-likeness.ts';
import { editDistance } from './spelling.ts';

/** In so many sentences, headings included, a slip of the pen is found at most. */
const mostSlips = 2;

/** A word of a sentence. */
interface Word {
  /** Folded. */
  readonly word: string;
  /** Its stem's number; −1 for stop words. */
  readonly term: number;
  /** What it may be to an answer: bits of `traits`. */
  readonly traits: number;
  readonly isCapital: boolean;
}

/** What is left of a sentence, from some word on. */
interface Rest {
  readonly words: readonly Word[];
  readonly at: number;
}

/** How many words of each of two sentences say the same. */
type Step = readonly [one: number, other: number];

/** In what two sentences stand. */
interface Setting {
  readonly index: SearchIndex;
  readonly language: Language;
}

/**
 * Makes a function that tells whether a sentence is a near-duplicate of this one: word by word it says the same, and differs
 * in form alone. These differences count for nothing:
 *
 * - articles (`Language.omissible`);
 * - the spelling of a word: `it's` and `its`, `in to` and `into`, and a slip such as `Septmeber`;
 * - an ending of one or two letters: `guest` and `guests`;
 * - numbers up to twelve in words or digits, `5` and `5th`, and units in full or abbreviated;
 * - the order of day and month;
 * - verdicts in other words: `allowed` and `permitted` (`Language.verdicts`);
 * - titles and initials: `A. Berg`, `Anna Berg`; `Dr. Berg`, `Berg`.
 *
 * Whatever else differs may be what somebody asks for.
 *
 * @param one sentences of less than four words, and of more than 200, have no near-duplicates.
 * @param language of both, a BCP 47 tag; by default the one of most documents.
 */
export function createNearDuplicate(
  index: SearchIndex,
  one: Tokens,
  language: string | null,
): (other: Tokens) => boolean {
  if (!isComparable(one)) return () => false;
  const setting = { index, language: languageOf(language ?? index.languages[0]) };
  const words = toWords(setting, one);
  return (other) => isComparable(other) && saySame(setting, words, toWords(setting, other));
}

function isComparable({ length }: Tokens): boolean {
  return length >= leastWords && length <= mostWords;
}

/** The words without those that may be left out. */
function toWords({ index: { lexicon }, language }: Setting, tokens: Tokens): Word[] {
  const words = Array.from(tokens, (token) => {
    const number = wordNumber(token);
    return {
      word: lexicon.words[number] ?? '',
      term: lexicon.termOfWord[number] ?? -1,
      traits: lexicon.traitsOfWord[number] ?? 0,
      isCapital: isCapital(token),
    };
  });
  return words.filter((one, i) => {
    if (!language.omissible.has(one.word)) return true;
    // "Group A" and "A. Berg" have no article.
    const isInitial = one.word.length === 1 && words[i + 1]?.isCapital === true;
    return one.isCapital && (i > 0 || isInitial);
  });
}

function saySame(setting: Setting, one: readonly Word[], other: readonly Word[]): boolean {
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const step = stepFrom(setting, { words: one, at: i }, { words: other, at: j });
    if (!step) return false;
    i += step[0];
    j += step[1];
  }
  return i === one.length && j === other.length;
}

/** The next words that say the same; null where the next ones do not. */
function stepFrom(setting: Setting, one: Rest, other: Rest): Step | null {
  const [a, b] = [wordAt(one), wordAt(other)];
  if (a.word === b.word && a.word !== '') return [1, 1];
  if (isSameNumber(setting, a, b) || isSameVerdict(setting, a, b)) return [1, 1];
  if (isSameUnit(setting, one, other)) return [1, 1];
  if (isSwappedDate(setting, one, other)) return [2, 2];
  const named = stepOverName(setting, one, other);
  if (named) return named;
  if (hasDigit(a) || hasDigit(b)) return null;
  if (isInflected(a, b) || isSlip(setting, one, other)) return [1, 1];
  const [twoOfOne, twoOfOther] = [a.word + wordAt(one, 1).word, b.word + wordAt(other, 1).word];
  if (isSpelledSame(a.word, b.word)) return [1, 1];
  if (isSpelledSame(twoOfOne, b.word)) return [2, 1];
  if (isSpelledSame(a.word, twoOfOther)) return [1, 2];
  return null;
}

const noWord: Word = { word: '', term: -1, traits: 0, isCapital: false };

function wordAt({ words, at }: Rest, offset = 0): Word {
  return words[at + offset] ?? noWord;
}

function hasDigit(one: Word): boolean {
  return (one.traits & traits.number) !== 0;
}

/** Joined or apart, with apostrophes or without; words alone, since `3.5` is not `35`. */
function isSpelledSame(one: string, other: string): boolean {
  const [letters, others] = [one, other].map((word) => word.replace(/['.]/g, ''));
  return letters === others && !/\d/.test(one);
}

/** Nouns in singular and plural and the like. */
function isInflected(one: Word, other: Word): boolean {
  const [shorter, longer] =
    one.word.length < other.word.length ? [one.word, other.word] : [other.word, one.word];
  return (
    one.term >= 0 &&
    one.term === other.term &&
    longer.startsWith(shorter) &&
    longer.length <= shorter.length + 2
  );
}

function isSameNumber({ language }: Setting, one: Word, other: Word): boolean {
  const number = plainNumber(language, one.word);
  return /^\d+$/.test(number) && number === plainNumber(language, other.word);
}

/** `forbidden` and `prohibited`. */
function isSameVerdict({ language: { verdicts } }: Setting, one: Word, other: Word): boolean {
  const verdict = verdicts.get(one.word);
  return verdict !== undefined && verdict === verdicts.get(other.word);
}

/** `m` and `metres`, after a number. */
function isSameUnit({ language }: Setting, one: Rest, other: Rest): boolean {
  const isCounted = [one, other].every(
    (rest) => (wordAt(rest, -1).traits & (traits.number | traits.numeral)) !== 0,
  );
  if (!isCounted) return false;
  const unit = unitOf(language, wordAt(one).word);
  return unit !== null && unit === unitOf(language, wordAt(other).word);
}

/** `5 May` and `May 5`. */
function isSwappedDate(setting: Setting, one: Rest, other: Rest): boolean {
  const isDate = [wordAt(one), wordAt(one, 1)].some(
    (part) => (part.traits & traits.calendar) !== 0,
  );
  const isSame = (a: Word, b: Word) =>
    (a.word === b.word && a.word !== '') || isSameNumber(setting, a, b);
  return isDate && isSame(wordAt(one), wordAt(other, 1)) && isSame(wordAt(one, 1), wordAt(other));
}

/** Over a title or an initial that only one has, or an initial that stands for a name or beside a title. */
function stepOverName(setting: Setting, one: Rest, other: Rest): Step | null {
  if (namePartAt(setting, one) && wordAt(one, 1).word === wordAt(other).word) return [1, 0];
  if (namePartAt(setting, other) && wordAt(other, 1).word === wordAt(one).word) return [0, 1];
  const isSameName = wordAt(one, 1).isCapital && wordAt(one, 1).word === wordAt(other, 1).word;
  const isMatch = standsFor(setting, one, other) || standsFor(setting, other, one);
  return isSameName && isMatch ? [1, 1] : null;
}

function standsFor(setting: Setting, initial: Rest, other: Rest): boolean {
  const { word, isCapital } = wordAt(other);
  const mayStand = isCapital && word.startsWith(wordAt(initial).word);
  return (
    namePartAt(setting, initial) === 'initial' &&
    (mayStand || namePartAt(setting, other) === 'title')
  );
}

/** What a word before a name is to it. */
function namePartAt({ language }: Setting, rest: Rest): 'title' | 'initial' | null {
  const { word, isCapital } = wordAt(rest);
  if (!isCapital || !wordAt(rest, 1).isCapital) return null;
  if (word.length === 1) return 'initial';
  return language.abbreviations.leading.has(word) ? 'title' : null;
}

/**
 * Whether one of two words is likely the other, mistyped: neighbours are swapped, or one letter is too much, missing or
 * wrong. `employee` is no slip for `employer`: both ends have to be the same, and one has to be rare. What is written large
 * inside a sentence may be a name; there, only neighbours are swapped.
 */
function isSlip({ index: { data } }: Setting, one: Rest, other: Rest): boolean {
  const both = [wordAt(one), wordAt(other)] as const;
  const [a, b] = [both[0].word, both[1].word];
  const isRare = both.some(({ term }) => (data.frequencies[term] ?? Infinity) <= mostSlips);
  const told = both[0].traits & both[1].traits & (traits.calendar | traits.numeral);
  if (!isRare || told !== 0 || Math.min(a.length, b.length) < 5) return false;
  if (a.slice(0, 2) !== b.slice(0, 2) || a.at(-1) !== b.at(-1) || editDistance(a, b) !== 1) {
    return false;
  }
  if (sorted(a) === sorted(b)) return true;
  const mayBeName = [one, other].every((rest) => rest.at > 0 && wordAt(rest).isCapital);
  return !mayBeName && (a.length !== b.length || a.length >= 7);
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
