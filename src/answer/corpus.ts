import type { CorpusFile, Document, Problem } from '../corpus/index.ts';
import { buildIndex, type SearchIndex } from '../search/index.ts';

/** A file as it was read. */
export type FileFacts = Pick<CorpusFile, 'digest' | 'readAt' | 'size'>;

/** Documents that can be asked. It never changes once opened. */
export interface Corpus {
  /** In the order of their file names. */
  readonly documents: readonly Document[];
  /** What is wrong with single files, in words for the owner. */
  readonly problems: readonly Problem[];
  readonly passageCount: number;
  /** What its documents were read from, by file; those made of a text are not there. */
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly index: SearchIndex;
}

/**
 * Makes a corpus of documents that are already parsed.
 *
 * @param index of the documents; by default they are indexed now.
 */
export function toCorpus(
  documents: readonly Document[],
  problems: readonly Problem[] = [],
  index: SearchIndex = buildIndex(documents),
  files: ReadonlyMap<string, FileFacts> = new Map(),
): Corpus {
  return { documents, problems, passageCount: index.passages.length, index, files };
}

/**
 * The document of a file.
 *
 * @throws {RangeError} where the corpus has none.
 */
export function documentOf({ documents }: Corpus, file: string): Document {
  const document = documents.find((one) => one.file === file);
  if (!document) throw new RangeError(`no document "${file}" among ${documents.length}`);
  return document;
}
