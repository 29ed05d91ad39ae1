import mammoth from 'mammoth';
import { type Metadata, noMetadata, type ParsedFile } from '../document.ts';
import { firstFact, toDay, toLanguageTag } from '../fact-values.ts';
import { docxFormat, hiddenStyle, packParts, readParts } from './docx-parts.ts';
import { addContent } from './html-text.ts';
import {
  attribute,
  elementsIn,
  type HtmlDocument,
  type HtmlElement,
  parseTree,
} from './html-tree.ts';
import { isHidden } from './html-visibility.ts';
import { TextBuilder } from './text-builder.ts';
import { descendants, parseXml, textBelow } from './xml.ts';

/** How styles are read, beside the headings, lists and notes that the library knows. Tables of contents repeat headings. */
const styleMap = [
  `r.${hiddenStyle} => !`,
  "p[style-name='Title'] => h1:fresh",
  ...[7, 8, 9].map((level) => `p[style-name='heading ${level}'] => h6:fresh`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='TOC Heading'] => !",
];

/**
 * Parses a Word document into its text as Word shows it: deleted and hidden text left out, inserted text in, notes after
 * the text without their marks.
 *
 * @throws {Error} where the file is none, damaged, protected or too large.
 */
export async function parseDocx(content: Uint8Array): Promise<ParsedFile> {
  const parts = readParts(content);
  const document = parseTree(await toHtml(packParts(parts)));
  const builder = new TextBuilder();
  addText(builder, document);
  const { text, blocks, title, header } = builder.build();
  const metadata = readMetadata(parts.get('docProps/core.xml'));
  return {
    text,
    blocks,
    header,
    metadata: { ...metadata, title: metadata.title ?? title },
    warnings: [],
  };
}

async function toHtml(buffer: Buffer): Promise<string> {
  try {
    // Styles within the document could hide or rearrange what it shows.
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap, includeEmbeddedStyleMap: false },
    );
    // A reference such as &#xD83C; is half a character.
    return value.toWellFormed();
  } catch (cause) {
    throw new Error(`damaged, or not ${docxFormat}; save it as .docx again`, { cause });
  }
}

/** Adds the text, then its notes, which the library puts into a list at the end. */
function addText(builder: TextBuilder, document: HtmlDocument): void {
  const isPassedOver = (element: HtmlElement) => isHidden(element) || noteMark(element) !== null;
  addContent(builder, document, (element) => {
    const mark = noteMark(element);
    if (mark !== null) builder.refer(mark);
    return isPassedOver(element) || noteId(element) !== null;
  });
  for (const element of elementsIn(document)) {
    const note = noteId(element);
    if (note === null) continue;
    builder.openNote(note);
    addContent(builder, element, isPassedOver);
    builder.closeNote();
  }
}

/** The note of a list item at the end, such as `footnote-2`, or null where it is none. */
function noteId(element: HtmlElement): string | null {
  const id = element.tagName === 'li' ? attribute(element, 'id') : null;
  return /^(?:foot|end)note-/.test(id ?? '') ? id : null;
}

/** The note to which one of the library's own marks belongs: a raised `[1]` at its place, an arrow back from it. */
function noteMark(element: HtmlElement): string | null {
  if (element.tagName === 'sup') {
    const marks = element.childNodes.map((child) => ('tagName' in child ? noteMark(child) : null));
    return marks.find((mark) => mark !== null) ?? null;
  }
  if (element.tagName !== 'a') return null;
  const link = attribute(element, 'id') ?? attribute(element, 'href') ?? '';
  const [, kind, number] = /^#?(foot|end)note-ref-(.*)$/.exec(link) ?? [];
  return kind === undefined || number === undefined ? null : `${kind}note-${number}`;
}

function readMetadata(core: Uint8Array | undefined): Metadata {
  if (!core) return noMetadata;
  const root = parseXml(new TextDecoder().decode(core), 'docProps/core.xml');
  const first = (name: string) => firstFact(...[...descendants(root, name)].map(textBelow));
  return {
    title: first('title'),
    publisher: first('creator'),
    date: toDay(first('modified') ?? first('created')),
    language: toLanguageTag(first('language') ?? ''),
    url: null,
  };
}
