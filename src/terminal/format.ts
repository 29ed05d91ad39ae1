import { styleText } from 'node:util';
import {
  type Answer,
  describeSource,
  locate,
  longestQuestion,
  type NoAnswer,
  type Quotation,
  type Source,
} from '../answer/index.ts';
import { showControls } from './controls.ts';

/** How parts of an answer stand out; the identity where there are no colours. */
export interface Style {
  readonly lead: (text: string) => string;
  readonly source: (text: string) => string;
  readonly notice: (text: string) => string;
}

const plain: Style = { lead: (text) => text, source: (text) => text, notice: (text) => text };

/** Whether the stream has colours is asked once, by {@link styleFor}. */
const always = { validateStream: false };

const coloured: Style = {
  lead: (text) => styleText('bold', text, always),
  source: (text) => styleText('dim', text, always),
  notice: (text) => styleText('yellow', text, always),
};

/** The style for a stream: coloured on terminals that have colours, unless `NO_COLOR` says otherwise. */
export function styleFor(stream: NodeJS.WriteStream | NodeJS.WritableStream): Style {
  return 'hasColors' in stream && stream.isTTY && stream.hasColors() ? coloured : plain;
}

/**
 * An answer as lines for people, without a line end after the last.
 *
 * @param most the most quotations to show of an answer, besides one that contradicts the first. Default: all it has.
 */
export function formatAnswer(answer: Answer | NoAnswer, style: Style, most = Infinity): string {
  if (answer.kind === 'answer') return formatAnswers(answer, style, most);
  switch (answer.reason) {
    case 'empty-question':
      return style.notice('Ask a question about the documents.');
    case 'too-long':
      return style.notice(`That question is too long; ${longestQuestion} characters are the most.`);
    case 'not-in-documents': {
      if (answer.nearest.length === 0) return style.notice('The documents do not answer that.');
      const notice = style.notice(
        'The documents do not answer that. This comes nearest, but is not an answer:',
      );
      return `${notice}\n\n${formatQuotations(answer.nearest, { ...style, lead: plain.lead })}`;
    }
  }
}

function formatAnswers({ answers, documentsDiffer }: Answer, style: Style, most: number): string {
  if (!documentsDiffer || answers.length === 1)
    return formatQuotations(answers.slice(0, most), style);
  const [first, ...others] = answers;
  const notice = style.notice('Another document says:');
  const shown = others.slice(0, Math.max(1, most - 1));
  return [formatQuotations([first], style), notice, formatQuotations(shown, style)].join('\n\n');
}

function formatQuotations(quotations: readonly Quotation[], style: Style): string {
  return quotations.map((quotation) => formatQuotation(quotation, style)).join('\n\n');
}

function formatQuotation(
  { quote, lead, source, alsoIn, nearlyIn }: Quotation,
  style: Style,
): string {
  const leadStart = source.leadStart - source.start;
  const leadEnd = leadStart + lead.length;
  const parts = [
    linesOf(quote.slice(0, leadStart)),
    linesOf(lead).map(style.lead),
    linesOf(quote.slice(leadEnd)),
  ];
  const lines = parts.reduce(joinLines);
  const sources = [
    cite(source),
    ...alsoIn.map((other) => `also in ${cite(other)}`),
    ...nearlyIn.map((other) => `nearly the same in ${cite(other)}`),
  ];
  return [
    ...lines.map((line) => `> ${line}`),
    ...sources.map((where) => `  ${style.source(where)}`),
  ].join('\n');
}

function cite(source: Source): string {
  const description = describeSource(source);
  return description === '' ? locate(source) : `${description} · ${locate(source)}`;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).map(showControls);
}

/** Joins the last line so far and the first to come. */
function joinLines(lines: string[], [first = '', ...rest]: string[]): string[] {
  return [...lines.slice(0, -1), (lines.at(-1) ?? '') + first, ...rest];
}
