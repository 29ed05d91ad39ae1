import type { APIButtonComponent } from 'discord.js';
import {
  type Corpus,
  type Document,
  type Line,
  linesBefore,
  linesFrom,
  quoteAt,
} from '../answer/index.ts';
import { type AnswerAction, type AnswerState, toCustomId } from './answer-buttons.ts';
import { button, rowsOf } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { longestMessage } from './limits.ts';
import { follow, type Place } from './pointers.ts';
import { citeSource, smallPrint } from './quotation.ts';
import type { Reply } from './reply.ts';
import { sayGone } from './still-reading.ts';
import type { Texts } from './texts/index.ts';
import type { View } from './view.ts';

/** A part of a document to read. */
export interface Reading {
  /** The answer from which it was opened, and to which a button leads back. */
  readonly state: AnswerState;
  /** Where the part starts, or, backwards, where it ends. */
  readonly offset: number;
  readonly isForward: boolean;
}

/** A line's number, with the marks around it and the line break, takes up to so many UTF-16 code units; bold marks four more. */
const roomForNumber = 20;

/**
 * The lines of a document around a quotation, each with its number, the lead in bold; and buttons to read on and back.
 * Where the document has changed since, it says so, and a button leads to another answer.
 */
export function readingFrom(
  corpus: Corpus,
  reading: Reading,
  { texts, isPrivate, footers }: View,
): Reply {
  const { state, offset, isForward } = reading;
  const place = follow(corpus, state.pointers[state.shown] ?? '');
  if (!place) return { content: sayGone(corpus, texts), isPrivate };
  const { document } = place;
  const notice = place.quotation ? [] : [texts.documentChanged];
  const below = footers.map(smallPrint);
  const around = [...notice, ...below].join('\n').length + longestSource;
  const room = {
    room: longestMessage - around,
    lengthOf: (text: string) => escapeMarkdown(text).length + roomForNumber,
  };
  const found = isForward ? linesFrom(document, offset, room) : linesBefore(document, offset, room);
  const lines = found.length > 0 ? found : linesBefore(document, document.text.length, room);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return { content: sayGone(corpus, texts), isPrivate };
  const { source } = quoteAt(document, { start: first.start, end: last.end }, first);
  const id = (action: AnswerAction, to: number) => toCustomId({ action, state, offset: to });
  return {
    content: [
      ...notice,
      ...lines.map((line) => showLine(place, line)),
      smallPrint(citeSource(source, texts)),
      ...below,
    ].join('\n'),
    isPrivate,
    rows: rowsOf([
      button(id('earlier', first.start), texts.buttons.earlierLines, {
        isDisabled: isBlank(document, 0, first.start),
      }),
      button(id('later', last.end), texts.buttons.laterLines, {
        isDisabled: isBlank(document, last.end, document.text.length),
      }),
      ...(place.quotation
        ? [button(id('answer', 0), texts.buttons.backToAnswer)]
        : nextAnswer(corpus, state, texts)),
    ]),
  };
}

/** Where there is no way back, as the document has changed: on to the next answer, in a circle, that still stands. */
function nextAnswer(corpus: Corpus, state: AnswerState, texts: Texts): APIButtonComponent[] {
  const { pointers } = state;
  const others = pointers.slice(1).map((_, i) => (state.shown + 1 + i) % pointers.length);
  const next = others.find((number) => follow(corpus, pointers[number] ?? '')?.quotation);
  if (next === undefined) return [];
  const id = toCustomId({ action: 'answer', state: { ...state, shown: next }, offset: 0 });
  return [button(id, texts.buttons.nextAnswer(next + 1, pointers.length))];
}

/** The source line, in UTF-16 code units. */
const longestSource = 610;

function showLine({ document, quotation }: Place, { number, start, end }: Line): string {
  const { text } = document;
  const [leadStart, leadEnd] = quotation
    ? [clamp(quotation.source.leadStart, start, end), clamp(quotation.source.leadEnd, start, end)]
    : [start, start];
  const lead = text.slice(leadStart, leadEnd);
  const boldEnd = leadStart + lead.trimEnd().length;
  const bold = lead.trim() === '' ? '' : `**${escapeMarkdown(text.slice(leadStart, boldEnd))}**`;
  const before = escapeMarkdown(text.slice(start, leadStart));
  const after = escapeMarkdown(text.slice(bold === '' ? leadStart : boldEnd, end));
  return `\`${number}\` ${before}${bold}${after}`.trimEnd();
}

function clamp(offset: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, offset));
}

/** Whether nothing but white space stands in a part of a document. */
export function isBlank(document: Document, from: number, to: number): boolean {
  return !/\S/.test(document.text.slice(from, to));
}
