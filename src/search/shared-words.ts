import type { ScoredSentence } from './bm25.ts';
import { wordNumber } from './lexicon.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A question's words as {@link sharedWords} compares them. */
export interface AskedWords {
  /** Without stop words. */
  readonly contentWords: readonly QueryWord[];
  /** Two neighbouring words, stop words included, by number; each two once. */
  readonly pairs: readonly (readonly number[])[];
  readonly triples: readonly (readonly number[])[];
  readonly beginnings: readonly Beginning[];
  /** By a word's number, which of the beginnings it has; found once a question. */
  readonly beginningsOfWord: Map<number, readonly Beginning[]>;
}

/** How a content word begins. */
interface Beginning {
  readonly letters: string;
  /** The content word's stem, by number. */
  readonly term: number;
  /** Its inverse document frequency. */
  readonly weight: number;
}

/** Shorter words, in UTF-16 code units, begin like many that have nothing to do with them. */
const shortestBegun = 5;

/** Prepares a question's words for {@link sharedWords}. */
export function toAskedWords(index: SearchIndex, { words }: Query): AskedWords {
  const contentWords = words.filter(({ stem }) => stem !== null);
  return {
    contentWords,
    pairs: neighbours(words, 2),
    triples: neighbours(words, 3),
    beginnings: contentWords
      .filter(({ word }) => word.length >= shortestBegun)
      .map(({ word, stem, term }) => ({
        letters: word.slice(0, Math.max(4, Math.min(6, word.length - 2))),
        term,
        weight: index.inverseFrequency(stem ?? ''),
      })),
    beginningsOfWord: new Map(),
  };
}

/** Runs of neighbouring words that have something to say: not of stop words alone. */
function neighbours(words: readonly QueryWord[], length: number): number[][] {
  const runs = words
    .map((_, i) => words.slice(i, i + length))
    .filter((run) => run.length === length && run.some(({ stem }) => stem !== null))
    .map((run) => run.map(({ number }) => number));
  return [...new Map(runs.map((run) => [run.join(' '), run])).values()];
}

/** What the sentence shares with the question beyond terms: neighbouring words, word forms, beginnings of words. */
export function sharedWords(
  index: SearchIndex,
  query: Query,
  { tokens, places }: ScoredSentence,
  asked: AskedWords,
) {
  const words = tokens.map(wordNumber);
  const begun = new Set<Beginning>();
  for (const word of words) {
    for (const beginning of beginningsOf(index, word, asked)) begun.add(beginning);
  }
  let prefixes = 0;
  for (const { term, weight } of begun) if (!places.has(term)) prefixes += weight;
  return {
    wordPairs: share(asked.pairs, (pair) => standsIn(words, pair)),
    wordTriples: share(asked.triples, (triple) => standsIn(words, triple)),
    sameForms: share(asked.contentWords, ({ number }) => words.includes(number)),
    samePrefixes: prefixes / query.weight,
  };
}

/** The share of the values for which something holds; 0 where there are none. */
function share<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  let count = 0;
  for (const value of values) if (holds(value)) count += 1;
  return count / Math.max(1, values.length);
}

/** Whether a run of words stands among others, in order and without gaps. */
function standsIn(words: Uint32Array, run: readonly number[]): boolean {
  const [first = -1] = run;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (run.every((word, i) => words[at + i] === word)) return true;
  }
  return false;
}

function beginningsOf(
  { lexicon }: SearchIndex,
  word: number,
  { beginnings, beginningsOfWord }: AskedWords,
): readonly Beginning[] {
  let own = beginningsOfWord.get(word);
  if (!own) {
    const isStopWord = (lexicon.termOfWord[word] ?? -1) < 0;
    const letters = lexicon.words[word] ?? '';
    own = isStopWord ? [] : beginnings.filter((beginning) => letters.startsWith(beginning.letters));
    beginningsOfWord.set(word, own);
  }
  return own;
}
