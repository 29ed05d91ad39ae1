import { type Abbreviations, languageOf } from '../languages/index.ts';
import { filler, type Span } from './document.ts';
import { splitThai } from './thai-sentences.ts';

/** What may be open at a wrong split, and what closes it. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['《', '》'],
];

/** A quotation or bracket is kept whole up to this many UTF-16 code units; beyond, its sentences stand alone. */
const longestEnclosure = 300;

/**
 * Intl.Segmenter takes time that grows with the square of its input, so a long paragraph is
 * segmented in windows of this many UTF-16 code units, each starting where a sentence does.
 */
const segmenterWindow = 4000;

/** Inside a longer sentence a window starts this many UTF-16 code units before the end of the one before. */
const windowOverlap = 100;

const fillers = new RegExp(filler, 'gu');

/** In Hindi a vertical bar stands for the danda where the keyboard has none. */
const barAsDanda = /(?<=\p{Script=Devanagari}\p{M}? ?)\|+\s+/gu;

const openers = new RegExp(`(?<=\\s)${filler}+$|[\\p{Ps}\\p{Pi}]+$`, 'u');

/**
 * Splits running text into sentences: Unicode's rules (UAX #29), and rules of our own that join
 * what those split wrongly after abbreviations, initials, list numbers and inside brackets and quotations.
 *
 * @param reading running text without line breaks, as {@link Block} has it.
 * @param language a BCP 47 tag; unknown ones fall back on the root rules.
 * @returns the sentences in order, without white space at their ends; together they hold all the rest.
 */
export function splitSentences(reading: string, language = 'en'): Span[] {
  const { abbreviations } = languageOf(language);
  const sentences: Span[] = [];
  let open: Span | null = null;
  for (const piece of segment(reading, language)) {
    const current: Span = open ? { start: open.start, end: piece.end } : piece;
    if (goesOn(reading, current, abbreviations)) {
      open = current;
    } else {
      sentences.push(current);
      open = null;
    }
  }
  if (open) sentences.push(open);
  return sentences
    .flatMap((span) => splitByScript(reading, span))
    .map((span) => trim(reading, span))
    .filter(({ start, end }) => start < end);
}

/** Parts what Unicode's rules do not: scripts with other signs for the end of a sentence, or none. */
function splitByScript(reading: string, span: Span): Span[] {
  const text = reading.slice(span.start, span.end);
  const parts = /\p{Script=Thai}/u.test(text) ? splitThai(text) : splitAfter(text, barAsDanda);
  return parts.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

function splitAfter(text: string, ending: RegExp): Span[] {
  const ends = [...text.matchAll(ending)].map((match) => match.index + match[0].length);
  return [...ends, text.length].map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
}

/** Pieces that Unicode's rules part. Together they are the whole of `reading`. */
function* segment(reading: string, language: string): Generator<Span> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let start = 0;
  for (let offset = 0; offset < reading.length;) {
    const window = reading.slice(offset, offset + segmenterWindow);
    const isLast = offset + window.length === reading.length;
    // Whether "approx. 12" ends a sentence shows at the next letter (UAX #29, SB8), so a split with
    // no letter after it in its window is left to the next window.
    const sure = isLast ? window.length : window.search(/\p{L}\P{L}*$/u);
    let next = offset + window.length - windowOverlap;
    for (const { index, segment: piece } of segmenter.segment(window)) {
      const end =
        index + piece.length - (index + piece.length < window.length ? openersAtEnd(piece) : 0);
      if (end > sure) break;
      next = offset + end;
      yield { start, end: next };
      start = next;
    }
    offset = isLast ? reading.length : next;
  }
}

/**
 * How much at the end of a piece opens the next one, in UTF-16 code units: markup after the space, or a
 * bracket or quotation mark that no space parts from the full stop, as in `。「`.
 */
function openersAtEnd(piece: string): number {
  return openers.exec(piece)?.[0].length ?? 0;
}

