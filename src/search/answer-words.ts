import type { AnswerKind } from '../languages/index.ts';
import { traits } from './cues.ts';
import { isCapital, type Lexicon, type Tokens, wordNumber } from './lexicon.ts';
import type { Query } from './query.ts';

/** Words that may be the answer to each kind of question, by their traits. */
const traitsOfKind: Readonly<Partial<Record<AnswerKind, number>>> = {
  quantity: traits.number | traits.numeral,
  time: traits.year | traits.calendar,
};

/**
 * The words of a sentence that may be the very thing asked for, by number: the numbers where a quantity is, months,
 * days and years where a time is, names where a person, a place or a name is. Words of the question are none.
 */
export function answerWords(
  { termOfWord, traitsOfWord }: Lexicon,
  query: Query,
  tokens: Tokens,
): Set<number> {
  const wanted = traitsOfKind[query.kind];
  const wantsName = ['person', 'place', 'name'].includes(query.kind);
  const found = new Set<number>();
  let before = 0;
  tokens.forEach((token, position) => {
    const number = wordNumber(token);
    const own = traitsOfWord[number] ?? 0;
    const isName = position > 0 && isCapital(token) && (before & traits.article) === 0;
    before = own;
    const term = termOfWord[number] ?? -1;
    if (term < 0 || query.terms.has(term)) return;
    if (wanted === undefined ? wantsName && isName : (own & wanted) !== 0) found.add(number);
  });
  return found;
}
