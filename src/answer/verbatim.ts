import { type Document, type Span, startsUnspaced } from '../corpus/index.ts';

/** Characters that nobody sees and that copying may lose: the filler for markup, soft hyphens, zero-width spaces. */
const unseen = String.raw`[\u2060\u00AD\u200B]`;
const unseenCharacters = new RegExp(unseen, 'g');

const space = String.raw`[\s\u2060\u00AD\u200B]`;

/** As a document is read, the marks at the start of list items, block quotes and headings are white space. */
const spaceOrMark = String.raw`(?:${space}|(?<=^[ \t]*)(?:[-*+>]|#{1,6}|\d{1,9}[.)])(?=\s))`;

/** The longest word to look for, in UTF-16 code units: a longer one may be a line of Chinese, and broken elsewhere. */
const longestProbe = 16;

/** Finds places in a document, from the first on, none overlapping the one before, up to so many. */
export type Finder = (document: Document, most: number) => Span[];

/**
 * Makes a function that finds where a text stands in a document, character for character apart from white space and
 * the document's markup; a text that has the markup too, as the document's source does, is found as well.
 *
 * A document is searched for one long word of the text, and only there is the rest compared: that needs no copy of the
 * document, and takes some 20 ms for 64 MB. A place where that very word has markup inside is missed.
 *
 * @param quoted at least one character, without white space at its ends.
 */
export function createFinder(quoted: string): Finder {
  const probe = probeOf(quoted);
  const at = quoted.indexOf(probe);
  const before = quoted.slice(0, at);
  const after = quoted.slice(at + probe.length);
  const toRegExp = (mayPassMarks: boolean) =>
    new RegExp(
      `(?<=(${toPattern(before, probe, mayPassMarks)}))` +
        escapeRegExp(probe) +
        (after === '' ? '' : toGap(probe, after, mayPassMarks) + toPattern(after, '', mayPassMarks)),
      'my',
    );
  const [inReading, inText] = [toRegExp(true), toRegExp(false)];
  return ({ text, reading }, most) => {
    const places = [...search(reading, probe, inReading, most)];
    if (reading !== text) places.push(...search(text, probe, inText, most));
    places.sort((a, b) => a.start - b.start);
    return places.filter(({ start }, i) => start >= (places[i - 1]?.end ?? 0)).slice(0, most);
  };
}

function* search(text: string, probe: string, around: RegExp, most: number): Generator<Span> {
  let found = 0;
  let at = text.indexOf(probe);
  while (at >= 0 && found < most) {
    around.lastIndex = at;
    const match = around.exec(text);
    if (match) {
      found += 1;
      yield { start: at - (match[1]?.length ?? 0), end: around.lastIndex };
    }
    at = text.indexOf(probe, match ? around.lastIndex : at + 1);
  }
}

/** The longest word; rather one that Unicode writes in one way only. */
function probeOf(quoted: string): string {
  const words = quoted.match(/[\p{L}\p{M}\p{N}]+/gu) ?? quoted.match(/\S+/g) ?? [quoted];
  const worth = (word: string) =>
    Math.min(word.length, longestProbe) + (word.normalize('NFD') === word ? longestProbe : 0);
  const best = words.reduce((longest, word) => (worth(word) > worth(longest) ? word : longest));
  return best.slice(0, longestProbe);
}

/**
 * A pattern for a text's characters, any white space where it has some, and unseen characters anywhere.
 *
 * @param next what follows the text.
 */
function toPattern(text: string, next: string, mayPassMarks: boolean): string {
  const parts = text.match(/\s+|[^\s\p{M}]\p{M}*|\p{M}+/gu) ?? [];
  return parts
    .map((part, i) => {
      const isSpace = part.trim() === '';
      const character = isSpace ? '' : toAlternatives(part.replace(unseenCharacters, ''));
      return character + toGap(part, parts[i + 1] ?? next, mayPassMarks);
    })
    .join('');
}

/**
 * A pattern for what may stand between two parts of a text that follow each other there. No mark may stand before what
 * could be one itself: there would be as many ways to match as there are subsets of the lines.
 */
function toGap(before: string, after: string, mayPassMarks: boolean): string {
  const gap = mayPassMarks && !/^[-*+>#\d]/.test(after) ? spaceOrMark : space;
  if (after === '' || /^\s/.test(after)) return '';
  if (/\s$/.test(before)) return `${gap}+`;
  // A line may end between any two characters of Chinese.
  const isUnspaced = startsUnspaced(Array.from(before).at(-1) ?? '') && startsUnspaced(after);
  return isUnspaced ? `${gap}*` : `${unseen}*`;
}

/** A character with its accents, however Unicode may write it. */
function toAlternatives(character: string): string {
  const forms = new Set([character, character.normalize('NFC'), character.normalize('NFD')]);
  if (forms.size === 1) return escapeRegExp(character);
  return `(?:${[...forms].map(escapeRegExp).join('|')})`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
