import type { Block } from './document.ts';
import { asks } from './question-end.ts';

/** A longer line, in UTF-16 code units or words, is no heading. */
const longestHeading = 80;
const mostWords = 10;

/** More short lines on end are a list, such as one of names: one for a part, a chapter and a section are the most. */
const mostOnEnd = 3;

/** `3.`, `2.1`, `§ 4`, `IV.`: the number of a section. */
const sectionNumber = /^(?:§ ?)?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[IVXLC]{1,6}\.)\s+/;

/** What stands in no heading: figures and signs of facts, and two columns. */
const factual = /[\p{Nd}@|=<>]|:|\s{3}|\t/u;

/** Where a sentence ends, or goes on. */
const sentenceEnd = /[.!?…。！？؟।:：;；,，、]["'”’»)\]]*$/u;

/** An item of a list under a heading, or below another one. */
const bullet = /^(?:[-*+•–—]|\d{1,3}[.)]|[a-z]\)|\([a-z\d]{1,4}\))\s/;

/**
 * Finds the lines of a plain text that are headings: short lines between empty ones, with a capital, without a full stop
 * and without figures, above longer text. One right below a question answers it.
 *
 * @param blocks the paragraphs, in order.
 * @returns by the position of a block, its level: 3 for the one right above text, less for those above that.
 */
export function findPlainHeadings(text: string, blocks: readonly Block[]): Map<number, number> {
  const levels = new Map<number, number>();
  let run: number[] = [];
  let isAnswer = false;
  for (const [i, block] of blocks.entries()) {
    if (i > 0 && !isAnswer && mayBeHeading(text, block)) {
      run.push(i);
      continue;
    }
    isAnswer = asks(text, block);
    const last = blocks[run.at(-1) ?? -1];
    if (last && run.length <= mostOnEnd && isText(text, block, last)) {
      for (const [above, heading] of run.reverse().entries()) levels.set(heading, 3 - above);
    }
    run = [];
  }
  return levels;
}

function mayBeHeading(text: string, { start, end }: Block): boolean {
  const line = text.slice(start, end).trim();
  if (line.length > longestHeading || /[\r\n]/.test(line) || !isApart(text, start, end))
    return false;
  const title = line.replace(sectionNumber, '');
  return (
    /^["'“„«¿¡([]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(title) &&
    !factual.test(title) &&
    !sentenceEnd.test(title) &&
    title.split(/\s+/).length <= mostWords
  );
}

/** Whether empty lines stand around it. */
function isApart(text: string, start: number, end: number): boolean {
  return (
    /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, start - 100), start)) &&
    /^(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text.slice(end, end + 100))
  );
}

/** Whether a paragraph may stand under a heading: it is longer, and sentences or the items of a list. */
function isText(text: string, { start, end }: Block, heading: Block): boolean {
  const paragraph = text.slice(start, end).trim();
  const title = text.slice(heading.start, heading.end).trim();
  if (bullet.test(paragraph)) return !bullet.test(title);
  return sentenceEnd.test(paragraph) && paragraph.length > title.length;
}
