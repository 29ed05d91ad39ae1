/** From files to documents, passages and sentences, each with its exact place in the text. */
export type { Document, Metadata, Passage, Problem, Span } from './document.ts';
export { CorpusError } from './errors.ts';
export {
  assertDocuments,
  type CorpusFile,
  type CorpusLimits,
  type DocumentFolder,
  excludesSome,
  fingerprintOf,
  type Progress,
  readDocuments,
  readFiles,
  type ReadOptions,
  toFolder,
  usualLimits,
} from './files.ts';
export { isHeadingOf } from './heading-passage.ts';
export { countLines, lineAt, placeAt } from './lines.ts';
export { manifestName } from './manifest/manifest.ts';
export { byDate, isNewer } from './newer.ts';
export { packDocument, type PackedDocument, unpackDocument } from './packed-document.ts';
export { parseDocument } from './parse.ts';
export { passageAt } from './passage-at.ts';
export { plainWords, startsUnspaced } from './plain-words.ts';
export { type FileNow, readFileNow } from './read-file-now.ts';
export { type AppliedManifest, type ScannedFile, scanFolder } from './scan.ts';
export { splitSentences } from './sentences.ts';
export { isTable } from './tables.ts';
export { atOnce, inTurns, type Steps } from './turns.ts';
export { usualSettlingTime, watchFolder } from './watch.ts';
