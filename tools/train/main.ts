import { writeFile } from 'node:fs/promises';
import { evidenceNames } from '../../src/answer/confidence.ts';
import { featureNames } from '../../src/search/features.ts';
import { readQuestionSet } from '../eval/question-set.ts';
import { judgingExamples, rankingExamples } from './examples.ts';
import { learnToJudge, learnToRank } from './learn.ts';

/**
 * `npm run train -- ranking|confidence FILE…`: learns the weights of the ranker, or of the confidence given the
 * ranker's present weights, from question sets. Run it for the ranking first.
 */
async function main([what, ...files]: readonly string[]): Promise<void> {
  if ((what !== 'ranking' && what !== 'confidence') || files.length === 0) {
    throw new Error('Usage: npm run train -- ranking|confidence FILE…');
  }
  const sets = await Promise.all(files.map(readQuestionSet));
  if (what === 'ranking') {
    const weights = learnToRank(sets.flatMap(rankingExamples), featureNames.length);
    await write('../../src/search/weights.json', featureNames, weights);
  } else {
    const weights = learnToJudge(sets.flatMap(judgingExamples), evidenceNames.length);
    await write(
      '../../src/answer/confidence-weights.json',
      ['intercept', ...evidenceNames],
      weights,
    );
  }
}

async function write(file: string, names: readonly string[], weights: readonly number[]) {
  const entries = names.map((name, i) => [name, Number((weights[i] ?? 0).toPrecision(4))]);
  const text = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
  await writeFile(new URL(file, import.meta.url), text);
  console.log(text);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
