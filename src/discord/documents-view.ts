import { time, TimestampStyles } from 'discord.js';
import { type Corpus, type Document, nameDocument } from '../answer/index.ts';
import { button, rowsOf } from './answer-buttons.ts';
import { escapeMarkdown } from './escape.ts';
import { longestMessage } from './limits.ts';
import { smallPrint } from './quotation.ts';
import type { Reply } from './reply.ts';
import { shorten, shortenStart } from './shorten.ts';
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

/** The page of the list that a button leads to, from 0; null for other buttons. */
export function documentsPageOf(customId: string): number | null {
  const page = /^documents-(\d{1,5})$/.exec(customId)?.[1];
  return page === undefined ? null : Number(page);
}

/** A page of the list of documents: what each is called, how long it is, its date, and when it was read. */
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
      ...(pages > 1 ? [smallPrint(texts.unanswered.page(page + 1, pages))] : []),
    ].join('\n');
  const content = contentWith(usual);
  return {
    content: content.length <= longestMessage ? content : contentWith(short),
    isPrivate: true,
    rows: rowsOf([
      ...(page > 0 ? [button(`documents-${page - 1}`, buttons.previousPage)] : []),
      ...(page + 1 < pages ? [button(`documents-${page + 1}`, buttons.nextPage)] : []),
    ]),
  };
}

function showDocument(
  { readAt }: Corpus,
  document: Document,
  { lengths, texts: { documents } }: { readonly lengths: Lengths; readonly texts: Texts },
): string {
  const { file, metadata, pageStarts, lineStarts } = document;
  const read = readAt.get(file);
  const facts = [
    escapeMarkdown(shortenStart(file, lengths.file)),
    pageStarts ? documents.pages(pageStarts.length) : documents.lines(lineStarts.length),
    ...(metadata.date === null ? [] : [escapeMarkdown(shorten(metadata.date, lengths.date))]),
    ...(read === undefined
      ? []
      : [documents.read(time(new Date(read), TimestampStyles.RelativeTime))]),
  ];
  const title = escapeMarkdown(shorten(nameDocument(document), lengths.title));
  return `- **${title}**\n  ${smallPrint(facts.join(' · '))}`;
}
