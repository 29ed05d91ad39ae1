import type { AnswerKind } from '../languages/index.ts';
import { traits } from './cues.ts';
import { isCapital, type Tokens, wordNumber } from './lexicon.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A number belongs to a noun that stands at most so many words after it … */
const numberBefore = 6;

/** … or before it. */
const numberAfter = 3;

/**
 * What in the sentence looks like the kind of answer that is asked for. Words of the question itself do not count.
 *
 * @param nounTerms the terms of what is counted or classified in the question.
 */
export function answerSigns(
  { lexicon }: SearchIndex,
  query: Query,
  tokens: Tokens,
  nounTerms: ReadonlySet<number>,
) {
  const is = (kind: AnswerKind, value: number) => (query.kind === kind ? value : 0);
  let newTerms = 0;
  let names = 0;
  let all = 0;
  let hasFullName = false;
  let hasByName = false;
  let hasPlaceName = false;
  let before = 0;
  let wasName = false;
  let lastNumber = -Infinity;
  let lastNoun = -Infinity;
  let numberByNoun = 0;
  let hasQuantity = false;
  for (let position = 0; position < tokens.length; position++) {
    const token = tokens[position] ?? 0;
    const number = wordNumber(token);
    const term = lexicon.termOfWord[number] ?? -1;
    const own = lexicon.traitsOfWord[number] ?? 0;
    const isLarge = position > 0 && isCapital(token);
    const isNew = !query.terms.has(term);
    if (isNew) {
      all |= own;
      if (term >= 0) newTerms += 1;
      if (isLarge && term >= 0) {
        hasPlaceName ||= (before & traits.placing) !== 0;
        if ((before & traits.article) === 0) {
          names += 1;
          hasFullName ||= wasName;
          hasByName ||= (before & traits.by) !== 0;
        }
      }
      // A year is a number, but no answer to how many.
      if ((own & (traits.number | traits.numeral)) !== 0 && (own & traits.year) === 0) {
        hasQuantity = true;
        lastNumber = position;
        const distance = position - lastNoun;
        if (distance <= numberAfter) numberByNoun = Math.max(numberByNoun, 1 / distance);
      }
    } else if (nounTerms.has(term)) {
      lastNoun = position;
      const distance = position - lastNumber;
      if (distance <= numberBefore) numberByNoun = Math.max(numberByNoun, 1 / distance);
    }
    before = own;
    wasName = isLarge;
  }
  const has = (trait: number) => ((all & trait) === 0 ? 0 : 1);
  return {
    newTerms,
    personNames: is('person', Math.log1p(names)),
    fullNames: is('person', Number(hasFullName)),
    byName: is('person', Number(hasByName)),
    year: is('time', has(traits.year)),
    calendar: is('time', has(traits.calendar)),
    placeName: is('place', Number(hasPlaceName)),
    quantity: is('quantity', Number(hasQuantity)),
    numberByNoun: is('quantity', numberByNoun),
    reason: is('reason', has(traits.reason)),
    naming: is('name', has(traits.naming)),
  };
}
