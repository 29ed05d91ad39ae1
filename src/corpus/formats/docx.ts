import mammoth from 'mammoth';
import { type Metadata, noMetadata, type ParsedFile } from '../document.ts';
import { firstFact, toDay, toLanguageTag } from '../fact-values.ts';
import { docxFormat, hiddenStyle, packParts, readParts } from './docx-parts.ts';
import { addContent } from './html-text.ts';
import { attribute, type HtmlElement, parseTree } from './html-tree.ts';
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
  addContent(builder, document, (element) => isHidden(element) || isNoteLink(element));
  const { text, blocks, title, header } = builder.build();
  const metadata = readMetadata(parts.get('docProps/core.xml'));
  return { text, blocks, header, metadata: { ...metadata, title: metadata.title ?? title }, warnings: [] };
}

async function toHtml(buffer: Buffer): Promise<string> {
  try {
    // Styles within the document could hide or rearrange what it shows.
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, includeEmbeddedStyleMap: false });
    return value;
  } catch (cause) {
    throw new Error(`damaged, or not ${docxFormat}; save it as .docx again`, { cause });
  }
}

/** The library's own marks: a raised `[1]` at a note's place, an arrow back from it. */
function isNoteLink(element: HtmlElement): boolean {
  if (element.tagName === 'sup') {
    return element.childNodes.some((child) => 'tagName' in child && isNoteLink(child));
  }
  const isMark = (name: string) => /^#?(?:foot|end)note-ref-/.test(attribute(element, name) ?? '');
  return element.tagName === 'a' && (isMark('id') || isMark('href'));
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
