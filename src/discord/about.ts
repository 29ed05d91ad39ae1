import { type Corpus, nameDocument } from '../answer/index.ts';
import { whenRead } from './documents-view.ts';
import { escapeMarkdown } from './escape.ts';
import { longestMessage } from './limits.ts';
import type { Reply } from './reply.ts';
import { shorten } from './shorten.ts';
import { stillReading } from './still-reading.ts';
import type { Texts } from './texts/index.ts';

/** So many documents are named. */
const mostTitles = 10;

/** How much of a title is shown, in UTF-16 code units; the less where otherwise not all would fit into a message. */
const longestTitle = 80;
const longestShortTitle = 40;

/** What is quoted, when it was read, and how to ask. */
export function aboutReply(corpus: Corpus, texts: Texts): Reply {
  const { documents, passageCount } = corpus;
  const contentWith = (longest: number) => {
    const items = documents.slice(0, mostTitles).map((document) => {
      const title = escapeMarkdown(shorten(nameDocument(document), longest));
      return [title, ...whenRead(corpus, document, texts)].join(' · ');
    });
    const more = documents.length - items.length;
    const listed = more > 0 ? [...items, texts.moreDocuments(more)] : items;
    return [
      texts.about(documents.length, passageCount),
      ...listed.map((item) => `- ${item}`),
      ...stillReading(corpus, texts),
      texts.howToAsk,
    ].join('\n');
  };
  const content = contentWith(longestTitle);
  const fits = content.length <= longestMessage;
  return { content: fits ? content : contentWith(longestShortTitle), isPrivate: true };
}
