import { type APISelectMenuOption, ComponentType, time, TimestampStyles } from 'discord.js';
import { type Corpus, countLines, type Document, nameDocument, oneLine } from '../answer/index.ts';
import { button, rowsOf } from './components.ts';
import { labelsOf } from './documents.ts';
import { documentsMenu, toDocumentsId } from './documents-buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { longestChoice, longestMessage } from './limits.ts';
import { toDocumentPointer } from './pointers.ts';
import { smallPrint } from './quotation.ts';
import type { Reply, Row } from './reply.ts';
import { shorten, shortenStart } from './shorten.ts';
import { stillReading } from './still-reading.ts';
import type { Texts } from './texts/index.ts';

/** So many documents are listed at once. */
const documentsPerPage = 10;

/** How much of a document is shown, in UTF-16 code units before markup is escaped. */
interface Lengths {
  readonly title: number;
  readonly file: number;
  readonly date: number;
}

const usual: Lengths = { title: 70, file: 40, date: 20 };

/** Ten documents fit into a message even where each character of them has to be escaped. */
const short: Lengths = { title: 30, file: 20, date: 10 };

/**
 * A page of the list of documents: what each is called, how long it is, its date, and when it was read; and a menu from
 * which to choose one.
 */
export function viewDocuments(corpus: Corpus, wanted: number, texts: Texts): Reply {
  const { documents } = corpus;
  const pages = Math.ceil(documents.length / documentsPerPage);
  const page = Math.min(wanted, pages - 1);
  const shown = documents.slice(page * documentsPerPage, (page + 1) * documentsPerPage);
  const { buttons } = texts;
  const contentWith = (lengths: Lengths) =>
    [
      texts.documents.title(documents.length),
      ...shown.map((document) => showDocument(corpus, document, { lengths, texts })),
      ...stillReading(corpus, texts),
      ...(pages > 1 ? [smallPrint(texts.page(page + 1, pages))] : []),
    ].join('\n');
  const content = contentWith(usual);
  const to = (other: number) => toDocumentsId({ kind: 'list', page: other });
  return {
    content: content.length <= longestMessage ? content : contentWith(short),
    isPrivate: true,
    rows: [
      ...menuRows(corpus, shown, texts),
      ...rowsOf([
        ...(page > 0 ? [button(to(page - 1), buttons.previousPage)] : []),
        ...(page + 1 < pages ? [button(to(page + 1), buttons.nextPage)] : []),
      ]),
    ],
  };
}

/** The page of the list on which a document stands, from 0. */
export function pageOf({ documents }: Corpus, document: Document): number {
  return Math.floor(Math.max(0, documents.indexOf(document)) / documentsPerPage);
}

/** How long a document is, as its readers count it. */
export function lengthOf(document: Document, { documents }: Texts): string {
  const { pageStarts, passages } = document;
  if (pageStarts) return documents.pages(pageStarts.length);
  const lines = countLines(document);
  return lines === null ? documents.passages(passages.length) : documents.lines(lines);
}

/** When a document was read, in a list of facts; nothing where that is not known. */
export function whenRead({ files }: Corpus, { file }: Document, { documents }: Texts): string[] {
  const facts = files.get(file);
  return facts ? [documents.read(time(new Date(facts.readAt), TimestampStyles.RelativeTime))] : [];
}

function showDocument(
  corpus: Corpus,
  document: Document,
  { lengths, texts }: { readonly lengths: Lengths; readonly texts: Texts },
): string {
  const { file, metadata } = document;
  const facts = [
    escapeMarkdown(shortenStart(oneLine(file), lengths.file)),
    lengthOf(document, texts),
    ...(metadata.date === null ? [] : [escapeMarkdown(shorten(metadata.date, lengths.date))]),
    ...whenRead(corpus, document, texts),
  ];
  const title = escapeMarkdown(shorten(nameDocument(document), lengths.title));
  return `- **${title}**\n  ${smallPrint(facts.join(' · '))}`;
}

function menuRows(
  corpus: Corpus,
  documents: readonly Document[],
  { documents: texts }: Texts,
): Row[] {
  const labels = labelsOf(corpus);
  const options = new Map<string, APISelectMenuOption>();
  for (const document of documents) {
    const value = toDocumentPointer(document);
    const description = shortenStart(oneLine(document.file), longestChoice);
    options.set(value, { label: labels.get(document) ?? document.file, value, description });
  }
  if (options.size === 0) return [];
  const menu = documentsMenu([...options.values()], texts.choose);
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
