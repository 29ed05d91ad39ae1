import {
  addressOf,
  type Corpus,
  type Document,
  nameDocument,
  oneLine,
  type OutlineEntry,
  outlineOf,
  quoteAt,
} from '../answer/index.ts';
import { button, linkButton, rowsOf } from './components.ts';
import { toDocumentsId } from './documents-buttons.ts';
import { lengthOf, pageOf, whenRead } from './documents-view.ts';
import { escapeMarkdown } from './escape.ts';
import { longestButtonUrl, longestMessage } from './limits.ts';
import { type DocumentPointer, followDocument, toDocumentPointer } from './pointers.ts';
import { showQuotation, smallPrint } from './quotation.ts';
import type { Reply, Row } from './reply.ts';
import { shorten, shortenStart } from './shorten.ts';
import { sayGone } from './still-reading.ts';
import type { Texts } from './texts/index.ts';

/** How a document is shown. */
export interface OutlineShowing {
  readonly texts: Texts;
  /** Which page of its outline, from 0. */
  readonly page: number;
  /** The largest file that can be sent, in bytes; null where none is. */
  readonly largestFile: number | null;
}

/** A heading, in UTF-16 code units before markup is escaped. */
const longestHeading = 100;

/** Headings below more than so many others are not moved further to the right. */
const deepest = 5;

/** The line with the number of the page, in UTF-16 code units. */
const longestFooter = 100;

/** The document to which a pointer points; says so where it has changed since, or is gone. */
export function viewPointed(
  corpus: Corpus,
  pointer: DocumentPointer,
  showing: OutlineShowing,
): Reply {
  const { texts } = showing;
  const found = followDocument(corpus, pointer);
  return found
    ? viewOutline(corpus, found.document, showing, found.isChanged ? texts.documentChanged : null)
    : { content: sayGone(corpus, texts), isPrivate: true };
}

/**
 * What is known about a document, and a page of its outline; how it begins where it has none.
 *
 * @param notice above it. Default: none.
 */
export function viewOutline(
  corpus: Corpus,
  document: Document,
  showing: OutlineShowing,
  notice: string | null = null,
): Reply {
  const { texts } = showing;
  const head = [
    ...(notice === null ? [] : [notice]),
    `**${escapeMarkdown(shorten(nameDocument(document), 100))}**`,
    smallPrint(factsOf(corpus, document, texts).join(' · ')),
  ].join('\n');
  const room = longestMessage - head.length - longestFooter;
  const pages = toPages(
    outlineOf(document).map((entry) => showEntry(entry, texts)),
    room,
  );
  const page = Math.min(showing.page, Math.max(0, pages.length - 1));
  return {
    content: [
      head,
      pages[page] ?? showBeginning(document, room, texts),
      ...(pages.length > 1 ? [smallPrint(texts.page(page + 1, pages.length))] : []),
    ].join('\n'),
    isPrivate: true,
    rows: buttonsOf(corpus, document, { ...showing, page, pages: pages.length }),
  };
}

function factsOf(corpus: Corpus, document: Document, texts: Texts): string[] {
  const { file, metadata, language, passages } = document;
  const { publisher, date } = metadata;
  return [
    escapeMarkdown(shortenStart(oneLine(file), 60)),
    ...(publisher === null ? [] : [escapeMarkdown(shorten(oneLine(publisher), 40))]),
    ...(date === null ? [] : [escapeMarkdown(shorten(oneLine(date), 20))]),
    ...(language === null ? [] : [escapeMarkdown(shorten(nameLanguage(language, texts), 40))]),
    ...new Set([lengthOf(document, texts), texts.documents.passages(passages.length)]),
    ...whenRead(corpus, document, texts),
  ];
}

function nameLanguage(language: string, { tag }: Texts): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(language) ?? language;
}

function showEntry({ heading, depth, page, line }: OutlineEntry, { documents }: Texts): string {
  const indent = '  '.repeat(Math.min(depth, deepest));
  const name = oneLine(heading).replace(/\s+/g, ' ').trim();
  const shown = `${indent}- ${escapeMarkdown(shorten(name, longestHeading))}`;
  if (page !== null) return `${shown} · ${documents.onPage(page)}`;
  return line === null ? shown : `${shown} · ${documents.onLine(line)}`;
}

/** Lines in as few pages as they fit into. @param room in UTF-16 code units; each line fits. */
function toPages(lines: readonly string[], room: number): string[] {
  const pages: string[] = [];
  for (const line of lines) {
    const longer = `${pages.at(-1) ?? ''}\n${line}`;
    if (pages.length > 0 && longer.length <= room) pages[pages.length - 1] = longer;
    else pages.push(line);
  }
  return pages;
}

function showBeginning(document: Document, room: number, texts: Texts): string {
  const { noHeadings, empty } = texts.documents;
  const [passage] = document.passages;
  if (!passage) return empty;
  const quotation = quoteAt(document, passage, passage.sentences[0] ?? passage);
  const shown = showQuotation(quotation, {
    room: room - noHeadings.length - 1,
    isAnswer: false,
    texts,
  });
  return `${noHeadings}\n${shown}`;
}

function buttonsOf(
  corpus: Corpus,
  document: Document,
  { page, pages, texts, largestFile }: OutlineShowing & { readonly pages: number },
): Row[] {
  const { buttons } = texts;
  const pointer = toDocumentPointer(document);
  const to = (other: number) => toDocumentsId({ kind: 'outline', pointer, page: other });
  const size = corpus.files.get(document.file)?.size ?? Infinity;
  const isSent = largestFile !== null && size <= largestFile;
  const address = addressOf(document, longestButtonUrl);
  const list = toDocumentsId({ kind: 'list', page: pageOf(corpus, document) });
  return rowsOf([
    ...(page > 0 ? [button(to(page - 1), buttons.previousPage)] : []),
    ...(page + 1 < pages ? [button(to(page + 1), buttons.nextPage)] : []),
    ...(isSent ? [button(toDocumentsId({ kind: 'file', pointer }), buttons.file)] : []),
    ...(address === null ? [] : [linkButton(address, buttons.open)]),
    button(list, buttons.allDocuments),
  ]);
}
