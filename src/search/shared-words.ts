import { type Tokens, wordNumber } from './lexicon.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A question's words as {@link sharedWords} compares them. */
export interface AskedWords {
  /** Without stop words. */
  readonly contentWords: readonly QueryWord[];
  /** Of all words; −1 among them where the documents do not have one. */
  readonly numbers: ReadonlySet<number>;
  /** Neighbouring words, stop words included, as {@link keyOfWords} writes them. */
  readonly pairs: ReadonlySet<string>;
  readonly triples: ReadonlySet<string>;
  /** By a word's number, which of the content words begin like it; found once a question. */
  readonly likeWord: Map<number, readonly number[]>;
}

/** Prepares a question's words for {@link sharedWords}. */
export function toAskedWords({ words }: Query): AskedWords {
  return {
    contentWords: words.filter(({ stem }) => stem !== null),
    numbers: new Set(words.map(({ number }) => number)),
    pairs: new Set(adjacent(words, 2).map(keyOfWords)),
    triples: new Set(adjacent(words, 3).map(keyOfWords)),
    likeWord: new Map(),
  };
}

/** Runs of neighbouring words that have something to say: not of stop words alone, and all known. */
function adjacent(words: readonly QueryWord[], length: number): number[][] {
  return words
    .map((_, i) => words.slice(i, i + length))
    .filter((run) => run.length === length && run.some(({ stem }) => stem !== null))
    .map((run) => run.map(({ number }) => number));
}

function keyOfWords(numbers: readonly number[]): string {
  return numbers.join(' ');
}

/** What the sentence shares with the question beyond terms: neighbouring words, word forms, beginnings of words. */
export function sharedWords(index: SearchIndex, query: Query, tokens: Tokens, asked: AskedWords) {
  const { contentWords } = asked;
  const numbers = Array.from(tokens, wordNumber);
  const own = new Set(numbers);
  const pairs = new Set<string>();
  const triples = new Set<string>();
  const likeOwn = new Set<number>();
  numbers.forEach((number, i) => {
    for (const word of wordsLike(index, number, asked)) likeOwn.add(word);
    if (!asked.numbers.has(number)) return;
    const pair = keyOfWords(numbers.slice(i, i + 2));
    if (asked.pairs.has(pair)) pairs.add(pair);
    const triple = keyOfWords(numbers.slice(i, i + 3));
    if (asked.triples.has(triple)) triples.add(triple);
  });
  const terms = new Set(numbers.map((number) => index.lexicon.termOfWord[number] ?? -1));
  let prefixes = 0;
  for (const i of likeOwn) {
    const { stem, term } = contentWords[i] ?? { stem: null, term: -1 };
    if (stem !== null && (term < 0 || !terms.has(term))) prefixes += index.inverseFrequency(stem);
  }
  const sameForms = contentWords.filter(({ number }) => own.has(number)).length;
  return {
    wordPairs: pairs.size / Math.max(1, asked.pairs.size),
    wordTriples: triples.size / Math.max(1, asked.triples.size),
    sameForms: sameForms / Math.max(1, contentWords.length),
    samePrefixes: prefixes / query.weight,
  };
}

/** Which content words of the question, by position, a word of the documents begins like. */
function wordsLike(
  index: SearchIndex,
  number: number,
  { contentWords, likeWord }: AskedWords,
): readonly number[] {
  let like = likeWord.get(number);
  if (!like) {
    const { words, termOfWord } = index.lexicon;
    const other = words[number] ?? '';
    const isStopWord = (termOfWord[number] ?? -1) < 0;
    like = contentWords.flatMap(({ word }, i) => {
      const prefix = word.slice(0, Math.max(4, Math.min(6, word.length - 2)));
      return !isStopWord && word.length >= 5 && other.startsWith(prefix) ? [i] : [];
    });
    likeWord.set(number, like);
  }
  return like;
}
