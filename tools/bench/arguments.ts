import { parseArgs } from 'node:util';
import { InputError } from '../eval/errors.ts';

/** What `npm run bench` was told. */
export interface BenchArguments {
  readonly help: boolean;
  readonly json: boolean;
  /** How many passages each corpus has, 1 to {@link largestSize}, in the order named. Default 1,000, 10,000 and 100,000. */
  readonly sizes: readonly number[];
  /** How many MB of documents to open instead, 1 to {@link mostDocuments}; null for none. */
  readonly documents: number | null;
}

const defaultSizes = '1000,10000,100000';

/** In passages. */
const largestSize = 1_000_000;

/** In MB. */
const mostDocuments = 1000;

export const usage = `Usage: npm run --silent bench -- [--sizes N,N,…] [--json]
       npm run --silent bench -- --documents MB [--json]

Makes up a corpus of each size, with a vocabulary and questions as those of real text, the same in every run, and
measures how fast it is searched: by MiniSearch as it comes, by MiniSearch with the project's stop words and stems,
and by Quoteline, each in a fresh process. Or writes documents of all formats, of which one is large and many are
small, and opens them as the bot does: a first time, and a second, after which one of them changes.

  --sizes N,N,…  how many passages each corpus has, 1 to ${largestSize} (default: ${defaultSizes})
  --documents MB how many MB of documents to open, 1 to ${mostDocuments}
  --json         the rows as one JSON line, ratios null where nothing can be compared
  --help         this text

Columns
  index ms            the time to index the passages, which are parsed before
  memory MB           resident memory of the process once they are indexed
  median ms, p99 ms   the time that one of 200 questions takes
  snapshot MB         the size of a snapshot: of the index, and with Quoteline of the documents too
  load ms             the time from a snapshot on disk to an index that can be searched
  ratio               of the figure at its left to that of stemmed MiniSearch at the same size; below 1 is better`;

/**
 * Reads the command line.
 *
 * @param args without the program's own name.
 * @throws {InputError}
 */
export function readArguments(args: readonly string[]): BenchArguments {
  const { sizes, documents, ...flags } = parse(args);
  return { ...flags, sizes: readSizes(sizes), documents: readDocuments(documents) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        documents: { type: 'string' },
        sizes: { type: 'string', default: defaultSizes },
      },
    }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${message}\n\n${usage}`, { cause });
  }
}

function readSizes(list: string): number[] {
  const sizes = list.split(',').map((size) => (/^\d+$/.test(size.trim()) ? Number(size) : NaN));
  if (sizes.every((size) => size >= 1 && size <= largestSize)) return [...new Set(sizes)];
  throw new InputError(
    `--sizes should be whole numbers from 1 to ${largestSize} with commas between, such as ${defaultSizes}, not "${list}".`,
  );
}

function readDocuments(given: string | undefined): number | null {
  if (given === undefined) return null;
  const size = /^\d+$/.test(given) ? Number(given) : NaN;
  if (size >= 1 && size <= mostDocuments) return size;
  throw new InputError(
    `--documents should be a whole number from 1 to ${mostDocuments}, in MB, not "${given}".`,
  );
}
