import { type Corpus, type Document, nameDocument, oneLine } from '../answer/index.ts';
import { escapeMarkdown } from './escape.ts';
import { longestChoice, mostChoices } from './limits.ts';
import { documentByNameHash, nameHashOf } from './pointers.ts';
import type { Reply } from './reply.ts';
import { shorten, shortenStart } from './shorten.ts';
import { stillReading } from './still-reading.ts';
import type { Texts } from './texts/index.ts';

/** What an option offers while one types, and sends back. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Marks a value as one of ours: nobody starts a title with it. */
const mark = '§';

/** The documents whose label has what is typed, those that start with it first. */
export function suggestDocuments(corpus: Corpus, typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const named = Array.from(labelsOf(corpus), ([document, name]) => ({ document, name }));
  const matching = named.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [first, others] = [true, false].map((isFirst) =>
    matching.filter(({ name }) => name.toLowerCase().startsWith(wanted) === isFirst),
  );
  return [...(first ?? []), ...(others ?? [])]
    .slice(0, mostChoices)
    .map(({ document, name }) => ({ name, value: mark + nameHashOf(document) }));
}

/**
 * The document that an option names: by what was offered, or as somebody wrote it: by its label, its title or its file.
 *
 * @returns undefined where there is none.
 */
export function findDocument(corpus: Corpus, given: string): Document | undefined {
  const wanted = given.trim().toLowerCase();
  const picked = given.startsWith(mark) ? documentByNameHash(corpus, given.slice(1)) : undefined;
  if (picked) return picked;
  const named = Array.from(labelsOf(corpus)).find(([document, label]) =>
    [label, nameDocument(document), document.file].some((name) => name.toLowerCase() === wanted),
  );
  return named?.[0];
}

/** Why there is no document to an option: it was offered before and is gone, or there never was one of that name. */
export function refuseDocument(corpus: Corpus, given: string, texts: Texts): Reply {
  const refusal = given.startsWith(mark)
    ? texts.documentGone
    : texts.unknownDocument(escapeMarkdown(shorten(given.trim(), 100)));
  return { content: [refusal, ...stillReading(corpus, texts)].join('\n'), isPrivate: true };
}

/** Of a file's name, so much is shown beside a title, in UTF-16 code units. */
const longestFile = 60;

/**
 * What documents are called in a menu, in at most a hundred characters: by their titles, and, where several have the
 * same, by their files as well.
 */
export function labelsOf({ documents }: Corpus): ReadonlyMap<Document, string> {
  const titles = new Map(documents.map((document) => [document, titleOf(document)]));
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const title of titles.values()) {
    const key = title.toLowerCase();
    (once.has(key) ? twice : once).add(key);
  }
  return new Map(
    Array.from(titles, ([document, title]) => [
      document,
      twice.has(title.toLowerCase()) ? withFile(title, document) : title,
    ]),
  );
}

function withFile(title: string, document: Document): string {
  const file = ` (${shortenStart(oneLine(document.file), longestFile)})`;
  return shorten(title, longestChoice - file.length) + file;
}

/** A document's title, or its file where one would see nothing of that. */
function titleOf(document: Document): string {
  const title = nameDocument(document).trim();
  return shorten(/[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? title : document.file, longestChoice);
}
