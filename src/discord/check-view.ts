import type { Quotation, QuoteCheck, WholeCheck } from '../answer/index.ts';
import { showDifference } from './difference-view.ts';
import { escapeMarkdown } from './escape.ts';
import { longestMessage } from './limits.ts';
import { citeSource, pinpoint, showQuotation, smallPrint } from './quotation.ts';
import type { Reply } from './reply.ts';
import { cutAtWord } from './shorten.ts';
import type { Texts } from './texts/index.ts';

/**
 * What came of checking a quotation, for the one who had it checked.
 *
 * @param notes lines below what is not word for word. Default: none.
 */
export function viewCheck(check: QuoteCheck, texts: Texts, notes: readonly string[] = []): Reply {
  return { content: describeCheck(check, texts, notes), isPrivate: true };
}

function describeCheck(check: QuoteCheck, texts: Texts, notes: readonly string[]): string {
  switch (check.kind) {
    case 'verbatim':
      return showAll(texts.check.verbatim(check.count), check.places, texts);
    case 'nearly': {
      const own = [texts.check.legend, citeSource(check.quotation.source, texts)].map(smallPrint);
      const below = [...own, ...notes];
      const room = longestMessage - [texts.check.nearly, ...below].join('\n').length - 1;
      const difference = `> ${showDifference(check.difference, room - 2)}`;
      return [texts.check.nearly, difference, ...below].join('\n');
    }
    case 'absent': {
      const { absent, nearest } = texts.check;
      if (check.nearest.length === 0) return [absent, ...notes].join('\n');
      const intro = [absent, ...notes, nearest(check.nearest.length)];
      return showAll(intro.join(notes.length === 0 ? ' ' : '\n'), check.nearest, texts);
    }
    case 'in-parts':
      return showParts(check, texts, notes);
    case 'too-short':
      return texts.check.tooShort;
    case 'too-long':
      return texts.check.tooLong;
  }
}

function showAll(intro: string, quotations: readonly Quotation[], texts: Texts): string {
  const room = Math.floor((longestMessage - intro.length) / quotations.length) - 1;
  const shown = quotations.map((one) => showQuotation(one, { room, isAnswer: false, texts }));
  return [intro, ...shown].join('\n');
}

type QuoteCheckInParts = Extract<QuoteCheck, { kind: 'in-parts' }>;

/** Each part as a block quote with what came of it below; where there is little room, with its place alone, and shortened. */
function showParts(
  { parts, unchecked }: QuoteCheckInParts,
  texts: Texts,
  moreNotes: readonly string[],
): string {
  const { inParts, legend } = texts.check;
  const hasDifference = parts.some(({ kind }) => kind === 'nearly');
  const notes = [
    ...(hasDifference ? [legend] : []),
    ...(unchecked > 0 ? [texts.check.unchecked(unchecked)] : []),
  ].map(smallPrint);
  const below = [...notes, ...moreNotes];
  const show = (room: number, cite: typeof citeSource) =>
    [inParts, ...parts.map((part) => showPart(part, { room, cite, texts })), ...below].join('\n');
  const whole = show(longestMessage, citeSource);
  if (whole.length <= longestMessage) return whole;
  const without = show(0, pinpoint).length;
  return show(Math.floor((longestMessage - without) / parts.length), pinpoint);
}

interface PartShowing {
  /** For the part's words, in UTF-16 code units. */
  readonly room: number;
  readonly cite: typeof citeSource;
  readonly texts: Texts;
}

function showPart(part: WholeCheck, { room, cite, texts }: PartShowing): string {
  const { partVerbatim, partNearly, partAbsent } = texts.check;
  const show = (words: string, verdict: string) => `> ${words}\n${smallPrint(verdict)}`;
  switch (part.kind) {
    case 'verbatim': {
      const [{ quote, source }] = part.places;
      return show(fit(quote, room), `${partVerbatim} · ${cite(source, texts)}`);
    }
    case 'nearly': {
      const words = room === 0 ? '' : showDifference(part.difference, room);
      return show(words, `${partNearly} · ${cite(part.quotation.source, texts)}`);
    }
    case 'absent':
      return show(fit(part.quoted, room), partAbsent);
    case 'too-short':
    case 'too-long':
      return show(fit(part.quoted, room), texts.check.tooShort);
  }
}

/** A text in one line, escaped, in at most so many UTF-16 code units; what is cut off is marked. */
function fit(text: string, room: number): string {
  const line = text.replace(/\s+/g, ' ');
  const whole = escapeMarkdown(line);
  if (whole.length <= room) return whole;
  for (let length = room; length > 8; length = Math.floor(length * 0.9)) {
    const shown = `${escapeMarkdown(cutAtWord(line, length))} …`;
    if (shown.length <= room) return shown;
  }
  return '';
}
