import { isHeadingOf } from '../corpus/index.ts';
import { languageOf } from '../languages/index.ts';
import type { ScoredPassage } from './bm25.ts';
import type { Features } from './features.ts';
import { type Tokens, wordNumber } from './lexicon.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A line repeats a question that has at least this share of its weight, and so many of its words, … */
const leastCoverage = 0.75;
const leastRepeated = 3;

/** … or all, so many at least, where it adds nothing: "The pool is closed on Monday" for "Is the pool closed on Monday?". */
const leastConfirmed = 4;

/** What is known of a sentence that may be a heading. */
interface Line {
  readonly tokens: Tokens;
  readonly features: Features;
  readonly newTerms: number;
}

/** Whether a passage is the heading above the next one, too. */
export function isHeading(index: SearchIndex, { id, indexed }: ScoredPassage): boolean {
  const { document, passage } = indexed;
  const next = index.passages[id + 1];
  return next?.document === document && isHeadingOf(document, passage, next.passage);
}

/**
 * Whether a heading states what is asked for, and does not only name what the text below it is about: it shows the
 * kind of answer, or repeats the question and adds to it. "How to pay" states nothing.
 */
export function statesAnswer(
  index: SearchIndex,
  query: Query,
  { tokens, features, newTerms }: Line,
): boolean {
  if (opensWithQuestionWord(index, tokens)) return false;
  if (newTerms > 0 && showsKind(features)) return true;
  if (features.coverage < leastCoverage) return false;
  const numbers = new Set(Array.from(tokens, wordNumber));
  const asked = new Set(query.words.map(({ number }) => number));
  const repeated = Array.from(asked).filter((number) => numbers.has(number)).length;
  if (newTerms > 0) return repeated >= leastRepeated;
  return query.kind === 'other' && repeated === asked.size && repeated >= leastConfirmed;
}

function opensWithQuestionWord({ lexicon, languages }: SearchIndex, tokens: Tokens): boolean {
  const first = lexicon.words[wordNumber(tokens[0] ?? 0)] ?? '';
  return languages.some((tag) => languageOf(tag).questionWords.has(first));
}

/** In a heading, any word may have a capital: a name answers what the line is about, or stands after "by". */
function showsKind(features: Features): boolean {
  const { personNames, byName, coverage } = features;
  const { year, calendar, placeName, quantity, reason, naming } = features;
  const name = coverage < leastCoverage ? byName : personNames;
  return name + year + calendar + placeName + quantity + reason + naming > 0;
}
