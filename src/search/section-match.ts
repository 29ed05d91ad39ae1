import type { AskedWords } from './asked-words.ts';
import { type Tokens, wordNumber } from './lexicon.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { share } from './shares.ts';

/** What a sentence and the lines that say what its section is about have of a question. */
export interface SectionMatch {
  /** The question's terms that stand there, by number. */
  readonly terms: ReadonlySet<number>;
  /** Their share of the question's weight. */
  readonly coverage: number;
  /** As the feature of the same name. */
  readonly allWords: number;
}

/** A sentence, and what stands above it. */
interface Place {
  readonly tokens: Tokens;
  readonly inSentence: ReadonlySet<number>;
  readonly above: Tokens;
  readonly aboveTerms: ReadonlySet<number>;
  /** Of the sentence alone. */
  readonly features: Omit<SectionMatch, 'terms'>;
}

/** What a sentence has of a question together with what stands above it. */
export function matchInSection(
  query: Query,
  asked: AskedWords,
  { tokens, inSentence, above, aboveTerms, features }: Place,
): SectionMatch {
  if (aboveTerms.size === 0) {
    return { terms: inSentence, coverage: features.coverage, allWords: features.allWords };
  }
  const terms = new Set([...inSentence, ...aboveTerms]);
  const { allWords } = asked.sharedBy(Uint32Array.from([...above, ...tokens]), terms);
  return { terms, coverage: share(query, terms), allWords };
}

/** The question's terms of substance among some words: "How to begin" is not about what "how" asks for. */
export function* substanceIn(
  index: SearchIndex,
  { terms }: Query,
  tokens: Tokens,
): Generator<number> {
  for (const token of tokens) {
    const term = index.lexicon.termOfWord[wordNumber(token)] ?? -1;
    if (terms.get(term)?.isSubstance === true) yield term;
  }
}
