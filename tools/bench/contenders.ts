import { readFile, writeFile } from 'node:fs/promises';
import MiniSearch, { type Options } from 'minisearch';
import { type Corpus, toCorpus } from '../../src/answer/corpus.ts';
import { ask } from '../../src/answer/index.ts';
import { readSnapshot, writeSnapshot } from '../../src/answer/snapshot.ts';
import { type Document, parseDocument, toFolder } from '../../src/corpus/index.ts';
import { SearchIndex } from '../../src/search/index.ts';
import { createAnalyzer } from '../../src/search/terms.ts';

/** Passages that are indexed. */
export interface Searchable {
  /** Answers a question. @returns the texts found, best first, at most {@link limit}. */
  readonly search: (question: string) => string[];
  /** Writes a snapshot to a file. */
  readonly save: (file: string) => Promise<void>;
  /** Makes the same of a snapshot. */
  readonly load: (file: string) => Promise<Searchable>;
}

/** A way to search passages. */
export interface Contender {
  readonly title: string;
  /**
   * Brings passages into the form that is indexed, which is not timed.
   *
   * @returns indexes them, which is timed.
   */
  readonly prepare: (passages: readonly string[]) => () => Searchable;
}

/** How many texts each contender is asked for. */
const limit = 3;

export const contenders = {
  'minisearch-default': { title: 'MiniSearch default', prepare: prepareDefault },
  'minisearch-stemmed': { title: 'MiniSearch stemmed', prepare: prepareStemmed },
  quoteline: { title: 'Quoteline', prepare: prepareQuoteline },
} as const satisfies Readonly<Record<string, Contender>>;

export type ContenderName = keyof typeof contenders;

/** In the order in which they run and are shown. */
export const contenderNames = Object.keys(contenders) as ContenderName[];

export function isContender(name: string): name is ContenderName {
  return Object.hasOwn(contenders, name);
}

/** The contender that the others are compared with. */
export const baseline = 'minisearch-stemmed' satisfies ContenderName;

interface IndexedText {
  readonly id: number;
  readonly text: string;
}

/** As it comes, without an option. */
function prepareDefault(passages: readonly string[]) {
  return () => indexWith({ fields: ['text'] }, passages);
}

/** With the project's own words, stop words and stems. */
function prepareStemmed(passages: readonly string[]) {
  return () => {
    const analyze = createAnalyzer();
    const options: Options<IndexedText> = {
      fields: ['text'],
      tokenize: (text) => analyze(text).map(({ stem }) => stem),
      processTerm: (term) => term,
    };
    return indexWith(options, passages);
  };
}

function indexWith(options: Options<IndexedText>, passages: readonly string[]): Searchable {
  const index = new MiniSearch(options);
  index.addAll(passages.map((text, id) => ({ id, text })));
  return searchableBy(index, options, passages);
}

function searchableBy(
  index: MiniSearch<IndexedText>,
  options: Options<IndexedText>,
  passages: readonly string[],
): Searchable {
  return {
    search: (question) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => passages[id as number] ?? ''),
    save: (file) => writeFile(file, JSON.stringify(index)),
    load: async (file) => {
      const loaded = MiniSearch.loadJSON(await readFile(file, 'utf8'), options);
      return searchableBy(loaded, options, passages);
    },
  };
}

/** How many passages a document has, but for the last one. */
const passagesPerDocument = 100;

/** @throws {Error} where the documents' passages are not the passages given: the comparison would not be fair. */
function prepareQuoteline(passages: readonly string[]) {
  const documents: Document[] = [];
  for (let start = 0; start < passages.length; start += passagesPerDocument) {
    const text = passages.slice(start, start + passagesPerDocument).join('\n\n');
    documents.push(parseDocument(`${start / passagesPerDocument}.txt`, text).document);
  }
  return () => {
    const corpus = toCorpus(documents);
    if (corpus.passageCount !== passages.length) {
      throw new Error(`${passages.length} passages were read as ${corpus.passageCount}`);
    }
    return searchableCorpus(corpus);
  };
}

/** Any key does: the bench does not change the documents. */
const key = 'bench';

function searchableCorpus(corpus: Corpus): Searchable {
  const { documents, index } = corpus;
  const files = documents.map((document) => ({
    ...{ file: document.file, document, complaints: [], readAt: 0 },
    ...{ size: 0, stamp: null, digest: '', refusal: null, facts: {} },
  }));
  return {
    search: (question) => {
      const reply = ask(corpus, question, { limit });
      return (reply.kind === 'answer' ? reply.answers : reply.nearest).map(({ quote }) => quote);
    },
    save: (file) => writeSnapshot(file, key, { files, data: index.data }),
    load: async (file) => {
      const snapshot = await readSnapshot(file, key);
      if (typeof snapshot === 'string') throw new Error(`The snapshot is ${snapshot}`);
      const { documents: read } = toFolder(snapshot.files);
      return searchableCorpus(toCorpus(read, { index: SearchIndex.of(read, snapshot.data) }));
    },
  };
}
