import { writeFile } from 'node:fs/promises';
import { evidenceNames } from '../../src/answer/confidence.ts';
import { featureNames } from '../../src/search/features.ts';
import { readQuestionSet } from '../eval/question-set.ts';
import { ablate } from './ablation.ts';
import { judgingExamples, rankedQuestions } from './examples.ts';
import { learnToJudge } from './learn.ts';
import { learnRanking } from './ranking.ts';

/**
 * `npm run train -- ranking|confidence|ablation FILE…`: learns the weights of the ranker, or of the confidence given
 * the ranker's present weights, from question sets; or prints what the ranker's features add. Run it for the ranking
 * first.
 */
async function main([what, ...files]: readonly string[]): Promise<void> {
  if (!isTask(what) || files.length === 0) {
    throw new Error('Usage: npm run train -- ranking|confidence|ablation FILE…');
  }
  const sets = await Promise.all(files.map(readQuestionSet));
  switch (what) {
    case 'ranking': {
      const weights = learnRanking(sets.flatMap(rankedQuestions));
      await write(
        '../../src/search/weights.json',
        featureNames.map((name) => [name, weights[name]]),
      );
      break;
    }
    case 'confidence': {
      const weights = learnToJudge(sets.flatMap(judgingExamples), evidenceNames.length);
      await write(
        '../../src/answer/confidence-weights.json',
        ['intercept', ...evidenceNames].map((name, i) => [name, weights[i] ?? 0]),
      );
      break;
    }
    case 'ablation':
      console.log(ablate(sets.flatMap(rankedQuestions)));
  }
}

const tasks = ['ranking', 'confidence', 'ablation'] as const;

function isTask(what: string | undefined): what is (typeof tasks)[number] {
  return (tasks as readonly (string | undefined)[]).includes(what);
}

async function write(file: string, weights: readonly (readonly [string, number])[]) {
  const entries = weights.map(([name, weight]) => [name, Number(weight.toPrecision(4))]);
  const text = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
  await writeFile(new URL(file, import.meta.url), text);
  console.log(text);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
