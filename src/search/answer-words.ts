import { type AnswerKind, languageOf } from '../languages/index.ts';
import { traits } from './cues.ts';
import { type Tokens, wordNumber } from './lexicon.ts';
import { plainNumber } from './plain-number.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { isInFullName } from './sentence-likeness.ts';

const numbers = traits.number | traits.numeral | traits.year;

/** By what shows a word that may be the answer to a question of a kind. */
const traitsOfKind: Readonly<Partial<Record<AnswerKind, number>>> = {
  quantity: numbers,
  time: numbers | traits.calendar,
};

/**
 * The words of a sentence that may be the very thing asked for: the numbers where a quantity is; numbers, months and
 * days where a time is; full names where a person is. Words of the question are none.
 *
 * @param language the sentence's, a BCP 47 tag; by default the one of most documents.
 * @returns numbers in digits: `5` for `5th` and `five`. Empty for other kinds of questions.
 */
export function answerWords(
  { lexicon, languages }: SearchIndex,
  query: Query,
  tokens: Tokens,
  language: string | null,
): Set<string> {
  const known = languageOf(language ?? languages[0]);
  const wanted = traitsOfKind[query.kind];
  const found = new Set<string>();
  const isOwn = (number: number) => query.terms.has(lexicon.termOfWord[number] ?? -1);
  tokens.forEach((token, position) => {
    const number = wordNumber(token);
    if (isOwn(number)) return;
    const isAnswer =
      wanted === undefined
        ? query.kind === 'person' && isInFullName(lexicon, tokens, position)
        : ((lexicon.traitsOfWord[number] ?? 0) & wanted) !== 0;
    if (isAnswer) found.add(plainNumber(known, lexicon.words[number] ?? ''));
  });
  return found;
}
