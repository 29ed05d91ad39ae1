import { HeadingPath } from './heading-path.ts';
import { isTitleLine } from './header-lines.ts';
import { type Block, noMetadata, type ParsedText, type Span } from './document.ts';
import { findPlainHeadings } from './plain-headings.ts';
import { asks } from './question-end.ts';

/**
 * Lines up to this many UTF-16 code units may be pieces of one wrapped paragraph;
 * a longer one was written as a paragraph of its own. Text is usually wrapped at 72 to 100.
 */
const longestWrappedLine = 120;

/**
 * Where the next word would have fitted on a line by far, the author broke it on purpose: below this share of the width
 * to which the text is wrapped. Text in narrow lines counts as wrapped to the least width.
 */
const deliberateShare = 0.75;
const leastWidth = 40;

/** A line that starts an item of a list: a bullet, `3.`, `b)`, `(iv)`, `§ 4`. */
const listItem = /^\s*(?:(?:[-*+•–—]|\d{1,3}[.)]|[a-z]\)|\([a-z\d]{1,4}\))\s|§)/;

/**
 * Parses plain text. Empty lines part the paragraphs, and short lines between them are headings, too; within a run of
 * lines, list items and lines too long to be wrapped text stand alone, except for one right below a question, which
 * says little without it.
 */
export function parsePlainText(text: string): ParsedText {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of contentLines(text)) {
    const content = text.slice(line.start, line.end);
    const isLong = content.length > longestWrappedLine;
    if (content.trim() === '') {
      open = null;
    } else if (open && !listItem.test(content) && (!isLong || asks(text, open))) {
      const whole: Span = { start: open.start, end: line.end };
      paragraphs[paragraphs.length - 1] = whole;
      open = isLong ? null : whole;
    } else {
      paragraphs.push(line);
      open = isLong ? null : line;
    }
  }
  const width = widthOf(text, paragraphs);
  const blocks = paragraphs.map((span) => toBlock(text, span, width));
  const title = titleOf(text, blocks);
  return {
    metadata: noMetadata,
    header: title ? { title } : {},
    blocks: underHeadings(text, blocks),
    warnings: [],
  };
}

/** The blocks, each with the headings above it. A heading stays a block: such a line may as well state something. */
function underHeadings(text: string, blocks: readonly Block[]): Block[] {
  const levels = findPlainHeadings(text, blocks);
  const path = new HeadingPath();
  return blocks.map((block, i) => {
    const level = levels.get(i);
    if (level === undefined) return { ...block, headings: path.titles };
    path.open({ level, title: block.reading.trim(), block: null });
    return { ...block, headings: path.above(level) };
  });
}

/** To how many UTF-16 code units the text is wrapped: the longest line that another one of its paragraph follows. */
function widthOf(text: string, paragraphs: readonly Span[]): number {
  return paragraphs.reduce((width, { start, end }) => {
    const lines = text.slice(start, end).split(/\r\n|\n|\r/);
    return lines.slice(0, -1).reduce((most, line) => Math.max(most, line.trimEnd().length), width);
  }, leastWidth);
}

/** The first line of the text, without white space around it and the line below its words, where it is a title. */
function titleOf(text: string, [first, ...others]: readonly Block[]): Span | null {
  if (!first || (others.length === 0 && first.breaks?.length === 0)) return null;
  const end = first.start + (first.breaks?.[0] ?? first.end - first.start);
  const paragraph = text.slice(first.start, end);
  const line = paragraph.replace(/(?:\r\n|\r|\n)[ \t]*(?:={3,}|-{3,})[ \t]*$/, '');
  if (!isTitleLine(line)) return null;
  const start = first.start + line.length - line.trimStart().length;
  return { start, end: start + line.trim().length };
}

function* contentLines(text: string): Generator<Span> {
  let start = 0;
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: lineEnd.index };
    start = lineEnd.index + lineEnd[0].length;
  }
  yield { start, end: text.length };
}

function toBlock(text: string, { start, end }: Span, width: number): Block {
  const content = text.slice(start, end);
  return {
    start,
    end,
    headings: [],
    reading: content.replace(/[\r\n]/g, ' '),
    breaks: deliberateBreaks(content, width),
  };
}

/** Where a paragraph's lines end because the author meant them to, not because they were full. */
function deliberateBreaks(content: string, width: number): number[] {
  const breaks: number[] = [];
  const lines = [...contentLines(content)];
  for (const [i, { start, end }] of lines.entries()) {
    const next = lines[i + 1];
    if (!next) break;
    const line = content.slice(start, end).trim();
    const [word = ''] = content.slice(next.start, next.end).trim().split(/\s/, 1);
    const hasRoom = line.length + 1 + word.length <= deliberateShare * width;
    if (hasRoom && !/^\p{Ll}/u.test(word) && !/[,;\p{Pd}]$/u.test(line)) breaks.push(next.start);
  }
  return breaks;
}
