/** Questions and answers on a terminal, and what the documents are. */
export { ArgumentError, type AskArguments, readArguments, usage } from './arguments.ts';
export { answerEach, type BatchOptions, readLines, writeLine } from './batch.ts';
export { toJsonLine } from './controls.ts';
export { styleFor } from './format.ts';
export { chat, type ChatStreams } from './chat.ts';
export {
  type CheckedFile,
  type CheckedFolder,
  checkFiles,
  formatCheck,
} from './check-documents.ts';
export { type CorpusArguments, corpusUsage, readCorpusArguments } from './corpus-arguments.ts';
export { findPlace, formatPlace, type FoundPlace } from './show-passages.ts';
