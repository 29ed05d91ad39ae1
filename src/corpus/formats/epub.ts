import type { ParsedFile } from '../document.ts';
import { titlesInNav, titlesInNcx } from './epub-contents.ts';
import { type EpubPackage, packagePath, readPackage } from './epub-package.ts';
import { decodePage } from './html-encoding.ts';
import { addContent } from './html-text.ts';
import { hasToken, type HtmlElement, parseTree } from './html-tree.ts';
import { isHidden } from './html-visibility.ts';
import { TextBuilder } from './text-builder.ts';
import { toHtml } from './xhtml.ts';
import { descendants, parseXml } from './xml.ts';
import { Zip } from './zip.ts';

const format = 'an EPUB book';

/**
 * Parses a book into the text of its chapters in reading order. A chapter without a heading of its own stands under its
 * title in the table of contents.
 *
 * @throws {Error} where the file is no EPUB book, damaged, encrypted or too large.
 */
export function parseEpub(content: Uint8Array): Promise<ParsedFile> {
  return Promise.resolve(readBook(new Zip(content, format)));
}

function readBook(zip: Zip): ParsedFile {
  const container = textOf(zip, 'META-INF/container.xml');
  if (container === null) {
    throw new Error(
      `a zip archive without META-INF/container.xml, so not ${format}; export it as EPUB again`,
    );
  }
  refuseEncrypted(zip);
  const path = packagePath(container);
  const source = path === null ? null : textOf(zip, path);
  if (path === null || source === null) {
    throw new Error(`its package file is missing, so it is not ${format}; export it as EPUB again`);
  }
  const book = readPackage(source, path);
  const warnings: string[] = [];
  const titles = titlesOf(zip, book, warnings);
  const builder = new TextBuilder();
  let missing = 0;
  for (const file of book.chapters) {
    const chapter = textOf(zip, file);
    if (chapter === null) {
      missing += 1;
    } else {
      builder.openChapter(titles.get(file) ?? null);
      addContent(builder, parseTree(toHtml(chapter)), isSkipped);
    }
  }
  if (missing === book.chapters.length)
    throw new Error('holds no chapters; export it as EPUB again');
  if (missing > 0) warnings.push(`${missing} of its ${book.chapters.length} chapters are missing`);
  const { text, blocks, title, header } = builder.build();
  // The first heading is a chapter's, but for books in one file.
  return {
    text,
    blocks,
    metadata: book.metadata,
    header: title === book.metadata.title ? header : {},
    warnings,
  };
}

/** @returns null where there is none, or nothing in it. */
function textOf(zip: Zip, file: string): string | null {
  const bytes = zip.read(file);
  return bytes && bytes.length > 0 ? decodePage(bytes, 'XML') : null;
}

function isSkipped(element: HtmlElement): boolean {
  return (
    isHidden(element) ||
    element.tagName === 'nav' ||
    hasToken(element, 'epub:type', 'pagebreak') ||
    hasToken(element, 'role', 'doc-pagebreak')
  );
}

/** Encrypts nothing but the start of fonts. */
const fontAlgorithm = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

function refuseEncrypted(zip: Zip): void {
  const source = textOf(zip, 'META-INF/encryption.xml');
  if (source === null) return;
  for (const data of descendants(parseXml(source, 'META-INF/encryption.xml'), 'EncryptedData')) {
    const [method] = descendants(data, 'EncryptionMethod');
    if (fontAlgorithm.test(method?.attributes.get('Algorithm') ?? '')) continue;
    throw new Error('protected by digital rights management; use a copy without it');
  }
}

/** A book can be read without its table of contents. */
function titlesOf(
  zip: Zip,
  { nav, ncx }: EpubPackage,
  warnings: string[],
): ReadonlyMap<string, string> {
  try {
    const source = nav === null ? null : textOf(zip, nav);
    if (nav !== null && source !== null) return titlesInNav(source, nav);
    const control = ncx === null ? null : textOf(zip, ncx);
    if (ncx !== null && control !== null) return titlesInNcx(control, ncx);
  } catch (error) {
    warnings.push(
      `table of contents passed over: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return new Map();
}
