import { fold, foldKeepingAccents } from '../languages/index.ts';
import { type Query, type QueryTerm, toQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** The word that somebody is in the middle of typing. */
const lastWord = /[\p{L}\p{M}\p{N}]+$/u;

/** So many completions of it are looked for, the commonest ones, with its accents and without them. */
const mostCompletions = 8;

/** A completion counts this much beside a finished word. */
const completionShare = 0.8;

/** One letter of an alphabet begins too many words; one sign of Chinese may be a word. */
const shortest = /^(?:[^\0-\u02FF\u0370-\u1FFF]|..)/u;

/** Turns a question that is still being typed into terms: its last word stands for all words that start with it. */
export function toUnfinishedQuery(index: SearchIndex, typed: string): Query {
  const last = lastWord.exec(typed)?.[0] ?? '';
  const completions = completionsOf(index, last);
  if (completions.length === 0) return toQuery(index, typed);
  const query = toQuery(index, typed.slice(0, -last.length));
  const terms = new Map<number, QueryTerm>(query.terms);
  let weight = query.weight;
  for (const stem of completions) {
    const number = index.lexicon.termOf(stem);
    if (terms.has(number)) continue;
    const term = {
      stem,
      weight: completionShare * index.inverseFrequency(stem),
      isSubstance: true,
    };
    terms.set(number, term);
    weight += term.weight;
  }
  return { ...query, terms, weight };
}

/** The stems that start like a word, as languages have them that take accents for letters, such as й, or for none. */
function completionsOf(index: SearchIndex, word: string): string[] {
  const prefixes = new Set([fold(word), foldKeepingAccents(word)]);
  return [...prefixes].flatMap((prefix) =>
    shortest.test(prefix) ? index.stemsStartingWith(prefix, mostCompletions) : [],
  );
}
