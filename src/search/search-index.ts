import SearchableMap from 'minisearch/SearchableMap';
import { atOnce, type Document, inTurns, type Passage, type Steps } from '../corpus/index.ts';
import { Lexicon, type LexiconData, type Tokens, wordNumber } from './lexicon.ts';
import { Postings } from './postings.ts';

/** A passage in its document. */
export interface IndexedPassage {
  readonly document: Document;
  readonly passage: Passage;
  /** The number of its first sentence among all of the index; those of the others follow. */
  readonly firstSentence: number;
  /** The terms of the title, the headings above it and the sentence that introduces it, by number. */
  readonly headings: ReadonlySet<number>;
  /** The words of the innermost heading above it, other than the title, and of the sentence that introduces it. */
  readonly section: Tokens;
}

/** What an index knows of its documents' words, in a few large arrays. */
export interface IndexData {
  /** The documents' languages, those of most passages first: BCP 47 primary subtags, at least one. */
  readonly languages: readonly [string, ...string[]];
  readonly lexicon: LexiconData;
  /** The words of all sentences, one after the other. */
  readonly tokens: Tokens;
  /** Where each sentence starts in `tokens`, and where the last one ends. */
  readonly sentenceStarts: Uint32Array;
  /** By a passage's id, which sentence is its first, and the number of sentences after the last passage. */
  readonly passageStarts: Uint32Array;
  /** By a passage's id, how many terms its sentences have, repetitions included. */
  readonly passageLengths: Uint32Array;
  /** By a passage's id, which of `headings` stand above it. */
  readonly headingsOfPassage: Uint32Array;
  /** What stands above passages: the terms of each title with headings and an introduction below it, by number. */
  readonly headings: readonly ReadonlySet<number>[];
  /** For each of `headings`, the words of the innermost heading other than the title, and of the introduction. */
  readonly sections: readonly Tokens[];
  /** How many terms a sentence has on average, and a passage; at least 1. */
  readonly averageLength: { readonly sentence: number; readonly passage: number };
  /** By a term's number, in how many sentences and headings it stands. */
  readonly frequencies: Uint32Array;
  /** By a term's number, the most it adds to the BM25 of a passage where its weight is 1. */
  readonly greatestImpacts: Float64Array;
}

/** The passages of some documents, findable by their terms. It never changes; new documents make a new index. */
export class SearchIndex {
  readonly languages: IndexData['languages'];
  readonly lexicon: Lexicon;
  /** Every passage; its position is its id. */
  readonly passages: readonly IndexedPassage[];
  readonly sentenceCount: number;
  readonly averageLength: IndexData['averageLength'];
  readonly data: IndexData;
  readonly #postings: Postings;
  #spellings: SearchableMap<true> | undefined;

  private constructor(data: IndexData, passages: readonly IndexedPassage[], postings: Postings) {
    this.data = data;
    this.languages = data.languages;
    this.averageLength = data.averageLength;
    this.lexicon = new Lexicon(data.lexicon);
    this.sentenceCount = data.sentenceStarts.length - 1;
    this.passages = passages;
    this.#postings = postings;
  }

  /**
   * @param documents whose passages have the ids from 0, in order.
   * @param data about them.
   */
  static of(documents: readonly Document[], data: IndexData): SearchIndex {
    const passages = atOnce(toIndexedPassages(documents, data));
    const idsByStem = toIdsByStem(data, atOnce(findPostings(data)));
    return new SearchIndex(data, passages, Postings.load(passages.length, idsByStem));
  }

  /** The same in turns with whatever else the process has to do. */
  static async inTurns(
    documents: readonly Document[],
    data: IndexData,
    signal?: AbortSignal,
  ): Promise<SearchIndex> {
    const passages = await inTurns(toIndexedPassages(documents, data), signal);
    const idsByStem = toIdsByStem(data, await inTurns(findPostings(data), signal));
    const postings = await Postings.loadInTurns(passages.length, idsByStem);
    return new SearchIndex(data, passages, postings);
  }

  /** In how many sentences and headings the stem stands; 0 where the index does not know it. */
  frequency(stem: string): number {
    return this.data.frequencies[this.lexicon.termOf(stem)] ?? 0;
  }

