import {
  type AnswerKind,
  type Combination,
  type Language,
  phraseAt,
  phraseBefore,
  phraseOf,
  type Sign,
} from '../languages/index.ts';

/** What a word may be to an answer, as bits. */
export const traits = {
  /** Has a digit. */
  number: 1,
  /** A year such as 1648. */
  year: 2,
  /** A month, a day of the week, a century. */
  calendar: 4,
  /** A number in words. */
  numeral: 8,
  /** Announces a reason. */
  reason: 16,
  /** Announces a name: called, known. */
  naming: 32,
  /** Stands before a place: in, near. */
  placing: 64,
  /** "by", as before the one who did it. */
  by: 128,
  /** Refers to the sentence before: he, this. */
  pronoun: 256,
  /** Stands before a noun that is no name, where every noun has a capital. */
  article: 512,
} as const;

const traitOf: Readonly<Record<Sign, number>> = {
  calendar: traits.calendar,
  numerals: traits.numeral,
  reasons: traits.reason,
  naming: traits.naming,
  placing: traits.placing,
  by: traits.by,
  pronouns: traits.pronoun,
  articles: traits.article,
};

/** Years are written so in any language. */
const year = /^(?:1\d|20)\d\d$/;

/**
 * A word's traits, as a sum of bits.
 *
 * @param word folded.
 * @param language that of the text it stands in.
 */
export function traitsOf(word: string, { cues }: Language): number {
  let sum = 0;
  for (const sign of phraseOf(cues.signs, word) ?? []) sum |= traitOf[sign];
  if (cues.calendarForm?.test(word)) sum |= traits.calendar;
  if (cues.numeralForm?.test(word)) sum |= traits.numeral;
  if (/\p{Nd}/u.test(word)) sum |= traits.number;
  if (year.test(word) || cues.yearForm?.test(word)) sum |= traits.year;
  return sum;
}

/** This many words may stand between "what" and the noun that tells what is asked for. */
const mostBetween = 3;

/**
 * What kind of answer a question asks for. Its first question word decides; "what", "which" and "how" by the word
 * beside them.
 *
 * @param words folded, in order, stop words included.
 */
export function kindOfAnswer(words: readonly string[], language: Language): AnswerKind {
  for (const i of words.keys()) {
    const asking = phraseAt(language.cues.questions, words, i);
    if (!asking) continue;
    if (typeof asking.value === 'string') return asking.value;
    const next = i + asking.words;
    const noun = nounAfter(asking.value, words, next) ?? nounBefore(asking.value, words, i);
    if (noun) return noun.value;
    break;
  }
  const names = words.some((word) => (traitsOf(word, language) & traits.naming) !== 0);
  return names ? 'name' : 'other';
}

function nounAfter({ noun, nouns, between }: Combination, words: readonly string[], from: number) {
  if (noun === 'before') return undefined;
  let next = from;
  for (let skipped = 0; skipped <= mostBetween; skipped++) {
    const found = phraseAt(nouns, words, next);
    if (found) return found;
    const skip = phraseAt(between, words, next);
    if (!skip) break;
    next += skip.words;
  }
  return undefined;
}

function nounBefore({ noun, nouns }: Combination, words: readonly string[], end: number) {
  return noun === 'after' ? undefined : phraseBefore(nouns, words, end);
}
