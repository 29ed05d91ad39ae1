import type { Document } from './document.ts';

/** A document as it is copied or kept: a reading that is the text itself, as most of plain text is, is there once. */
export interface PackedDocument extends Omit<Document, 'reading'> {
  readonly reading: string | null;
}

export function packDocument(document: Document): PackedDocument {
  return document.reading === document.text ? { ...document, reading: null } : document;
}

export function unpackDocument(packed: PackedDocument): Document {
  return { ...packed, reading: packed.reading ?? packed.text };
}
