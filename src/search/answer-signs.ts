import { type AnswerKind, traits } from './cues.ts';
import { isCapital, type Tokens, wordNumber } from './lexicon.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** What in the sentence looks like the kind of answer that is asked for. Words of the question itself do not count. */
export function answerSigns(index: SearchIndex, query: Query, tokens: Tokens) {
  const asked = (kinds: readonly AnswerKind[], value: number) =>
    kinds.includes(query.kind) ? value : 0;
  let newWords = 0;
  let names = 0;
  let all = 0;
  let hasFullName = false;
  let hasByName = false;
  let hasPlaceName = false;
  let before = 0;
  let wasName = false;
  tokens.forEach((token, position) => {
    const number = wordNumber(token);
    const term = index.lexicon.termOfWord[number] ?? -1;
    const isNew = !query.terms.has(term);
    const isName = position > 0 && isCapital(token) && isNew && term >= 0;
    const own = index.lexicon.traitsOfWord[number] ?? 0;
    if (isNew && term >= 0) newWords += 1;
    if (isNew) all |= own;
    if (isName) {
      names += 1;
      hasFullName ||= wasName;
      hasByName ||= (before & traits.by) !== 0;
      hasPlaceName ||= (before & traits.placing) !== 0;
    }
    before = own;
    wasName = position > 0 && isCapital(token);
  });
  const has = (trait: number) => ((all & trait) === 0 ? 0 : 1);
  return {
    newWords: Math.log1p(newWords),
    personNames: asked(['person'], Math.log1p(names)),
    fullNames: asked(['person'], Number(hasFullName)),
    byName: asked(['person'], Number(hasByName)),
    year: asked(['time'], has(traits.year)),
    calendar: asked(['time'], has(traits.calendar)),
    placeName: asked(['place'], Number(hasPlaceName)),
    quantity: asked(['quantity'], has(traits.number | traits.numeral)),
    reason: asked(['reason'], has(traits.reason)),
    naming: asked(['name'], has(traits.naming)),
    numberElsewhere: asked(['other', 'name', 'reason', 'place'], has(traits.number)),
  };
}