  /**
   * How much finding a term says, by how rare it is: ln(1 + (N − n + 0.5) / (n + 0.5)),
   * Robertson and Spärck Jones's inverse document frequency as Lucene keeps it above 0.
   */
  inverseFrequency(stem: string): number {
    const n = Math.min(this.frequency(stem), this.sentenceCount);
    return Math.log(1 + (this.sentenceCount - n + 0.5) / (n + 0.5));
  }

  /** The known stems within some insertions, deletions and replacements of one. */
  similarStems(stem: string, edits: number): string[] {
    return [...this.#spelled().fuzzyGet(stem, edits).keys()];
  }

  /** The known stems that start with a prefix, those in most sentences first. */
  stemsStartingWith(prefix: string, most: number): string[] {
    return [...this.#spelled().atPrefix(prefix).keys()]
      .sort((a, b) => this.frequency(b) - this.frequency(a) || (a < b ? -1 : 1))
      .slice(0, most);
  }

  /** Made for the first word that needs it: many corpora are never asked a misspelled one. */
  #spelled(): SearchableMap<true> {
    this.#spellings ??= SearchableMap.from(this.lexicon.stems.map((stem) => [stem, true]));
    return this.#spellings;
  }

  /** Calls back for each passage in which, or in whose headings, a stem stands. */
  visitPassages(stem: string, onPassage: (id: number) => void): void {
    this.#postings.visit(stem, onPassage);
  }

  /** The words of some sentences that follow each other. */
  tokensOf(firstSentence: number, count: number): Tokens {
    const { tokens, sentenceStarts } = this.data;
    return tokens.subarray(sentenceStarts[firstSentence], sentenceStarts[firstSentence + count]);
  }
}

function* toIndexedPassages(
  documents: readonly Document[],
  { passageStarts, headings, sections, headingsOfPassage }: IndexData,
): Steps<IndexedPassage[]> {
  const passages: IndexedPassage[] = [];
  for (const document of documents) {
    for (const passage of document.passages) {
      const id = passages.length;
      const above = headingsOfPassage[id] ?? -1;
      passages.push({
        ...{ document, passage, firstSentence: passageStarts[id] ?? 0 },
        headings: headings[above] ?? none,
        section: sections[above] ?? noTokens,
      });
      yield;
    }
  }
  return passages;
}

const none: ReadonlySet<number> = new Set();
const noTokens: Tokens = new Uint32Array();

/** In which passages, or in whose headings, each term stands. */
interface TermPlaces {
  /** The ids of the passages of all terms, one term after the other. */
  readonly ids: Uint32Array;
  /** By a term's number, where its ids start, and where those of the last one end. */
  readonly starts: Uint32Array;
}

/** All ids in one array: a growing one for each term would leave the memory in shreds. */
function* findPostings(data: IndexData): Steps<TermPlaces> {
  const count = data.lexicon.stems.length;
  const starts = new Uint32Array(count + 1);
  yield* visitPostings(data, (term) => (starts[term + 1] = (starts[term + 1] ?? 0) + 1));
  for (let term = 0; term < count; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const ends = starts.slice();
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  yield* visitPostings(data, (term, id) => {
    const end = ends[term] ?? 0;
    ids[end] = id;
    ends[term] = end + 1;
  });
  return { ids, starts };
}

function* toIdsByStem(
  { lexicon }: IndexData,
  { ids, starts }: TermPlaces,
): Generator<readonly [string, Uint32Array]> {
  for (const [term, stem] of lexicon.stems.entries()) {
    yield [stem, ids.subarray(starts[term], starts[term + 1])];
  }
}

/** Calls back once for each term of each passage and of the headings above it, in the order of the passages. */
function* visitPostings(
  data: IndexData,
  onPosting: (term: number, id: number) => void,
): Steps<void> {
  const { lexicon, passageStarts, sentenceStarts, tokens, headings, headingsOfPassage } = data;
  const lastPassage = new Int32Array(lexicon.stems.length).fill(-1);
  for (let id = 0; id + 1 < passageStarts.length; id++) {
    const note = (term: number) => {
      if (term < 0 || lastPassage[term] === id) return;
      lastPassage[term] = id;
      onPosting(term, id);
    };
    const end = sentenceStarts[passageStarts[id + 1] ?? 0] ?? 0;
    for (let i = sentenceStarts[passageStarts[id] ?? 0] ?? 0; i < end; i++) {
      note(lexicon.termOfWord[wordNumber(tokens[i] ?? 0)] ?? -1);
    }
    headings[headingsOfPassage[id] ?? -1]?.forEach(note);
    yield;
  }
}
