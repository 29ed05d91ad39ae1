import { parseArgs } from 'node:util';

/** What `npm run ask` was told. */
export interface AskArguments {
  readonly help: boolean;
  /** The corpus folder; null where none was named. */
  readonly corpus: string | null;
  readonly json: boolean;
  readonly limit: number;
  /** Null where questions come on standard input. */
  readonly question: string | null;
}

/** Thrown where arguments cannot be understood; the message names the one at fault and what would be right. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** The most quotations that may be asked for at once. */
const mostQuotations = 100;

export const usage = `Usage: npm run --silent ask -- [--corpus DIR] [--json] [--limit N] [QUESTION]

Quotes the passage of the documents that answers QUESTION; without QUESTION, answers one question
a line on standard input.

  --corpus DIR  the folder of documents (default: CORPUS_DIR, or corpus)
  --json        one JSON object a line instead of text
  --limit N     the most quotes per question, 1 to ${mostQuotations} (default: 3)
  --help        this text`;

/**
 * Reads the command line.
 *
 * @param args without the program's own name.
 * @throws {ArgumentError}
 */
export function readArguments(args: readonly string[]): AskArguments {
  const { values, positionals } = parse(args);
  if (values.corpus === '') throw new ArgumentError('--corpus should be followed by a folder.');
  return {
    help: values.help,
    corpus: values.corpus ?? null,
    json: values.json,
    limit: readLimit(values.limit),
    question: positionals.length === 0 ? null : positionals.join(' '),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        corpus: { type: 'string' },
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '3' },
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ArgumentError(`${message}\n\n${usage}`, { cause });
  }
}

function readLimit(value: string): number {
  const limit = Number(value);
  if (/^\d+$/.test(value) && limit >= 1 && limit <= mostQuotations) return limit;
  throw new ArgumentError(
    `--limit should be a whole number from 1 to ${mostQuotations}, not "${value}".`,
  );
}
