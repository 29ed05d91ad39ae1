import type { Document } from '../corpus/index.ts';
import type { Source } from './answer.ts';

/**
 * Characters that would break out of one line, drive a terminal or turn the text around: C0, DEL, C1, line and
 * paragraph separators, and the controls of bidirectional text.
 */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const unprintable = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g;

/**
 * Where a quote stands, in one line: the title, the publisher and the date, as far as they are known.
 * Empty where none is. File names and titles are their authors' text: the line holds no control characters.
 */
export function describeSource({ title, publisher, date }: Source): string {
  return oneLine([title, publisher, date].filter((fact) => fact !== null).join(', '));
}

/** Where a quote stands, for an editor: `rules.md:12`, or `rules.md:12-14` over several lines. */
export function locate({ file, line, lineEnd }: Source): string {
  return oneLine(`${file}:${lineEnd > line ? `${line}-${lineEnd}` : line}`);
}

/** A document's title, or its file name where it has none, in one line. */
export function nameDocument({ file, metadata }: Document): string {
  return oneLine(metadata.title ?? file);
}

function oneLine(text: string): string {
  return text.replace(unprintable, ' ');
}
