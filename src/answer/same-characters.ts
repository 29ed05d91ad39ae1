import { startsUnspaced } from '../corpus/index.ts';

/** A mark and what stands before it in its line have at most this many UTF-16 code units together. */
const longestMark = 40;

/** How much may still be compared, in characters. */
export interface Effort {
  left: number;
}

/** The mark of a list item, a block quote or a heading, and what may stand before it in its line. */
const mark = String.raw`(?:[-*+>]|#{1,6}|\d{1,9}[.)])`;
const markAfterGap = new RegExp(String.raw`^${mark}(?=\s)`);
const markBeforeGap = new RegExp(String.raw`(?:^|[\r\n])[ \t]*${mark}$`);
const lineStart = /(?:^|[\r\n])[ \t]*$/;

/** Accents and what else is one with the character before; Korean letters that make up a syllable. */
const joining = /[\p{M}\u1160-\u11FF]/u;

/**
 * Compares a text with a source, from one place in each on, forwards or backwards. White space is the same as any
 * other, or as none between characters of a script without spaces; what nobody sees is passed over; letters are the
 * same in whatever form Unicode writes them.
 *
 * @param at where in the source to go on, and `from` where in the text: the next character in that direction.
 * @param step 1 or −1.
 * @param passesMarks whether the marks at the starts of the source's lines count as white space.
 * @param effort is made less by what was compared; when none is left, nothing is the same.
 * @returns where in the source the next character would be, when all of the text in that direction is the same; else null.
 */
export function follow(
  source: string,
  at: number,
  text: string,
  from: number,
  step: 1 | -1,
  { passesMarks, effort }: { readonly passesMarks: boolean; readonly effort: Effort },
): number | null {
  let [i, q] = [at, from];
  const passGap = () => {
    const end = endOfGap(source, i, step, passesMarks);
    effort.left -= Math.abs(end - i);
    return end;
  };
  const isUnspaced = () => startsUnspaced(text.charAt(q)) && startsUnspaced(text.charAt(q - step));
  for (;;) {
    while (isUnseen(text.charCodeAt(q))) q += step;
    if (q < 0 || q >= text.length) return i;
    if (effort.left < 0) return null;
    if (isSpace(text.charCodeAt(q))) {
      const start = q;
      while (isSpace(text.charCodeAt(q)) || isUnseen(text.charCodeAt(q))) q += step;
      const next = passGap();
      const mayLack = startsUnspaced(text.charAt(q)) && startsUnspaced(text.charAt(start - step));
      if (next === i && !mayLack) return null;
      i = next;
    }
    while (isUnseen(source.charCodeAt(i))) i += step;
    if (isSpace(source.charCodeAt(i)) && isUnspaced()) i = passGap();
    if (source.charCodeAt(i) === text.charCodeAt(q)) {
      i += step;
      q += step;
      effort.left -= 1;
      continue;
    }
    const [endInSource, endInText] = [endOfLetter(source, i, step), endOfLetter(text, q, step)];
    if (letter(source, i, endInSource) !== letter(text, q, endInText)) return null;
    [i, q] = [endInSource, endInText];
  }
}

function endOfGap(source: string, at: number, step: 1 | -1, passesMarks: boolean): number {
  let i = at;
  for (;;) {
    while (isSpace(source.charCodeAt(i)) || isUnseen(source.charCodeAt(i))) i += step;
    const length = passesMarks && i !== at ? markLength(source, i, step) : 0;
    if (length === 0) return i;
    i += step * length;
  }
}

/** How long the mark is that starts, or going backwards ends, at a place; 0 where there is none. */
function markLength(source: string, at: number, step: 1 | -1): number {
  if (step > 0) {
    const found = markAfterGap.exec(source.slice(at, at + longestMark))?.[0].length ?? 0;
    return found > 0 && lineStart.test(source.slice(Math.max(0, at - longestMark), at)) ? found : 0;
  }
  const before = source.slice(Math.max(0, at + 1 - longestMark), at + 1);
  return markBeforeGap.exec(before)?.[0].trim().length ?? 0;
}

function endOfLetter(text: string, at: number, step: 1 | -1): number {
  let i = at;
  if (step > 0) {
    do i += 1;
    while (joining.test(text.charAt(i)));
    return i;
  }
  while (joining.test(text.charAt(i))) i -= 1;
  return i - 1;
}

function letter(text: string, at: number, end: number): string {
  return (at < end ? text.slice(at, end) : text.slice(end + 1, at + 1)).normalize('NFC');
}

/** Of what nobody sees and copying may lose: soft hyphens, zero-width spaces, and the fillers for markup. */
function isUnseen(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060;
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}
