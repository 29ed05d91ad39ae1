import type { DifferencePart, Quotation, QuoteCheck } from '../answer/index.ts';
import { escapeMarkdown } from './escape.ts';
import { longestMessage } from './limits.ts';
import { citeSource, showQuotation, smallPrint } from './quotation.ts';
import type { Reply } from './reply.ts';
import { cutAtWord } from './shorten.ts';
import type { Texts } from './texts/index.ts';

/** What came of checking a quotation, for the one who had it checked. */
export function viewCheck(check: QuoteCheck, texts: Texts): Reply {
  return { content: describeCheck(check, texts), isPrivate: true };
}

function describeCheck(check: QuoteCheck, texts: Texts): string {
  switch (check.kind) {
    case 'verbatim':
      return showAll(texts.check.verbatim(check.places.length), check.places, texts);
    case 'nearly': {
      const below = [texts.check.legend, citeSource(check.quotation.source, texts)].map(smallPrint);
      const room = longestMessage - [texts.check.nearly, ...below].join('\n').length - 1;
      const difference = `> ${showDifference(check.difference, room - 2)}`;
      return [texts.check.nearly, difference, ...below].join('\n');
    }
    case 'absent': {
      const { absent, nearest } = texts.check;
      return check.nearest.length === 0
        ? absent
        : showAll(`${absent} ${nearest}`, check.nearest, texts);
    }
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

const marks = { same: '', 'only-quoted': '~~', 'only-document': '__' } as const;

/** The difference in one line; where there is no room for all, what is the same is shortened, and the end left out. */
function showDifference(difference: readonly DifferencePart[], room: number): string {
  const whole = join(difference);
  if (whole.length <= room) return whole;
  let shown: DifferencePart[] = [];
  for (const part of difference) {
    const shorter = part.kind === 'same' ? { ...part, text: withoutMiddle(part.text) } : part;
    if (join([...shown, shorter]).length > room - 2) return `${join(shown)} …`;
    shown = [...shown, shorter];
  }
  return join(shown);
}

/** A word and what stands in its place are set apart, as neither of them could be read otherwise. */
function join(difference: readonly DifferencePart[]): string {
  return difference
    .map((part, i) => {
      const isReplacement =
        part.kind === 'only-document' && difference[i - 1]?.kind === 'only-quoted';
      return isReplacement ? ` ${showPart(part)}` : showPart(part);
    })
    .join('');
}

function showPart({ kind, text }: DifferencePart): string {
  const line = text.replace(/\s+/g, ' ');
  const words = line.trim();
  if (words === '') return line;
  return line.replace(words, () => marks[kind] + escapeMarkdown(words) + marks[kind]);
}

/** In UTF-16 code units: so much of what is the same is shown beside a difference. */
const besideDifference = 60;

function withoutMiddle(text: string): string {
  if (text.length <= 3 * besideDifference) return text;
  const before = cutAtWord(text, besideDifference);
  const after = text.slice(-besideDifference).replace(/^\S*\s/, '');
  return `${before} … ${after}`;
}
