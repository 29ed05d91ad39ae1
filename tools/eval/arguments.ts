import { parseArgs } from 'node:util';
import { InputError } from './errors.ts';
import { isRemoval, type Removal, removals } from './removal.ts';

/** What `npm run eval` was told. */
export interface EvalArguments {
  readonly help: boolean;
  readonly json: boolean;
  /** What to take out of the corpora, a row each. Default: all of {@link removals}. */
  readonly removals: readonly Removal[];
  /** The question sets, at least one unless help is wanted. */
  readonly files: readonly string[];
}

export const usage = `Usage: npm run --silent eval -- [--json] [--remove none|article|paragraph] FILE…

Asks every question of the question sets and prints one table, a row per set and way of removing text.

  --remove none       the whole corpus; unanswerable are the questions that the set marks so
  --remove article    every second article leaves the corpus, then the others instead: each answerable
                      question is asked once with its article present and once with it absent
  --remove paragraph  the same with every second paragraph
                      (default: a row for each of the three)
  --json              the rows as one JSON document, shares from 0 to 1 and null where nothing can be measured
  --help              this text

Columns
  lead@1, quote@1, quote@3  a gold answer stands in the first lead sentence, in the first quote, in one of
                            the first three quotes, at its own place in the document
  passage@1                 the first quote is from the paragraph that holds the gold answer
                            (for these four, the nearest quotes of a refusal count as well)
  answered, false           answered of the answerable questions, and of the unanswerable ones
  AUROC                     how well the first quote's confidence tells the two apart, 0.5 is chance
  false@90                  false answers at the threshold that answers 90 % of the answerable questions
  ECE                       expected calibration error, 10 equal bins
  not verbatim              quotes that are not the document's words or name a wrong line; must be 0
  median ms, p99 ms         the time an answer takes, which differs from run to run`;

/**
 * Reads the command line.
 *
 * @param args without the program's own name.
 * @throws {InputError}
 */
export function readArguments(args: readonly string[]): EvalArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0 && !values.help) {
    throw new InputError(`A question set should be named.\n\n${usage}`);
  }
  return {
    help: values.help,
    json: values.json,
    removals: values.remove === undefined ? removals : [readRemoval(values.remove)],
    files: positionals,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        remove: { type: 'string' },
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${message}\n\n${usage}`, { cause });
  }
}

function readRemoval(value: string): Removal {
  if (isRemoval(value)) return value;
  throw new InputError(`--remove should be one of ${removals.join(', ')}, not "${value}".`);
}
