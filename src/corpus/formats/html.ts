import type { ParsedFile } from '../document.ts';
import { decodePage } from './html-encoding.ts';
import { htmlMetadata } from './html-metadata.ts';
import { addContent } from './html-text.ts';
import { parseTree } from './html-tree.ts';
import { isFurniture, isHidden, mainContentOf } from './html-visibility.ts';
import { TextBuilder } from './text-builder.ts';
import { toHtml } from './xhtml.ts';

/**
 * Parses a page into the main content that a reader sees of it, without navigation, side matter and hidden parts. A line of the text knows
 * its line in the file.
 *
 * @throws {Error} where the file is empty, no text, nested too deep or in an encoding that is not known.
 */
export function parseHtml(content: Uint8Array): Promise<ParsedFile> {
  return Promise.resolve(toParsedFile(decodePage(content, 'HTML')));
}

/**
 * Parses a page that is written as XML.
 *
 * @throws {Error} as {@link parseHtml} does.
 */
export function parseXhtml(content: Uint8Array): Promise<ParsedFile> {
  return Promise.resolve(toParsedFile(toHtml(decodePage(content, 'XHTML'))));
}

function toParsedFile(source: string): ParsedFile {
  const document = parseTree(source);
  const root = mainContentOf(document);
  const builder = new TextBuilder();
  if (root) addContent(builder, root, (element) => isHidden(element) || isFurniture(element));
  const { title, ...built } = builder.build();
  const metadata = htmlMetadata(document, root);
  return { ...built, metadata: { ...metadata, title: metadata.title ?? title }, warnings: [] };
}
