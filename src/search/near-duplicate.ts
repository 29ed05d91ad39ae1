import { type Language, languageOf, unitOf } from '../languages/index.ts';
import { traits } from './cues.ts';
import { isCapital, type Tokens, wordNumber } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import { leastWords, mostWords } from './sentence-likeness.ts';
import { signOfWord, signsOf } from './signs.ts';
import { editDistance } from './spelling.ts';

/** A word that stands in one sentence or heading alone may be mistyped, if another stands in so many. */
const leastKnown = 3;

/** Of shorter words, too many are others that are meant: `trail` and `trial`. */
const longWord = /^\p{L}{7,}$/u;

/** A sentence to be compared with others. */
export interface Sentence {
  /** Its words, without a number that it has in a list. */
  readonly statement: Tokens;
  /** As it is read, without markup. */
  readonly text: string;
}

/**
 * Makes a function that tells whether a sentence is a near-duplicate of this one: word by word it says the same, and
 * differs in form alone. These differences count for nothing:
 *
 * - capitals, punctuation, and articles, in some languages (`Language.articles`);
 * - numbers up to twelve in words or digits; units in full or abbreviated; `20 euros` and `€20`; `May 5`, `5 May` and
 *   `5th May`;
 * - words by which a sentence says yes or no: `allowed` and `permitted` (`Language.verdicts`);
 * - `it's` and `its`; two letters swapped, or one doubled, in a long word that stands nowhere else.
 *
 * Whatever else differs may be what somebody asks for.
 *
 * @param one sentences of fewer than four words, and of more than 200, have no near-duplicates.
 * @param language of both, a BCP 47 tag; by default the one of most documents.
 */
export function createNearDuplicate(
  index: SearchIndex,
  one: Sentence,
  language: string | null,
): (other: Sentence) => boolean {
  if (!isComparable(one)) return () => false;
  const words = toWords(index, one, language);
  const signs = signsOf(one.text);
  return (other) =>
    isComparable(other) &&
    saySame(index, words, toWords(index, other, language)) &&
    signs === signsOf(other.text);
}

/**
 * What a sentence says, in a form that is the same for near-duplicates, mistyped words apart.
 *
 * @returns null for sentences that have no near-duplicates.
 */
export function fingerprintOf(
  index: SearchIndex,
  sentence: Sentence,
  language: string | null,
): string | null {
  if (!isComparable(sentence)) return null;
  const forms = toWords(index, sentence, language).map(({ form }) => form);
  return [...forms, signsOf(sentence.text)].join(' ');
}

function isComparable({ statement: { length } }: Sentence): boolean {
  return length >= leastWords && length <= mostWords;
}

/** A word of a sentence, in the form in which it is compared. */
interface Word {
  /** The same for words that say the same. */
  readonly form: string;
  /** Its stem's number; −1 for stop words. */
  readonly term: number;
}

function toWords(
  { lexicon, languages }: SearchIndex,
  { statement }: Sentence,
  language: string | null,
): Word[] {
  const known = languageOf(language ?? languages[0]);
  const numbers = Array.from(statement, wordNumber);
  const texts = numbers.map((number) => lexicon.words[number] ?? '');
  const has = (i: number, trait: number) =>
    ((lexicon.traitsOfWord[numbers[i] ?? -1] ?? 0) & trait) !== 0;
  const words: Word[] = [];
  texts.forEach((word, i) => {
    const [before = '', after = ''] = [texts[i - 1], texts[i + 1]];
    const isName = i > 0 && isCapital(statement[i] ?? 0);
    if (known.articles.has(word) && !isName && isBeforeNoun(before, after)) return;
    // Compared as the sign that it stands for.
    if (signOfWord.has(word)) return;
    const isCalendarBeside = has(i - 1, traits.calendar) || has(i + 1, traits.calendar);
    const isDay = has(i, traits.number) && isCalendarBeside && day.test(word);
    const form = isDay ? word.replace(/\D+$/, '') : formOf(known, word, before);
    const isAfterMonth = isDay && has(i - 1, traits.calendar) && !day.test(texts[i - 2] ?? '');
    const place = isAfterMonth ? words.length - 1 : words.length;
    words.splice(place, 0, { form, term: lexicon.termOfWord[numbers[i] ?? -1] ?? -1 });
  });
  return words;
}

/** A day of a month. */
const day = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** What "a" before them changes. */
const amounts = /^(?:few|little|lot|number)$/;

/** Not in "a few", "Section 4(a)" and "Group A". */
function isBeforeNoun(before: string, after: string): boolean {
  return /^\p{L}{2,}/u.test(after) && !/\d/.test(before) && !amounts.test(after);
}

/** What a word has in common with others that say the same. */
function formOf(language: Language, word: string, before: string): string {
  const verdict = language.verdicts.get(word);
  if (verdict !== undefined) return `verdict:${verdict}`;
  const number = language.numbers.get(word);
  if (number !== undefined) return String(number);
  const isCounted = /^\d/.test(before) || language.numbers.has(before);
  const unit = isCounted ? unitOf(language, word) : null;
  return unit ?? (word.endsWith("'s") ? `${word.slice(0, -2)}s` : word);
}

function saySame(index: SearchIndex, one: readonly Word[], other: readonly Word[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((word, i) => {
    const otherWord = other[i];
    return otherWord?.form === word.form || (otherWord && isSlip(index, word, otherWord));
  });
}

/**
 * Whether one of two words is likely the other, mistyped: two neighbours are swapped, or a letter is doubled or not.
 * Others that are as near, such as `contact` and `contract`, are too often both meant.
 */
function isSlip({ data }: SearchIndex, one: Word, other: Word): boolean {
  const [rarer = 0, commoner = 0] = [one, other]
    .map(({ term }) => data.frequencies[term] ?? 0)
    .sort((a, b) => a - b);
  if (rarer !== 1 || commoner < leastKnown) return false;
  if (![one, other].every(({ form }) => longWord.test(form))) return false;
  const isAnagram = sorted(one.form) === sorted(other.form);
  const isDoubled = undoubled(one.form) === undoubled(other.form);
  return (isAnagram || isDoubled) && editDistance(one.form, other.form) === 1;
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

function undoubled(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}
