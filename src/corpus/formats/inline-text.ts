import { FoldedText, type TextLine } from './folded-text.ts';
import {
  attribute,
  find,
  hasToken,
  type HtmlElement,
  type HtmlText,
  textContent,
  visit,
} from './html-tree.ts';

/** Elements that stand on lines of their own; all others are parts of a line. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The line of the file on which a text starts, from 1. */
export function lineOf({ sourceCodeLocation }: HtmlText): number {
  return sourceCodeLocation?.startLine ?? 1;
}

/** All the text of an element on one line, or null where it shows none. */
export function lineIn(
  element: HtmlElement,
  isSkipped: (element: HtmlElement) => boolean,
): TextLine | null {
  const out = new FoldedText();
  const part = ({ tagName }: HtmlElement) => {
    if (tagName === 'br' || blockTags.has(tagName)) out.space();
  };
  visit(element, {
    enter(child) {
      if (isSkipped(child)) return false;
      part(child);
      return !writeMark(out, child);
    },
    leave: part,
    text: (text) => {
      out.write(text.value, lineOf(text));
    },
  });
  return out.take()[0] ?? null;
}

/** A longer one, in UTF-16 code units, is more than the mark of a note. */
const longestMark = 8;

/**
 * Writes the number or sign of a footnote, which leads to it, so that it is shown but not taken for a word.
 *
 * @returns whether the element is one.
 */
export function writeMark(out: FoldedText, element: HtmlElement): boolean {
  if (!isNoteMark(element)) return false;
  const mark = textContent(element);
  out.write(mark, element.sourceCodeLocation?.startLine ?? 1, true);
  return true;
}

function isNoteMark(element: HtmlElement): boolean {
  const { tagName } = element;
  if (tagName !== 'a' && tagName !== 'sup') return false;
  const isReference =
    hasToken(element, 'role', 'doc-noteref') ||
    hasToken(element, 'epub:type', 'noteref') ||
    (tagName === 'sup' && find(element, leadsWithin) !== null) ||
    (leadsWithin(element) && element.childNodes.every((node) => node.nodeName === 'sup'));
  return isReference && textContent(element).trim().length <= longestMark;
}

/** Whether an element is a link to a place within a document. */
function leadsWithin(element: HtmlElement): boolean {
  return element.tagName === 'a' && (attribute(element, 'href')?.includes('#') ?? false);
}
