import { chooseQuotes } from '../../src/answer/quote.ts';
import type { Span } from '../../src/corpus/index.ts';
import { type FeatureName, featureNames } from '../../src/search/features.ts';
import type { Candidate } from '../../src/search/index.ts';
import { type FeatureWeights, sortByScore } from '../../src/search/rank.ts';
import type { RankedQuestion } from './examples.ts';
import { learnToRank, type List } from './learn.ts';

/** Learns the ranker's weights; of features that are not named, 0. */
export function learnRanking(
  questions: readonly RankedQuestion[],
  names: readonly FeatureName[] = featureNames,
): FeatureWeights {
  const lists = questions.map(({ candidates, holdsGold }): List => {
    return {
      rows: candidates.map(({ features }) => names.map((name) => features[name])),
      isGold: candidates.map((candidate) => holdsGold(candidate, sentenceOf(candidate))),
    };
  });
  const weights = Object.fromEntries(featureNames.map((name) => [name, 0]));
  learnToRank(lists, names.length).forEach((weight, i) => {
    weights[names[i] ?? ''] = weight;
  });
  return weights as FeatureWeights;
}

/** Shares of questions, 0 to 1. */
export interface Hits {
  readonly lead: number;
  readonly quote: number;
  readonly three: number;
}

/** In how many questions a gold answer stands in the first lead, the first quote and one of three, with some weights. */
export function measureRanking(
  questions: readonly RankedQuestion[],
  weightsFor: (article: string) => FeatureWeights,
): Hits {
  const hits = { lead: 0, quote: 0, three: 0 };
  for (const { article, candidates, holdsGold } of questions) {
    const quotes = [];
    for (const choice of chooseQuotes(sortByScore(candidates, weightsFor(article)))) {
      quotes.push(choice);
      if (quotes.length === 3) break;
    }
    const [first] = quotes;
    if (!first) continue;
    hits.lead += Number(holdsGold(first.candidate, sentenceOf(first.candidate)));
    hits.quote += Number(holdsGold(first.candidate, first.span));
    hits.three += Number(quotes.some(({ candidate, span }) => holdsGold(candidate, span)));
  }
  const all = Math.max(1, questions.length);
  return { lead: hits.lead / all, quote: hits.quote / all, three: hits.three / all };
}

function sentenceOf({ passage, sentence }: Candidate): Span {
  return passage.sentences[sentence] ?? { start: 0, end: 0 };
}
