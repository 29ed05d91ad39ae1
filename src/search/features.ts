import { type AnswerKind, traits } from './cues.ts';
import { isCapital, type Tokens, wordNumber } from './lexicon.ts';
import { type Query, type QueryWord, sieveMask } from './query.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';

/**
 * What speaks for a sentence, as numbers mostly between 0 and 1. Shares of a question are weighed by the rarity of
 * its terms. `docs/ranking.md` says what each one is and adds.
 */
export const featureNames = [
  'passageScore',
  'relativePassageScore',
  'passageCoverage',
  'relativeSentenceScore',
  'coverage',
  'squaredCoverage',
  'rarestMatch',
  'matches',
  'neighbourCoverage',
  'previousCoverage',
  'pronounAfterCoverage',
  'position',
  'length',
  'proximity',
  'wordPairs',
  'wordTriples',
  'sameForms',
  'samePrefixes',
  'missingNames',
  'newWords',
  'personNames',
  'fullNames',
  'byName',
  'year',
  'calendar',
  'placeName',
  'quantity',
  'reason',
  'naming',
  'numberElsewhere',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** BM25's saturation and length normalisation (Robertson et al.), for sentences and passages. */
const bm25 = { saturation: 1.2, sentenceLength: 0.7, passageLength: 0.5 };

/** A passage with what of a question stands in it. */
export interface ScoredPassage {
  readonly id: number;
  readonly indexed: IndexedPassage;
  /** BM25 over the question's terms, divided by the question's weight. */
  readonly score: number;
}

/** Scores a passage by BM25; a term that stands only in its headings counts as standing in it once. */
export function scorePassage(index: SearchIndex, query: Query, id: number): ScoredPassage | null {
  const indexed = index.passages[id];
  if (!indexed) return null;
  const counts = new Map<number, number>();
  const { termOfWord } = index.lexicon;
  for (const tokens of indexed.sentences) {
    for (const token of tokens) {
      const term = termOfWord[wordNumber(token)] ?? -1;
      // Nearly all terms are not the question's: the sieve, a few bytes, says so sooner than a map.
      if (query.sieve[term & sieveMask] === 1 && query.terms.has(term)) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
  }
  for (const term of indexed.headings) {
    if (query.terms.has(term) && !counts.has(term)) counts.set(term, 1);
  }
  const { saturation, passageLength } = bm25;
  const normal = 1 - passageLength + (passageLength * indexed.length) / index.averageLength.passage;
  let score = 0;
  for (const [term, count] of counts) {
    const weight = query.terms.get(term)?.weight ?? 0;
    score += (weight * count * (saturation + 1)) / (count + saturation * normal);
  }
  return { id, indexed, score: score / query.weight };
}

/** A sentence of a candidate passage, with what of a question stands in it. */
interface ScoredSentence {
  readonly passage: ScoredPassage;
  /** Which of the passage's sentences, from 0. */
  readonly sentence: number;
  readonly tokens: Tokens;
  /** Where each term of the question stands, as positions of tokens. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** BM25 over the question's terms, divided by the question's weight. */
  readonly score: number;
}

/** A sentence that may answer, and what speaks for it. */
export interface FeaturedSentence {
  readonly passage: ScoredPassage;
  /** Which of the passage's sentences, from 0. */
  readonly sentence: number;
  readonly features: Features;
  /** The question's terms that stand in the sentence, by number. */
  readonly inSentence: ReadonlySet<number>;
  /** The question's terms that stand in the passage or its headings, by number. */
  readonly inPassage: ReadonlySet<number>;
}

/**
 * Finds the features of every sentence of some passages.
 *
 * @param query with at least one term.
 */
export function featuresOf(
  index: SearchIndex,
  query: Query,
  passages: readonly ScoredPassage[],
): FeaturedSentence[] {
  const scored = passages.map((passage) => scoreSentences(index, query, passage));
  const bestPassage = Math.max(...passages.map(({ score }) => score));
  const bestSentence = scored.flat().reduce((best, { score }) => Math.max(best, score), 0);
  const contentWords = query.words.filter(({ stem }) => stem !== null);
  const asked: AskedWords = {
    contentWords,
    numbers: new Set(query.words.map(({ number }) => number)),
    pairs: new Set(adjacent(query.words, 2).map(keyOfWords)),
    triples: new Set(adjacent(query.words, 3).map(keyOfWords)),
    likeWord: new Map(),
  };
  const names = contentWords.filter(({ isName }) => isName);

  return scored.flatMap((sentences) => {
    const inPassage = new Set(sentences.flatMap(({ places }) => [...places.keys()]));
    for (const term of sentences[0]?.passage.indexed.headings ?? []) {
      if (query.terms.has(term)) inPassage.add(term);
    }
    const passageCoverage = share(query, inPassage);
    const missingNames = missing(index, names, inPassage);
    return sentences.map((current, i) => {
      const { passage, sentence, tokens, places, score } = current;
      const previous = sentences[i - 1];
      const coverage = share(query, places.keys());
      const previousCoverage = share(query, newTerms(places, [previous]));
      const first = index.lexicon.traitsOfWord[wordNumber(tokens[0] ?? 0)] ?? 0;
      const isPronoun = (first & traits.pronoun) !== 0;
      const features: Features = {
        passageScore: passage.score,
        relativePassageScore: bestPassage === 0 ? 0 : passage.score / bestPassage,
        passageCoverage,
        relativeSentenceScore: bestSentence === 0 ? 0 : score / bestSentence,
        coverage,
        squaredCoverage: coverage ** 2,
        rarestMatch: rarest(query, places.keys()) / rarest(query, query.terms.keys()),
        matches: Math.log1p(places.size),
        neighbourCoverage: share(query, newTerms(places, [previous, sentences[i + 1]])),
        previousCoverage,
        pronounAfterCoverage: isPronoun ? previousCoverage : 0,
        position: sentence / sentences.length,
        length: Math.log1p(index.termsOf(tokens).length),
        proximity: proximityOf(query, places),
        ...sharedWords(index, query, tokens, asked),
        missingNames,
        ...cuesOf(index, query, tokens),
      };
      return { passage, sentence, features, inSentence: new Set(places.keys()), inPassage };
    });
  });
}

function scoreSentences(
  index: SearchIndex,
  query: Query,
  passage: ScoredPassage,
): ScoredSentence[] {
  const { saturation, sentenceLength } = bm25;
  return passage.indexed.sentences.map((tokens, sentence) => {
    const places = new Map<number, number[]>();
    let length = 0;
    tokens.forEach((token, position) => {
      const term = index.lexicon.termOfWord[wordNumber(token)] ?? -1;
      if (term < 0) return;
      length += 1;
      if (!query.terms.has(term)) return;
      const known = places.get(term);
      if (known) known.push(position);
      else places.set(term, [position]);
    });
    const normal = 1 - sentenceLength + (sentenceLength * length) / index.averageLength.sentence;
    let score = 0;
    for (const [term, { length: count }] of places) {
      const weight = query.terms.get(term)?.weight ?? 0;
      score += (weight * count * (saturation + 1)) / (count + saturation * normal);
    }
    return { passage, sentence, tokens, places, score: score / query.weight };
  });
}

/** The share of the question's weight that some of its terms have. */
function share(query: Query, terms: Iterable<number>): number {
  let sum = 0;
  for (const term of terms) sum += query.terms.get(term)?.weight ?? 0;
  return sum / query.weight;
}

function rarest(query: Query, terms: Iterable<number>): number {
  let most = 0;
  for (const term of terms) most = Math.max(most, query.terms.get(term)?.weight ?? 0);
  return most;
}

/** The terms that neighbours have and the sentence itself has not. */
function newTerms(
  own: ReadonlyMap<number, unknown>,
  neighbours: readonly (ScoredSentence | undefined)[],
): Set<number> {
  const terms = new Set(neighbours.flatMap((neighbour) => [...(neighbour?.places.keys() ?? [])]));
  for (const term of own.keys()) terms.delete(term);
  return terms;
}

/** The share of the names' weight that does not stand in the passage; 0 where there are no names. */
function missing(
  index: SearchIndex,
  names: readonly QueryWord[],
  inPassage: ReadonlySet<number>,
): number {
  let all = 0;
  let absent = 0;
  for (const { stem, term } of names) {
    const weight = index.inverseFrequency(stem ?? '');
    all += weight;
    if (!inPassage.has(term)) absent += weight;
  }
  return all === 0 ? 0 : absent / all;
}

/**
 * How near to each other the question's neighbouring terms stand: for each two of them 1 over the distance of
 * their nearest places, or over one more where their order is the other one, weighed by the commoner one's weight.
 */
function proximityOf(query: Query, places: ReadonlyMap<number, readonly number[]>): number {
  const terms = query.words.map(({ term }) => term).filter((term) => query.terms.has(term));
  let all = 0;
  let near = 0;
  for (let i = 0; i + 1 < terms.length; i++) {
    const [a = -1, b = -1] = terms.slice(i, i + 2);
    if (a === b) continue;
    const weight = Math.min(query.terms.get(a)?.weight ?? 0, query.terms.get(b)?.weight ?? 0);
    all += weight;
    let nearest = Infinity;
    for (const from of places.get(a) ?? []) {
      for (const to of places.get(b) ?? []) {
        nearest = Math.min(nearest, to > from ? to - from : from - to + 1);
      }
    }
    near += weight / nearest;
  }
  return all === 0 ? 0 : near / all;
}

/** A question's words as {@link sharedWords} compares them. */
interface AskedWords {
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
function sharedWords(index: SearchIndex, query: Query, tokens: Tokens, asked: AskedWords) {
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
    const { word: other = '', stem } = index.lexicon.words[number] ?? {};
    like = contentWords.flatMap(({ word }, i) => {
      const prefix = word.slice(0, Math.max(4, Math.min(6, word.length - 2)));
      return stem != null && word.length >= 5 && other.startsWith(prefix) ? [i] : [];
    });
    likeWord.set(number, like);
  }
  return like;
}

/** What in the sentence looks like the kind of answer that is asked for. Words of the question itself do not count. */
function cuesOf(index: SearchIndex, query: Query, tokens: Tokens) {
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
    const word = index.lexicon.words[number];
    const isNew = !query.terms.has(index.lexicon.termOfWord[number] ?? -1);
    const isName = position > 0 && isCapital(token) && isNew && word?.stem != null;
    const own = index.lexicon.traitsOfWord[number] ?? 0;
    if (isNew && word?.stem != null) newWords += 1;
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
