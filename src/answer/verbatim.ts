import type { Document, Span } from '../corpus/index.ts';
import { type Effort, follow } from './same-characters.ts';

/** The longest word to look for, in UTF-16 code units: a longer one may be a line of Chinese, and broken elsewhere. */
const longestProbe = 16;

/** What a text has somewhere that has a document's markup. */
const markup = /[*_~`[\]()<>#|\\&]/;

/**
 * So many characters are compared, which takes some 50 ms: more only where documents repeat themselves for pages, and a
 * text does so too.
 */
const mostCompared = 2_000_000;

/**
 * Finds where a text stands in a document, character for character apart from white space and the document's markup; a
 * text that has the markup too, as the document's source does, is found as well.
 *
 * A document is searched for one long word of the text, and only there is the rest compared: that needs no copy of the
 * document, and takes some 20 ms for 64 MB. A place where that very word has markup inside is missed,
 * and so is all that is beyond two million compared characters.
 *
 * @param quoted at least one character, without white space at its ends.
 * @returns from the first on, none overlapping the one before.
 */
export function findVerbatim({ text, reading }: Document, quoted: string): Span[] {
  const sought = { quoted, probe: probeOf(quoted), effort: { left: mostCompared } };
  const places = [...search(reading, sought)];
  const isPlain = reading === text || !markup.test(quoted);
  return places.length > 0 || isPlain ? places : [...search(text, sought)];
}

interface Sought {
  readonly quoted: string;
  /** The word of it to look for. */
  readonly probe: Span;
  readonly effort: Effort;
}

function* search(source: string, sought: Sought): Generator<Span> {
  const word = sought.quoted.slice(sought.probe.start, sought.probe.end);
  for (let at = source.indexOf(word); at >= 0 && sought.effort.left > 0;) {
    const place = compare(source, at, sought, true) ?? compare(source, at, sought, false);
    if (place) yield place;
    at = source.indexOf(word, place?.end ?? at + 1);
  }
}

function compare(
  source: string,
  at: number,
  { quoted, probe: { start, end }, effort }: Sought,
  passesMarks: boolean,
): Span | null {
  const how = { passesMarks, effort };
  const before = follow(source, at - 1, quoted, start - 1, -1, how);
  if (before === null) return null;
  const after = follow(source, at + end - start, quoted, end, 1, how);
  return after === null ? null : { start: before + 1, end: after };
}

/** The longest word; rather one that Unicode writes in one way only. */
function probeOf(quoted: string): Span {
  let best = { start: 0, end: 0 };
  let most = 0;
  for (const { index, 0: word } of quoted.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)) {
    const length = Math.min(word.length, longestProbe);
    const worth = word.normalize('NFD') === word ? length + longestProbe : length;
    if (worth > most) {
      most = worth;
      best = { start: index, end: index + length };
    }
  }
  return best;
}
