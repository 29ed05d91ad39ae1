import { readArguments, usage } from './arguments.ts';
import { InputError } from './errors.ts';
import { createProgress } from './progress.ts';
import { type QuestionSet, readQuestionSet } from './question-set.ts';
import { planTrials, type Removal } from './removal.ts';
import { type Row, summarize } from './row.ts';
import { run } from './run.ts';
import { toTable } from './table.ts';

/** `npm run eval`: asks the questions of public question sets and prints how well they were answered. */
async function main(): Promise<void> {
  const { help, json, removals, files } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return;
  }
  const sets = await Promise.all(files.map(readQuestionSet));
  const progress = createProgress(process.stderr);
  const rows = sets.flatMap((set) => removals.map((removal) => evaluate(set, removal, progress)));
  progress.clear();
  console.log(json ? JSON.stringify(rows, null, 2) : toTable(rows));
}

function evaluate(
  set: QuestionSet,
  removal: Removal,
  progress: ReturnType<typeof createProgress>,
): Row {
  const trials = planTrials(set, removal);
  const total = trials.reduce((sum, { questions }) => sum + questions.length, 0);
  let done = 0;
  const onAsked = () => {
    done += 1;
    progress.show(`${set.name}, removed: ${removal}`, done, total);
  };
  return summarize(
    set.name,
    removal,
    trials.flatMap((trial) => run(trial, onAsked)),
  );
}

main().catch((error: unknown) => {
  if (error instanceof InputError) {
    process.exitCode = 2;
    console.error(error.message);
  } else {
    process.exitCode = 1;
    console.error(error);
  }
});
