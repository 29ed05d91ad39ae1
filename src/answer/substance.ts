import { type Query, type SearchIndex, toQuery } from '../search/index.ts';
import type { Corpus } from './corpus.ts';

/** A shorter word that the documents do not have, in UTF-16 code units, is one letter away from many that they do. */
const shortestRespelled = 6;

/** Negations are searched for with other words; alone they ask for nothing. */
const negations = new Set(
  (
    'no not nor none nothing never nobody nicht kein keine nein nie niet geen nee inte ingen nej non pas ne ni nunca não nao nu ' +
    'nem nie не нет ни ні нет όχι δεν μη hayır değil yok không لا ليس لم لن नहीं मत ไม่ 不 没 沒 否 ない いいえ 아니 안 아니오 아니요'
  ).split(' '),
);

/**
 * Whether a question has a word that can be looked for: one that the documents have as it is written, or one long
 * enough to be recognised when it is misspelled. Digits and letters alone, and negations, are none: they stand
 * everywhere.
 */
export function hasSubstance(index: SearchIndex, { words, terms }: Query): boolean {
  return words.some(({ written, word, stem, term }) => {
    if (stem === null || negations.has(word) || isTooShort(word)) return false;
    if (terms.get(term)?.isSubstance === true) return true;
    if (written.length >= shortestRespelled) return true;
    return index.languages.some((language) => {
      const foreign = index.lexicon.analyze(written, language).stem;
      return foreign !== null && index.frequency(foreign) > 0;
    });
  });
}

/** The stems of the words that a question is about, whether the documents have them or not: to tell which are alike. */
export function contentWords({ index }: Corpus, question: string): Set<string> {
  return new Set(contentStems(toQuery(index, question)));
}

/** The stems of a question's words that are about something: no stop words, no question words. */
export function contentStems({ words }: Query): string[] {
  return words.flatMap(({ stem, isQuestionWord }) =>
    stem === null || isQuestionWord ? [] : [stem],
  );
}

/** Whether a question has a word that asks or is about something: "why", but not "really", "yes" and "no". */
export function asksAnything({ words }: Query): boolean {
  return words.some(({ word, stem }) => stem !== null && !negations.has(word));
}

/** One letter, or a number of one or two digits; a sign for a word is neither. */
function isTooShort(word: string): boolean {
  return /^(?:\p{Nd}{1,2}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}])$/u.test(
    word,
  );
}
