import { type FeatureName, featureNames } from '../../src/search/features.ts';
import type { FeatureWeights } from '../../src/search/rank.ts';
import type { RankedQuestion } from './examples.ts';
import { type Hits, learnRanking, measureRanking } from './ranking.ts';

/** The features in groups, in the order in which the table adds them. */
const groups: readonly (readonly [what: string, names: readonly FeatureName[]])[] = [
  ['BM25 of sentence and passage', ['relativeSentenceScore', 'relativePassageScore']],
  ['coverage', ['coverage', 'passageCoverage', 'position', 'sentences']],
  ['what neighbours have', ['previousCoverage', 'nextCoverage', 'pronounAfterCoverage']],
  ['what no other sentence has', ['distinctCoverage', 'opensWithMatch']],
  ['all words and pairs of words', ['allWords', 'wordPairs']],
  ['names and other words apart', ['missingNames', 'commonCoverage']],
  ['words that begin or are spelled alike', ['samePrefixes', 'likeWords']],
  ['kindred words', ['kinWords']],
  [
    'signs of the kind of answer',
    [
      'personNames',
      'fullNames',
      'byName',
      'year',
      'calendar',
      'placeName',
      'quantity',
      'reason',
      'naming',
    ],
  ],
  ['the noun that is asked for', ['askedNounMissing', 'numberByNoun']],
  ['the document', ['documentShare', 'documentCoverage']],
];

const foldCount = 4;

/**
 * What groups of features add, and what is lost without each: learned on three quarters of the articles and tried on
 * the last, for each quarter in turn.
 *
 * @returns a table in Markdown.
 */
export function ablate(questions: readonly RankedQuestion[]): string {
  const articles = [...new Set(questions.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, i) => [article, i % foldCount]));
  const measure = (names: readonly FeatureName[]) => {
    const folds = Array.from({ length: foldCount }, (_, fold): FeatureWeights => {
      const others = questions.filter(({ article }) => foldOf.get(article) !== fold);
      return learnRanking(others, names);
    });
    return measureRanking(questions, (article) => {
      const weights = folds[foldOf.get(article) ?? 0];
      if (!weights) throw new RangeError(`no fold for ${article}`);
      return weights;
    });
  };
  const lines = ['| features | lead | quote | three |', '| --- | --- | --- | --- |'];
  const names: FeatureName[] = [];
  for (const [what, own] of groups) {
    names.push(...own);
    lines.push(toLine(`${lines.length > 2 ? '+ ' : ''}${what}`, measure(names)));
  }
  for (const [what, own] of groups) {
    const rest = featureNames.filter((name) => !own.includes(name));
    lines.push(toLine(`all without: ${what}`, measure(rest)));
  }
  return lines.join('\n');
}

function toLine(what: string, { lead, quote, three }: Hits): string {
  const cells = [lead, quote, three].map((share) => (100 * share).toFixed(1));
  return `| ${[what, ...cells].join(' | ')} |`;
}
