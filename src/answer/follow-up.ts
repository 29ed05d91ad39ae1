import { plainWords, startsUnspaced } from '../corpus/index.ts';
import { detectLanguage } from '../languages/index.ts';
import { following, type Query, type SearchIndex, toQuery } from '../search/index.ts';
import type { Corpus } from './corpus.ts';
import { asksAnything, contentStems, hasSubstance } from './substance.ts';
import { withoutCourtesy } from './without-courtesy.ts';

/** Words that tie a question to what was said before, in every language that is known. */
const ties = [
  'and but so or then also und aber oder dann also et mais ou alors puis y e o pero entonces ma o allora ed mas então entao',
  'en maar of dus och men eller så i a ale lub albo więc wiec și si dar sau iar и а но или тогда та й і але або то και κι αλλά αλλα ή',
  've ama veya peki ya و لكن أو او ثم और लेकिन या तो va và nhưng nhung hay hoặc hoac vậy vay còn con',
  '那 那么 那麼 而且 还有 還有 然后 然後 但 但是 では じゃあ それで それなら でも そして 그럼 그리고 그러면 그런데 하지만 แล้ว และ แต่ หรือ',
]
  .join(' ')
  .split(' ')
  .map(plainWords);
const tieWords = new Set(ties);
const unspacedTies = ties.filter(startsUnspaced);

/** A question with fewer words of its own leans on the one before. */
const fewestOwnWords = 2;

/** One with more says all it means, whatever ties it to the one before. */
const mostTiedWords = 3;

/**
 * Whether a question may need the one before to be understood: "and who decides?", "why?". One that is not tied to it
 * and has words of its own does not, nor does one that asks nothing; and nothing leans on a question without substance.
 */
export function isFollowUp({ index }: Corpus, question: string, earlier: string): boolean {
  const bare = withoutCourtesy(question.trim());
  return queryBefore(index, { question: bare, alone: toQuery(index, bare), earlier }) !== null;
}

/** One way to read a question. */
export interface Reading {
  readonly query: Query;
  /** Whether it asks for nothing but a kind of answer, as "why?" does: a sentence without a sign of that kind is none. */
  readonly asksForKind: boolean;
}

/**
 * The ways to read a question, likeliest first: alone, and where it may lean on the one before, with that one's words
 * besides.
 *
 * @param earlier the question before; undefined where there was none.
 */
export function readingsOf(
  index: SearchIndex,
  question: string,
  earlier: string | undefined,
): Reading[] {
  const alone = toQuery(index, question);
  const readings = hasSubstance(index, alone) ? [{ query: alone, asksForKind: false }] : [];
  if (earlier === undefined) return readings;
  const before = queryBefore(index, { question, alone, earlier });
  if (before === null) return readings;
  const leaning = { query: following(alone, before), asksForKind: ownWords(alone) === 0 };
  return isTied(question) ? [leaning, ...readings] : [...readings, leaning];
}

interface Turn {
  readonly question: string;
  /** The question's own query. */
  readonly alone: Query;
  readonly earlier: string;
}

/** The query of the question before, where this one may lean on it; else null. */
function queryBefore(index: SearchIndex, { question, alone, earlier }: Turn): Query | null {
  if (!asksAnything(alone)) return null;
  if (ownWords(alone) > (isTied(question) ? mostTiedWords : fewestOwnWords - 1)) return null;
  const before = toQuery(index, earlier);
  return hasSubstance(index, before) ? before : null;
}

/** How many of its words are about something. */
function ownWords(query: Query): number {
  return contentStems(query).length;
}

function isTied(question: string): boolean {
  const plain = plainWords(question);
  const first = plain.split(' ', 1)[0] ?? '';
  // "I" and "a" tie questions in Polish and other languages, and just begin them in English.
  if (/^[ai]$/.test(first) && detectLanguage(question) === 'en') return false;
  return tieWords.has(first) || unspacedTies.some((tie) => plain.startsWith(tie));
}
