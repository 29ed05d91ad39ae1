import { type Corpus, nameDocument } from '../answer/index.ts';
import { escapeMarkdown } from './escape.ts';
import type { Reply } from './reply.ts';
import { shorten } from './shorten.ts';
import type { Texts } from './texts/index.ts';

/** So many documents are named. */
const mostTitles = 10;

/** What is quoted, and how to ask. */
export function aboutReply({ documents, passageCount }: Corpus, texts: Texts): Reply {
  const titles = documents
    .slice(0, mostTitles)
    .map((document) => escapeMarkdown(shorten(nameDocument(document), 80)));
  const more = documents.length - titles.length;
  const items = more > 0 ? [...titles, texts.moreDocuments(more)] : titles;
  const lines = [
    texts.about(documents.length, passageCount),
    ...items.map((item) => `- ${item}`),
    texts.howToAsk,
  ];
  return { content: lines.join('\n'), isPrivate: true };
}
