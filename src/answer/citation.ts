import type { Source } from './answer.ts';

/** Characters that would break out of one line or drive a terminal (C0, DEL, C1, line and paragraph separators). */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const unprintable = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

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

function oneLine(text: string): string {
  return text.replace(unprintable, ' ');
}
