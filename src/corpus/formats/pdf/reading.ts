import { filler } from '../../document.ts';
import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';

/** Compounds with a hyphen, in lower case, such as `well-known`. */
export type Compounds = ReadonlySet<string>;

/** Compounds with these first parts keep their hyphen at a line end, though nowhere else in the document. */
const compoundStart =
  /(?<!\p{L})(?:self|well|much|half|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu;

/** What stands after a hyphen that belongs to the word before: "Tal- und Bergstation". */
const conjunction = /^(?:und|oder|bzw|bis|sowie|and|or|to|et|ou|och|eller|en|of)(?!\p{L})/u;

/** Scripts that set no spaces between words. */
const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}]';
const endsUnspaced = new RegExp(`${unspaced}\\p{M}*$`, 'u');
const startsUnspaced = new RegExp(`^${unspaced}`, 'u');

/** Raised numbers that refer to a footnote: after a word or its punctuation, unlike those in `km²` and `10⁶`. */
const noteReference =
  /(?<=\p{L}{3}|[.,;:!?…"”’»)\]。，])[⁰¹²³⁴-⁹]+(?:,[⁰¹²³⁴-⁹]+)*(?!\p{L})|^[⁰¹²³⁴-⁹]+(?=\s)/gu;

/** Finds the compounds that stand within lines, where a hyphen can only be the word's own. */
export function findCompounds(lines: readonly Line[]): Compounds {
  const found = new Set<string>();
  for (const { text } of lines) {
    for (const [compound] of text.matchAll(/\p{L}+(?:[-‐]\p{L}+)+/gu)) found.add(plain(compound));
  }
  return found;
}

/**
 * A paragraph's lines as a reader hears them, as long as the lines with a line feed between them. Hyphens that only the
 * line's end brought are fillers, so that the parts are read as one word in its place.
 */
export function readingOf(paragraph: Paragraph, compounds: Compounds): string {
  let reading = '';
  for (const { text } of paragraph) {
    if (reading !== '') reading = joined(reading, text, compounds);
    reading += text;
  }
  return reading
    .replace(/(?<=\p{L})\u00AD(?=\p{L})/gu, filler)
    .replace(/^[•◦▪‣●○■□➢✓](?=\s)/u, ' ')
    .replace(noteReference, (mark) => ' '.repeat(mark.length));
}

/** A heading in one line. */
export function titleOf(paragraph: Paragraph): string {
  return readingOf(paragraph, new Set()).replaceAll(filler, '').trim();
}

/** What is read so far, with the line's end, before the next line. */
function joined(reading: string, next: string, compounds: Compounds): string {
  const [, start = '', hyphen] =
    /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)([-‐\u00AD])$/u.exec(reading.slice(-60)) ?? [];
  if (hyphen === undefined) {
    const isOneWord = endsUnspaced.test(reading) && startsUnspaced.test(next);
    return reading + (isOneWord ? filler : ' ');
  }
  const [rest = ''] = /^\p{L}+/u.exec(next) ?? [];
  const isSoft = hyphen === '\u00AD';
  if (!isSoft && (conjunction.test(next) || !/^[\p{L}\p{N}]/u.test(next))) return `${reading} `;
  const isOwn =
    !/^\p{Ll}|^\p{Lo}/u.test(next) ||
    /\p{N}$/u.test(start) ||
    compoundStart.test(start) ||
    compounds.has(plain(`${start}-${rest}`));
  return isOwn && !isSoft ? reading + filler : reading.slice(0, -1) + filler.repeat(2);
}

function plain(compound: string): string {
  return compound.replaceAll('‐', '-').toLowerCase();
}
