import { type Document, type Problem, readDocuments } from '../corpus/index.ts';
import { buildIndex, type SearchIndex } from '../search/index.ts';

/** Documents that can be asked. It never changes once opened. */
export interface Corpus {
  /** In the order of their file names. */
  readonly documents: readonly Document[];
  /** What is wrong with single files of the folder, in words for its owner. */
  readonly problems: readonly Problem[];
  readonly passageCount: number;
  readonly index: SearchIndex;
}

/**
 * Reads and indexes every document below a folder.
 *
 * @throws {CorpusError} where the folder cannot be listed or holds no document that can be read.
 */
export async function openCorpus(folder: string): Promise<Corpus> {
  const { documents, problems } = await readDocuments(folder);
  return toCorpus(documents, problems);
}

/** Indexes documents that are already parsed. */
export function toCorpus(
  documents: readonly Document[],
  problems: readonly Problem[] = [],
): Corpus {
  const index = buildIndex(documents);
  return { documents, problems, passageCount: index.passages.length, index };
}
