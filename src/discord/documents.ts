import { type Corpus, type Document, nameDocument } from '../answer/index.ts';
import { longestChoice, mostChoices } from './limits.ts';
import { documentByHash, hashOf } from './pointers.ts';
import { shorten } from './shorten.ts';

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

function nameOf(document: Document): string {
  return (
    shorten(nameDocument(document).trim(), longestChoice) || shorten(document.file, longestChoice)
  );
}
