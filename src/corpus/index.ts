/** From files to documents, passages and sentences, each with its exact place in the text. */
export type { Document, Metadata, Passage, Problem, Span } from './document.ts';
export { CorpusError, fingerprintDocuments, readDocuments } from './files.ts';
export { passageAt } from './passage-at.ts';
export { lineAt, placeAt } from './lines.ts';
export { parseDocument } from './parse.ts';
export { plainWords, startsUnspaced } from './plain-words.ts';
