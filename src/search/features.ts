import { answerSigns } from './answer-signs.ts';
import { type ScoredPassage, type ScoredSentence, scoreSentences } from './bm25.ts';
import { traits } from './cues.ts';
import { termsOf, wordNumber } from './lexicon.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { sharedWords, toAskedWords } from './shared-words.ts';

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
  const asked = toAskedWords(index, query);
  const names = asked.contentWords.filter(({ isName }) => isName);

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
        length: Math.log1p(termsOf(tokens, index.lexicon).length),
        proximity: proximityOf(query, places),
        ...sharedWords(index, query, current, asked),
        missingNames,
        ...answerSigns(index, query, tokens),
      };
      return { passage, sentence, features, inSentence: new Set(places.keys()), inPassage };
    });
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
