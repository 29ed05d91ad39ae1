import { parseArgs } from 'node:util';
import { ArgumentError } from './arguments.ts';
import type { PlaceName } from './show-passages.ts';

/** What `npm run corpus` was told. */
export type CorpusArguments = CorpusOptions &
  (
    | { readonly command: 'help' }
    | { readonly command: 'check' }
    | { readonly command: 'show'; readonly place: PlaceName }
  );

interface CorpusOptions {
  /** The corpus folder; null where none was named. */
  readonly corpus: string | null;
  readonly json: boolean;
}

export const corpusUsage = `Usage: npm run --silent corpus -- check [--corpus DIR] [--json]
       npm run --silent corpus -- show [--corpus DIR] [--json] FILE:LINE

check says what is read of each document, why files are refused, and what is wrong in
quoteline.yaml; show prints the passages on a line, or on several (FILE:12-14), with their offsets;
on a page of a paged document, FILE:p3:12.

  --corpus DIR  the folder of documents (default: CORPUS_DIR, or corpus)
  --json        one JSON object a line instead of text
  --help        this text`;

/**
 * Reads the command line.
 *
 * @param args without the program's own name.
 * @throws {ArgumentError}
 */
export function readCorpusArguments(args: readonly string[]): CorpusArguments {
  const { values, positionals } = parse(args);
  if (values.corpus === '') throw new ArgumentError('--corpus should be followed by a folder.');
  const options = { corpus: values.corpus ?? null, json: values.json };
  if (values.help) return { ...options, command: 'help' };
  const [command, place, ...more] = positionals;
  if (command === 'check' && place === undefined) return { ...options, command };
  if (command === 'show' && place !== undefined && more.length === 0) {
    return { ...options, command, place: readPlace(place) };
  }
  throw new ArgumentError(`Say check, or show and a place.\n\n${corpusUsage}`);
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
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new ArgumentError(`${message}\n\n${corpusUsage}`, { cause });
  }
}

/** Reads `FILE:12`, `FILE:12-14`, `FILE:p3:12`, as answers write where they stand. */
function readPlace(written: string): PlaceName {
  const [, file, page, line, lineEnd] =
    /^(.+?)(?::p(\d{1,9}))?:(\d{1,9})(?:-(\d{1,9}))?$/s.exec(written) ?? [];
  const place = {
    file: file ?? '',
    page: page === undefined ? null : Number(page),
    line: Number(line),
    lineEnd: Number(lineEnd ?? line),
  };
  if (file !== undefined && place.line >= 1 && place.lineEnd >= place.line) return place;
  const said = JSON.stringify(written);
  throw new ArgumentError(`The place should be FILE:LINE or FILE:pPAGE:LINE, not ${said}.`);
}
