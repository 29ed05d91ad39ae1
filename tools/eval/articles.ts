import type { Paragraph } from './question-set.ts';

/** Paragraphs by their article, in the order in which each article first appears. */
export function groupByArticle(paragraphs: readonly Paragraph[]): Map<string, Paragraph[]> {
  const articles = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const others = articles.get(paragraph.article);
    if (others) others.push(paragraph);
    else articles.set(paragraph.article, [paragraph]);
  }
  return articles;
}

/** Where a paragraph stands: offsets are UTF-16 code units in its file's text. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Articles as plain text files, and where each paragraph stands in them. */
export interface ArticleFiles {
  /** The text of each file, by its name. */
  readonly texts: ReadonlyMap<string, string>;
  /** By the paragraph's id. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Writes each article as one plain text: its paragraphs in order, with an empty line between. */
export function toFiles(paragraphs: readonly Paragraph[]): ArticleFiles {
  const texts = new Map<string, string>();
  const places = new Map<string, Place>();
  for (const [article, members] of groupByArticle(paragraphs)) {
    const file = `${article}.txt`;
    let start = 0;
    for (const { id, text } of members) {
      places.set(id, { file, start, end: start + text.length });
      start += text.length + between.length;
    }
    texts.set(file, members.map(({ text }) => text).join(between));
  }
  return { texts, places };
}

const between = '\n\n';
