import { describeSource, locate, type Quotation, type Source } from '../answer/index.ts';
import { escapeMarkdown } from './escape.ts';
import { cutAtWord, shorten, shortenStart } from './shorten.ts';
import type { Texts } from './texts/index.ts';

/** How a quotation is shown. */
export interface Showing {
  /** In UTF-16 code units, at least 600. */
  readonly room: number;
  /** Whether the lead is shown in bold, as an answer is. */
  readonly isAnswer: boolean;
  readonly texts: Texts;
}

/**
 * A block quote with the source line below, and lines with the other documents in which its lead stands, or nearly so.
 * Where that is longer than there is room, only the lead is shown; where even that is, the other documents are left
 * out, and the lead is cut, with a line that says so.
 */
export function showQuotation(quotation: Quotation, showing: Showing): string {
  const { quote, lead, source } = quotation;
  const { room, isAnswer, texts } = showing;
  const sourceLine = smallPrint(citeSource(source, texts));
  const others = isAnswer ? citeOthers(quotation, texts) : [];
  const leadStart = source.leadStart - source.start;
  const [before, after] = [quote.slice(0, leadStart), quote.slice(leadStart + lead.length)];
  const alone = blockQuote('', lead, '', isAnswer);
  const fitting = [
    [blockQuote(before, lead, after, isAnswer), sourceLine, ...others],
    [alone, sourceLine, ...others],
    [alone, sourceLine],
  ]
    .map((lines) => lines.join('\n'))
    .find(({ length }) => length <= room);
  if (fitting !== undefined) return fitting;
  const below = `${smallPrint(texts.onlyBeginning)}\n${sourceLine}`;
  return `${fitBeginning(lead, room - below.length - 1, isAnswer)}\n${below}`;
}

/** The other documents in which the lead stands, and those in which it nearly does, in at most a line each. */
function citeOthers({ alsoIn, nearlyIn }: Quotation, texts: Texts): string[] {
  return [
    ...(alsoIn.length === 0 ? [] : [smallPrint(texts.alsoIn(citeBriefly(alsoIn, texts)))]),
    ...(nearlyIn.length === 0 ? [] : [smallPrint(texts.nearlyIn(citeBriefly(nearlyIn, texts)))]),
  ];
}

function citeBriefly(sources: readonly Source[], texts: Texts): string {
  const cited = sources.map((source) => {
    const description = describeSource({
      ...source,
      title: source.title && shorten(source.title, 40),
      publisher: null,
      date: source.date && shorten(source.date, 20),
    });
    const where = pinpoint(source, texts);
    return description === '' ? where : `${escapeMarkdown(description)} · ${where}`;
  });
  return cited.join('; ');
}

/** A line in small letters below a quote. */
export function smallPrint(line: string): string {
  return `-# ${line}`;
}

/** The source in one line of at most 600 UTF-16 code units, escaped. */
export function citeSource(source: Source, { places }: Texts): string {
  const description = describeSource({
    ...source,
    title: source.title && shorten(source.title, 100),
    publisher: source.publisher && shorten(source.publisher, 40),
    date: source.date && shorten(source.date, 20),
  });
  const where = shortenStart(locate(source, places), 100);
  return escapeMarkdown(description === '' ? where : `${description} · ${where}`);
}

/** The place alone, in at most 60 UTF-16 code units before it is escaped: where there is little room. */
export function pinpoint(source: Source, { places }: Texts): string {
  return escapeMarkdown(shortenStart(locate(source, places), 60));
}

/** A text in lines, escaped. */
function escapedLines(text: string): string[] {
  return escapeMarkdown(text.replace(/\r\n?/g, '\n')).split('\n');
}

function fitBeginning(lead: string, room: number, isBold: boolean): string {
  for (let length = room; ; length = Math.floor(length * 0.9)) {
    const shown = blockQuote('', cutAtWord(lead, length), '', isBold);
    if (shown.length <= room) return shown;
  }
}

function blockQuote(before: string, lead: string, after: string, isBold: boolean): string {
  const bold = (line: string) => (isBold && line.trim() !== '' ? `**${line}**` : line);
  const parts = [escapedLines(before), escapedLines(lead).map(bold), escapedLines(after)];
  const lines = parts.reduce((shown, [first = '', ...rest]) => [
    ...shown.slice(0, -1),
    (shown.at(-1) ?? '') + first,
    ...rest,
  ]);
  return lines.map((line) => `> ${line}`).join('\n');
}