/** Whether the split after this piece is wrong: the sentence goes on. */
function goesOn(reading: string, { start, end }: Span, abbreviations: Abbreviations): boolean {
  const before = reading
    .slice(Math.max(start, end - longestEnclosure), end)
    .replace(fillers, '')
    .trimEnd();
  const after = reading.slice(end, end + longestEnclosure).replace(fillers, '');
  if (after === '') return false;
  return (
    isListNumber(before) ||
    endsInAbbreviation(before, after, abbreviations) ||
    isQuotedWithin(before, after) ||
    endsInThaiAbbreviation.test(before) ||
    (/[?!…]["'”’»)\]]+$/.test(before) && /^\s*\p{Ll}/u.test(after)) ||
    isInsideEnclosure(before, after)
  );
}

function isListNumber(before: string): boolean {
  return /^\s*\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]$/i.test(before);
}

/** The last word before the period, and the abbreviated words before it that are one with it: `z. B`. */
const lastWords =
  /(?:^|[^\p{L}\p{M}\p{N}.])((?:\p{L}[\p{L}\p{M}]{0,3}\.[\s\u00A0]){0,3})(\p{L}[\p{L}\p{M}.]*)\.$/u;

function endsInAbbreviation(
  before: string,
  after: string,
  { leading, numbered, trailing, starters, ordinals }: Abbreviations,
): boolean {
  const next = /[\p{L}\p{M}\p{N}]+/u.exec(after)?.[0] ?? '';
  // An initial may look like a short word: `С.` is no preposition.
  const startsAnew = starters.has(next.toLowerCase()) && !/^\s*\p{Lu}\./u.test(after);
  if (ordinals && /(?:^|[^\p{L}\p{N}.,])\d{1,2}\.$/u.test(before)) return !startsAnew;
  const [, earlier = '', last] = lastWords.exec(before) ?? [];
  if (last === undefined) return false;
  const word = last.toLowerCase();
  // "z. B." and "z.B." are one abbreviation.
  const whole = earlier.replace(/\s/gu, '').toLowerCase() + word;
  const isOneOf = (list: ReadonlySet<string>) => list.has(whole) || list.has(word);
  if (isOneOf(leading)) return true;
  if (isOneOf(numbered) && /^\p{N}/u.test(next)) return true;
  // The first letter of an abbreviation that is written in two parts, as in "n. Chr."
  if (/^\p{Ll}$/u.test(last) && /^\s*\p{Lu}\p{L}{0,2}\./u.test(after)) return true;
  const isInitial = /^(?:\p{Lu}\.?)+$/u.test(last) && last.replaceAll('.', '').length < 3;
  return (isInitial || isOneOf(trailing)) && !startsAnew;
}

/** Thai has periods after initials and abbreviations only; whoever ends a sentence with one has more before it. */
const endsInThaiAbbreviation =
  /(?:^|[^\p{Script=Thai}.])\p{Script=Thai}[\p{Script=Thai}.]{0,7}\.$/u;

/** In `「行く。」と言った。` the quotation is a part of the sentence, and so is the title in `《走。》是书。` */
function isQuotedWithin(before: string, after: string): boolean {
  return (/[」』]$/u.test(before) && /^(?:と|って|など)/u.test(after)) || /[》〉]$/u.test(before);
}

function isInsideEnclosure(before: string, after: string): boolean {
  const isOpen = pairs.some(([open, close]) => {
    const opened = before.lastIndexOf(open);
    const closed = after.indexOf(close);
    if (opened < 0 || closed < 0 || before.includes(close, opened + 1)) return false;
    return before.length - opened + closed <= longestEnclosure;
  });
  if (isOpen) return true;
  const opened = before.lastIndexOf('"');
  const closed = after.indexOf('"');
  const isOdd = before.split('"').length % 2 === 0;
  return isOdd && closed >= 0 && before.length - opened + closed <= longestEnclosure;
}

function trim(reading: string, { start, end }: Span): Span {
  const text = reading.slice(start, end);
  const trimmed = text.trimStart();
  return {
    start: start + text.length - trimmed.length,
    end: start + text.length - trimmed.length + trimmed.trimEnd().length,
  };
}
