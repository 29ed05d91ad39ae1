import MiniSearch from 'minisearch';
import { toCorpus } from '../../src/answer/corpus.ts';
import { ask } from '../../src/answer/index.ts';
import { type Document, parseDocument } from '../../src/corpus/index.ts';
import { createAnalyzer } from '../../src/search/terms.ts';

/** Answers a question. @returns the texts found, best first, at most {@link limit}. */
export type Search = (question: string) => string[];

/** A way to search passages. */
export interface Contender {
  readonly title: string;
  /**
   * Brings passages into the form that is indexed, which is not timed.
   *
   * @returns indexes them, which is timed.
   */
  readonly prepare: (passages: readonly string[]) => () => Search;
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

/** As it comes, without an option. */
function prepareDefault(passages: readonly string[]) {
  return () => searchWith(new MiniSearch({ fields: ['text'] }), passages);
}

/** With the project's own words, stop words and stems. */
function prepareStemmed(passages: readonly string[]) {
  return () => {
    const analyze = createAnalyzer();
    const index = new MiniSearch({
      fields: ['text'],
      tokenize: (text) => analyze(text).map(({ stem }) => stem),
      processTerm: (term) => term,
    });
    return searchWith(index, passages);
  };
}

function searchWith(index: MiniSearch, passages: readonly string[]): Search {
  index.addAll(passages.map((text, id) => ({ id, text })));
  return (question) =>
    index
      .search(question)
      .slice(0, limit)
      .map(({ id }) => passages[id as number] ?? '');
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
    return (question: string) => {
      const reply = ask(corpus, question, { limit });
      return (reply.kind === 'answer' ? reply.answers : reply.nearest).map(({ quote }) => quote);
    };
  };
}
