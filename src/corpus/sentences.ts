import { filler, type Span } from './document.ts';

/** Titles, always followed by what they belong to. Abbreviations stand here without their last period. */
const titles = words('mr mrs ms dr prof messrs mme mlle gen col lt capt sgt cmdr adm rev hon sen rep gov st mt');

/** What a number follows; without one, `No.` is an answer. */
const references = words(
  'no nos vol vols art arts sec sect ch chap fig figs eq p pp para paras cl ver approx ca',
);

/** Abbreviations that never end a sentence. */
const connectives = words('e.g i.e cf vs v viz');

/** Abbreviations that may end a sentence; they do so where the next word is one that starts sentences. */
const ambiguous = words(
  'jr sr inc ltd co corp dept univ bros jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'u.s u.s.a u.k u.n e.u a.m p.m ph.d al ed eds',
);

/** Words that seldom are part of a name, so that a sentence starts there. */
const starters = words(
  'a after all also although an and as at because before both but by during each for from he her ' +
    'here his how however i if in it its many most no not of on once one or our she since so some ' +
    'such that the their then there these they this those to under until we what when where which ' +
    'while who why with you your',
);

/** What may be open at a wrong split, and what closes it. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
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

const openers = new RegExp(`(?<=\\s)${filler}+$|[\\p{Ps}\\p{Pi}]+$`, 'u');

/**
 * Splits running text into sentences: Unicode's rules (UAX #29), and rules of our own that join
 * what those split wrongly after abbreviations, initials, list numbers and inside brackets and quotations.
 *
 * @param reading running text without line breaks, as {@link Passage} has it.
 * @param language a BCP 47 tag; unknown ones fall back on the root rules.
 * @returns the sentences in order, without white space at their ends; together they hold all the rest.
 */
export function splitSentences(reading: string, language = 'en'): Span[] {
  const sentences: Span[] = [];
  let open: Span | null = null;
  for (const piece of segment(reading, language)) {
    const current: Span = open ? { start: open.start, end: piece.end } : piece;
    if (goesOn(reading, current)) {
      open = current;
    } else {
      sentences.push(current);
      open = null;
    }
  }
  if (open) sentences.push(open);
  return sentences.map((span) => trim(reading, span)).filter(({ start, end }) => start < end);
}

/** Pieces that Unicode's rules part. Together they are the whole of `reading`. */
function* segment(reading: string, language: string): Generator<Span> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let start = 0;
  for (let offset = 0; offset < reading.length; ) {
    const window = reading.slice(offset, offset + segmenterWindow);
    const isLast = offset + window.length === reading.length;
    // Whether "approx. 12" ends a sentence shows at the next letter (UAX #29, SB8), so a split with
    // no letter after it in its window is left to the next window.
    const sure = isLast ? window.length : window.search(/\p{L}\P{L}*$/u);
    let next = offset + window.length - windowOverlap;
    for (const { index, segment: piece } of segmenter.segment(window)) {
      const end = index + piece.length - (index + piece.length < window.length ? openersAtEnd(piece) : 0);
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
function goesOn(reading: string, { start, end }: Span): boolean {
  const before = reading.slice(Math.max(start, end - longestEnclosure), end).replace(fillers, '').trimEnd();
  const after = reading.slice(end, end + longestEnclosure).replace(fillers, '');
  if (after === '') return false;
  return (
    isListNumber(before) ||
    endsInAbbreviation(before, after) ||
    (/[?!…]["'”’»)\]]+$/.test(before) && /^\s*\p{Ll}/u.test(after)) ||
    isInsideEnclosure(before, after)
  );
}

function isListNumber(before: string): boolean {
  return /^\s*\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,5})[.)]$/i.test(before);
}

function endsInAbbreviation(before: string, after: string): boolean {
  const last = /(?:^|[^\p{L}\p{N}.])([\p{L}][\p{L}.]*)\.$/u.exec(before)?.[1];
  if (last === undefined) return false;
  const word = last.toLowerCase();
  const next = /[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  if (titles.has(word) || connectives.has(word)) return true;
  if (references.has(word)) return /^\p{N}/u.test(next);
  const isInitial = /^(?:\p{Lu}\.?)+$/u.test(last) && last.replaceAll('.', '').length < 3;
  return (isInitial || ambiguous.has(word)) && !starters.has(next.toLowerCase());
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

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
