import { isTitleLine } from './header-lines.ts';
import { type Block, noMetadata, type ParsedText, type Span } from './document.ts';

/**
 * Lines up to this many UTF-16 code units may be pieces of one wrapped paragraph;
 * a longer one was written as a paragraph of its own. Text is usually wrapped at 72 to 100.
 */
const longestWrappedLine = 120;

/** A line that starts an item of a list: a bullet, `3.`, `b)`, `(iv)`, `§ 4`. */
const listItem = /^\s*(?:(?:[-*+•–—]|\d{1,3}[.)]|[a-z]\)|\([a-z\d]{1,4}\))\s|§)/;

/** The end of a question: what stands right below it answers, however long, and says little without it. */
const questionEnd = /[?？؟]["'”’»)]*\s*$/u;

/**
 * Parses plain text. Empty lines part the paragraphs; within a run of lines, list items and
 * lines too long to be wrapped text stand alone, except for one right below a question.
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
  const title = paragraphs.length > 1 ? titleOf(text, paragraphs[0]) : null;
  return {
    metadata: noMetadata,
    header: title ? { title } : {},
    blocks: paragraphs.map((span) => toBlock(text, span)),
    warnings: [],
  };
}

/** The first paragraph without white space around it and without a line below its words, where it is a title. */
function titleOf(text: string, first: Span | undefined): Span | null {
  const paragraph = first ? text.slice(first.start, first.end) : '';
  const line = paragraph.replace(/(?:\r\n|\r|\n)[ \t]*(?:={3,}|-{3,})[ \t]*$/, '');
  if (!first || !isTitleLine(line)) return null;
  const start = first.start + line.length - line.trimStart().length;
  return { start, end: start + line.trim().length };
}

/** Looks at the end alone: a paragraph may grow long line by line. */
function asks(text: string, { start, end }: Span): boolean {
  return questionEnd.test(text.slice(Math.max(start, end - 10), end));
}

function* contentLines(text: string): Generator<Span> {
  let start = 0;
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: lineEnd.index };
    start = lineEnd.index + lineEnd[0].length;
  }
  yield { start, end: text.length };
}

function toBlock(text: string, { start, end }: Span): Block {
  return { start, end, headings: [], reading: text.slice(start, end).replace(/[\r\n]/g, ' ') };
}
