import { type Corpus, type Document, nameDocument } from '../answer/index.ts';
import { escapeMarkdown } from './escape.ts';
import { longestChoice, mostChoices } from './limits.ts';
import { documentByHash, hashOf } from './pointers.ts';
import type { Reply } from './reply.ts';
import { shorten } from './shorten.ts';
import { stillReading } from './still-reading.ts';
import type { Texts } from './texts/index.ts';

/** What an option offers while one types, and sends back. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Marks a value as one of ours: nobody starts a title with it. */
const mark = '§';

/** The documents whose name has what is typed, those that start with it first. */
export function suggestDocuments({ documents }: Corpus, typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const named = documents.map((document) => ({ document, name: nameOf(document) }));
  const matching = named.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [first, others] = [true, false].map((isFirst) =>
    matching.filter(({ name }) => name.toLowerCase().startsWith(wanted) === isFirst),
  );
  return [...(first ?? []), ...(others ?? [])]
    .slice(0, mostChoices)
    .map(({ document, name }) => ({ name, value: mark + hashOf(document) }));
}

/**
 * The document that an option names: by what was offered, or as somebody wrote it: by its title or its file.
 *
 * @returns undefined where there is none.
 */
export function findDocument(corpus: Corpus, given: string): Document | undefined {
  const wanted = given.trim().toLowerCase();
  const picked = given.startsWith(mark) ? documentByHash(corpus, given.slice(1)) : undefined;
  return (
    picked ??
    corpus.documents.find((document) =>
      [nameOf(document), nameDocument(document), document.file].some(
        (name) => name.toLowerCase() === wanted,
      ),
    )
  );
}

/** Why there is no document to an option: it was offered before and is gone, or there never was one of that name. */
export function refuseDocument(corpus: Corpus, given: string, texts: Texts): Reply {
  const refusal = given.startsWith(mark)
    ? texts.documentGone
    : texts.unknownDocument(escapeMarkdown(shorten(given.trim(), 100)));
  return { content: [refusal, ...stillReading(corpus, texts)].join('\n'), isPrivate: true };
}

/** A document's name in a menu: its title, or its file where one would see nothing of that. */
export function nameOf(document: Document): string {
  const title = nameDocument(document).trim();
  return shorten(/[\p{L}\p{N}\p{P}\p{S}]/u.test(title) ? title : document.file, longestChoice);
}
