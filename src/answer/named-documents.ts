import { type Document, plainWords } from '../corpus/index.ts';
import { languageOf } from '../languages/index.ts';
import type { Phrases } from './phrases/index.ts';

/** A word's stem in a language, by its tag; the word itself where it has none. */
export type StemOf = (word: string, tag: string) => string;

/**
 * Finds the documents that a question names: by the title ("the Club rules"), by the file's name, or by words of the
 * title: several, or where it says that a document is meant ("the article about security guarantees"). Endings do not
 * matter.
 *
 * @param words plain ones.
 */
export function findNamed(
  documents: readonly Document[],
  words: string,
  { tag, nouns }: Phrases,
  stemOf: StemOf,
): Document[] {
  const stemmed = (text: string) =>
    text
      .split(' ')
      .map((word) => stemOf(word, tag))
      .join(' ');
  const language = languageOf(tag);
  const common = new Set(Array.from(language.stopWords, plainWords));
  const kinds = new Set(nouns.split(' ').map(plainWords));
  const bare = withoutLeading(words, (word) => common.has(word));
  const rest = withoutLeading(bare, (word) => kinds.has(word) || common.has(word));
  const named = documents.filter((document) => {
    const names = namesOf(document).map(stemmed);
    return [words, bare, rest].some((name) => name !== '' && names.includes(stemmed(name)));
  });
  if (named.length > 0) return named;

  const all = words.split(' ');
  const telling = all.filter((word) => !kinds.has(word) && !common.has(word));
  const leastTelling = all.some((word) => kinds.has(word)) ? 1 : 2;
  if (telling.length < leastTelling) return [];
  return documents.filter((document) => {
    const title = new Set(stemmed(titleOf(document)).split(' '));
    return telling.every((word) => title.has(stemOf(word, tag)));
  });
}

/**
 * Of some documents, those of the kind that a question speaks of: "the handbook" is one with that word in its title
 * or file name.
 *
 * @param words plain ones.
 * @returns all of them where none has such a word.
 */
export function ofKind(
  documents: readonly Document[],
  words: string,
  { nouns }: Phrases,
): readonly Document[] {
  const kinds = new Set(nouns.split(' ').map(plainWords));
  const asked = words.split(' ').filter((word) => kinds.has(word));
  const named = documents.filter((document) => {
    const names = new Set(namesOf(document).flatMap((name) => name.split(' ')));
    return asked.some((kind) => names.has(kind));
  });
  return named.length > 0 ? named : documents;
}

/** Its title with and without the common words at its start, and its file's name with and without the ending. */
function namesOf(document: Document): string[] {
  const title = titleOf(document);
  const file = document.file.replace(/^.*\//, '');
  return [
    title,
    title.replace(/^(?:the|an?) /, ''),
    plainWords(file),
    plainWords(file.replace(/\.[^.]*$/, '')),
  ];
}

/** The title in plain words; the label before one that is not metadata ("Title: …") is none of it. */
function titleOf({ metadata, header, text }: Document): string {
  if (metadata.title !== null) return plainWords(metadata.title);
  const line = header.title ? text.slice(header.title.start, header.title.end) : '';
  return plainWords(line.replace(/^[^:：]{0,30}[:：]/, ''));
}

function withoutLeading(text: string, isIdle: (word: string) => boolean): string {
  const words = text.split(' ');
  const first = words.findIndex((word) => !isIdle(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}
