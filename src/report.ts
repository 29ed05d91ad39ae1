import type { Problem } from './answer/index.ts';

/** Errors that tell the person at the terminal what to change; anything else is a defect of ours and keeps its stack. */
const forPeople = new Set([
  'ArgumentError',
  'BotError',
  'ConfigError',
  'CorpusError',
  'KeepingError',
]);

/** Says on standard error what is wrong with single documents, a line each. */
export function reportProblems(problems: readonly Problem[]): void {
  for (const { file, reason } of problems)
    console.error(inOneLine(`${JSON.stringify(file).slice(1, -1)}: ${reason}`));
}

/** What a terminal would obey, or take for a line end, or turn around, as U+FFFD. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}

/**
 * Ends the program where nobody reads its output any more, as in `| head -1`: quietly, since that is no fault.
 * Output that cannot be written for another reason (a full disk) is one.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    console.error(`Cannot write to standard output: ${error.message}`);
    process.exit(2);
  });
}

/** Says on standard error why the program cannot go on, and makes it exit with 2. */
export function fail(error: unknown): void {
  process.exitCode = 2;
  if (error instanceof Error && forPeople.has(error.name)) console.error(error.message);
  else console.error(error);
}
