import type { CorpusFile, Document, Problem } from '../corpus/index.ts';
import { buildIndex, type SearchIndex } from '../search/index.ts';

/** A file as it was read. */
export type FileFacts = Pick<CorpusFile, 'digest' | 'readAt' | 'size'>;

/** How much has been read of a corpus that is still being read. */
export interface ReadSoFar {
  /** Files that are read, from 1. */
  readonly files: number;
  /** Of all. */
  readonly allFiles: number;
}

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
  /** Null where these are all documents. */
  readonly readSoFar: ReadSoFar | null;
}

/** What a corpus knows besides its documents. */
export interface CorpusFacts {
  /** Default none. */
  readonly problems?: readonly Problem[];
  /** Of the documents. Default: they are indexed now. */
  readonly index?: SearchIndex;
  /** Default empty. */
  readonly files?: ReadonlyMap<string, FileFacts>;
  /** Default null. */
  readonly readSoFar?: ReadSoFar | null | undefined;
}

/** Makes a corpus of documents that are already parsed. */
export function toCorpus(
  documents: readonly Document[],
  {
    problems = [],
    index = buildIndex(documents),
    files = new Map(),
    readSoFar = null,
  }: CorpusFacts = {},
): Corpus {
  return { documents, problems, passageCount: index.passages.length, index, files, readSoFar };
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
