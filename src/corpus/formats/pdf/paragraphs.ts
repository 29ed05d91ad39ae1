import type { Line } from './lines.ts';
import type { TypeSizes } from './type-sizes.ts';

/** Printed lines that belong together, in reading order. */
export type Paragraph = readonly Line[];

/** Bullets: wherever a line starts with one, an item of a list does. */
const bullet = /^[•◦▪‣●○■□➢✓]/u;

/** What may start an item of a list, but also stand at the start of a line by chance. */
const mark = /^(?:[-–—*·]|\d{1,3}[.)]|\p{L}[.)]|\([\p{L}\p{N}]{1,4}\)|§)\s/u;

/** The end of a sentence, before closing quotation marks and brackets. */
const sentenceEnd = /[.!?…:;。！？：；؟۔।]["'”’»)\]」』）]*[⁰¹²³⁴-⁹]*$/u;

/** Dots that lead to a page number, in a table of contents. */
const leaders = /(?:\.\s?){4,}|…\s*…/;

/** Whether a line is a row of a table, or of a table of contents. */
export function isRow({ cells, text }: Line): boolean {
  return cells > 1 || leaders.test(text);
}

/** Groups lines in paragraphs. One that ends in mid-sentence at the foot of a column or page goes on at the next one's top. */
export function toParagraphs(lines: readonly Line[], type: TypeSizes): Paragraph[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && belongs(line, open, type)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function belongs(line: Line, paragraph: readonly Line[], type: TypeSizes): boolean {
  const before = paragraph.at(-1);
  if (!before || bullet.test(line.text) || isRow(line) !== isRow(before)) return false;
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return false;
  // The rows of a table belong together whatever they look like: its first one is often bold.
  if (!isRow(line) && looksOtherwise(line, before, type)) return false;
  return line.column === before.column
    ? goesOn(line, before, paragraph, type)
    : goesOnInNextColumn(line, before, type);
}

/** Whether one of the two lines is set in a font of its own, as headings are. */
function looksOtherwise(line: Line, before: Line, { bodyFonts }: TypeSizes): boolean {
  const isPlain = ({ isMixed, font }: Line) => isMixed || bodyFonts.has(font);
  return isPlain(line) !== isPlain(before);
}

function goesOn(line: Line, before: Line, paragraph: readonly Line[], type: TypeSizes): boolean {
  const { size } = line;
  const distance = line.baseline - before.baseline;
  if (isRow(line)) return distance > 0 && distance < 3 * size;
  if (distance > type.leadingOf(size) + 0.25 * size || distance < 0) return false;
  const isEnded = sentenceEnd.test(before.text);
  if (isCentred(line) && isCentred(before)) return true;
  const shift = line.indent - before.indent;
  if (mark.test(line.text) && (isEnded || Math.abs(shift) > 0.4 * size || isShort(before)))
    return false;
  // The first line of the next paragraph is set in, unless those below a list's mark are.
  if (shift > 0.7 * size) return paragraph.length === 1 && (startsItem(before) || !isEnded);
  const [first = before] = paragraph;
  const hangs = paragraph.length > 1 && before.indent - first.indent > 0.7 * size;
  if (hangs && Math.abs(line.indent - first.indent) < 0.3 * size) return false;
  return !(isEnded && hasRoomFor(line, before));
}

function isCentred({ indent, rest, size }: Line): boolean {
  return Math.abs(indent - rest) < size && indent > 2 * size;
}

function startsItem({ text }: Line): boolean {
  return bullet.test(text) || mark.test(text);
}

function goesOnInNextColumn(line: Line, before: Line, type: TypeSizes): boolean {
  if (isRow(line)) return true;
  if (sentenceEnd.test(before.text) || line.size > 1.08 * type.body) return false;
  if (mark.test(line.text) && isShort(before)) return false;
  return !isShort(before) || /^\P{L}*\p{Ll}/u.test(line.text);
}

/** Whether a line ends well before its column does. */
function isShort({ rest, width }: Line): boolean {
  return rest > 0.2 * width;
}

/** Whether the line's first word would have fitted into the line before, so that its writer broke it there. */
function hasRoomFor(line: Line, before: Line): boolean {
  const printed = Math.max(1, line.width - line.indent - line.rest);
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0;
  return before.rest > (printed / line.text.length) * (word + 1.5) + 0.5 * line.size;
}
