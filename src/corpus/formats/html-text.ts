import { FoldedText } from './folded-text.ts';
import { isDataTable, tableRows } from './html-table.ts';
import {
  attribute,
  hasToken,
  type HtmlDocument,
  type HtmlElement,
  type HtmlText,
  visit,
} from './html-tree.ts';
import { blockTags, lineIn, lineOf, writeMark } from './inline-text.ts';
import type { TextBuilder } from './text-builder.ts';

/**
 * Adds what a reader sees of an element: paragraphs, list items, captions and the like a block each, a term together with its
 * definition, tables a row a line, preformatted text line by line.
 *
 * @param isSkipped which elements below it are passed over, with all that they hold.
 */
export function addContent(
  builder: TextBuilder,
  root: HtmlElement | HtmlDocument,
  isSkipped: (element: HtmlElement) => boolean,
): void {
  const out = new FoldedText();
  /** Whether what comes belongs to the term before. */
  let isDefinition = false;
  const endLine = () => {
    if (isDefinition) out.break();
    else builder.addParagraph(out.take());
  };
  const endParagraph = () => {
    isDefinition = false;
    endLine();
  };
  const write = (text: HtmlText) => {
    out.write(text.value, lineOf(text));
    if (!out.isAtLineStart) isDefinition = false;
  };

  visit(root, {
    enter(element) {
      if (isSkipped(element)) return false;
      const level = headingLevel(element);
      if (level !== null) {
        endParagraph();
        const line = lineIn(element, isSkipped);
        builder.addHeading(level, line ? [line] : []);
        return false;
      }
      switch (element.tagName) {
        case 'br':
          if (out.isAtLineStart) endParagraph();
          else out.break();
          return false;
        case 'pre':
        case 'listing':
        case 'xmp':
          endParagraph();
          builder.addLines(preformattedLines(element, isSkipped));
          return false;
        case 'table':
          endParagraph();
          if (!isDataTable(element)) return true;
          addCaption(element);
          builder.addLines(tableRows(element, isSkipped));
          return false;
      }
      if (writeMark(out, element)) return false;
      if (blockTags.has(element.tagName)) endLine();
      return true;
    },
    leave({ tagName }) {
      if (tagName === 'dt') {
        out.break();
        isDefinition = !out.isEmpty;
      } else if (tagName === 'dl') endParagraph();
      else if (blockTags.has(tagName)) endLine();
    },
    text: write,
  });
  endParagraph();

  function addCaption(table: HtmlElement): void {
    for (const child of table.childNodes) {
      if (!('tagName' in child) || child.tagName !== 'caption' || isSkipped(child)) continue;
      const line = lineIn(child, isSkipped);
      builder.addParagraph(line ? [line] : []);
    }
  }
}

/** @returns from 1, the outermost; null where the element is no heading. */
function headingLevel(element: HtmlElement): number | null {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return Number(level);
  if (!hasToken(element, 'role', 'heading')) return null;
  const stated = Number(attribute(element, 'aria-level') ?? 2);
  return Number.isInteger(stated) && stated > 0 ? stated : 2;
}

/** Lines as they are written, without empty ones around them. */
function preformattedLines(pre: HtmlElement, isSkipped: (element: HtmlElement) => boolean) {
  const lines: { text: string; number: number }[] = [];
  let isOpen = false;
  const write = (characters: string, start: number) => {
    for (const [index, text] of characters.split(/\r\n|\r|\n/).entries()) {
      const last = lines.at(-1);
      if (index === 0 && isOpen && last) last.text += text;
      else lines.push({ text, number: start + index });
    }
    isOpen = true;
  };
  visit(pre, {
    enter(element) {
      if (element.tagName === 'br') write('\n', element.sourceCodeLocation?.startLine ?? 1);
      return !isSkipped(element);
    },
    text: (text) => {
      write(text.value, lineOf(text));
    },
  });
  const isBlank = ({ text }: { text: string }) => text.trim() === '';
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(Math.max(first, 0), last + 1).map((line) => ({ ...line, reading: line.text }));
}
