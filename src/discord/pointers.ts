import { createHash } from 'node:crypto';
import {
  type Corpus,
  type Document,
  type Quotation,
  quoteAt,
  type Source,
} from '../answer/index.ts';
import { fromDigits, toDigits } from './digits.ts';

/**
 * Where a quotation stands, in few characters, so that a button or a choice can carry it: it works after a restart,
 * and nothing has to be remembered. It holds 24 bits of a hash of the file's name, 24 of the document's text, the
 * start of the quote, its length, and where in it the lead lies.
 */
export type Pointer = string;

/** So many characters of the hash of a file's name, and of a text. */
const hashLength = 4;

/** How long a pointer to a document is, in characters. */
export const documentPointerLength = 2 * hashLength;

const startDigits = 5;
const lengthDigits = 3;

/** How long a pointer is, in characters. */
export const pointerLength = documentPointerLength + startDigits + 3 * lengthDigits;

/** @returns null for a quote of more than 262,143 UTF-16 code units. */
export function toPointer(
  document: Document,
  { start, end, leadStart, leadEnd }: Source,
): Pointer | null {
  const numbers = [
    toDigits(start, startDigits),
    toDigits(end - start, lengthDigits),
    toDigits(leadStart - start, lengthDigits),
    toDigits(leadEnd - leadStart, lengthDigits),
  ];
  if (numbers.includes(null)) return null;
  return [toDocumentPointer(document), ...numbers].join('');
}

/** What stands where a pointer points to. */
export interface Place {
  readonly document: Document;
  /** Where the quote starts, or, in a changed document, started. */
  readonly start: number;
  /** Null where the document has changed since. */
  readonly quotation: Quotation | null;
}

/** @returns null where the document is no longer there. */
export function follow(corpus: Corpus, pointer: Pointer): Place | null {
  const found = followDocument(corpus, pointer.slice(0, documentPointerLength));
  if (!found) return null;
  const { document, isChanged } = found;
  const numbers = pointer.slice(documentPointerLength);
  const numberAt = (from: number, width: number) =>
    Number(fromDigits(numbers.slice(from, from + width)));
  const start = numberAt(0, startDigits);
  const end = start + numberAt(startDigits, lengthDigits);
  const leadStart = start + numberAt(startDigits + lengthDigits, lengthDigits);
  const leadEnd = leadStart + numberAt(startDigits + 2 * lengthDigits, lengthDigits);
  const isThere = !isChanged && leadEnd <= end && end <= document.text.length;
  const quotation = isThere
    ? quoteAt(document, { start, end }, { start: leadStart, end: leadEnd })
    : null;
  return { document, start: Math.min(start, document.text.length), quotation };
}

/** The start of a pointer: a document, as a button or a choice carries it. It holds the two hashes. */
export type DocumentPointer = string;

export function toDocumentPointer(document: Document): DocumentPointer {
  return nameHashOf(document) + versionOf(document);
}

/** The document that a pointer points to, and whether its text has changed since; null where it is no longer there. */
export function followDocument(
  corpus: Corpus,
  pointer: DocumentPointer,
): { readonly document: Document; readonly isChanged: boolean } | null {
  const namedAlike = documentsByNameHash(corpus).get(pointer.slice(0, hashLength)) ?? [];
  const version = pointer.slice(hashLength);
  const same = namedAlike.find((one) => versionOf(one) === version);
  const document = same ?? namedAlike[0];
  return document ? { document, isChanged: !same } : null;
}

/** The document of a file whose name has this hash; undefined where there is none. */
export function documentByNameHash(corpus: Corpus, nameHash: string): Document | undefined {
  return documentsByNameHash(corpus).get(nameHash)?.[0];
}

/** A few characters that stand for a file's name. */
export function nameHashOf({ file }: Document): string {
  return shortHash(file);
}

const byNameHash = new WeakMap<Corpus, ReadonlyMap<string, readonly Document[]>>();

function documentsByNameHash(corpus: Corpus): ReadonlyMap<string, readonly Document[]> {
  const known = byNameHash.get(corpus);
  if (known) return known;
  const groups = new Map<string, Document[]>();
  for (const document of corpus.documents) {
    const key = nameHashOf(document);
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  byNameHash.set(corpus, groups);
  return groups;
}

const versions = new WeakMap<Document, string>();

/** Stays the same as long as the document's text does. */
function versionOf(document: Document): string {
  const version = versions.get(document) ?? shortHash(document.text);
  versions.set(document, version);
  return version;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, hashLength);
}
