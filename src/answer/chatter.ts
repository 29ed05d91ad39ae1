import { toQuery } from '../search/index.ts';
import type { Corpus } from './corpus.ts';
import { recogniseSmallTalk } from './small-talk.ts';
import { hasSubstance } from './substance.ts';
import { withoutCourtesy } from './without-courtesy.ts';

/** In every script that has one of its own. */
const questionMark = /[?？؟;⸮﹖]/u;

/** What is longer is more than chatter, in UTF-16 code units. */
const longestChatter = 200;

/**
 * Whether what somebody says asks for nothing, as "lol ok" and "👍" do: it has no question mark, no question word and no
 * word that can be looked for. Small talk is none, since it can be answered.
 */
export function isChatter({ index }: Corpus, text: string): boolean {
  if (text.length > longestChatter || questionMark.test(text)) return false;
  if (recogniseSmallTalk(text) !== null) return false;
  const query = toQuery(index, withoutCourtesy(text.trim()));
  return !query.words.some(({ isQuestionWord }) => isQuestionWord) && !hasSubstance(index, query);
}
