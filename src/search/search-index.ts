import SearchableMap from 'minisearch/SearchableMap';
import type { Document, Passage } from '../corpus/index.ts';
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

  private constructor(documents: readonly Document[], data: IndexData, postings: Postings) {
    this.data = data;
    this.languages = data.languages;
    this.averageLength = data.averageLength;
    this.lexicon = new Lexicon(data.lexicon);
    this.sentenceCount = data.sentenceStarts.length - 1;
    this.passages = toIndexedPassages(documents, data);
    this.#postings = postings;
  }

  /**
   * @param documents whose passages have the ids from 0, in order.
   * @param data about them.
   */
  static of(documents: readonly Document[], data: IndexData): SearchIndex {
    return new SearchIndex(documents, data, Postings.load(passageCountOf(data), idsByStem(data)));
  }

  /** The same in turns with whatever else the process has to do. */
  static async inTurns(documents: readonly Document[], data: IndexData): Promise<SearchIndex> {
    const postings = await Postings.loadInTurns(passageCountOf(data), idsByStem(data));
    return new SearchIndex(documents, data, postings);
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

function toIndexedPassages(documents: readonly Document[], data: IndexData): IndexedPassage[] {
  const { passageStarts, headings, sections, headingsOfPassage } = data;
  return documents
    .flatMap((document) => document.passages.map((passage) => ({ document, passage })))
    .map((place, id) => ({
      ...place,
      firstSentence: passageStarts[id] ?? 0,
      headings: headings[headingsOfPassage[id] ?? -1] ?? new Set(),
      section: sections[headingsOfPassage[id] ?? -1] ?? new Uint32Array(),
    }));
}

function passageCountOf({ passageStarts }: IndexData): number {
  return passageStarts.length - 1;
}

/** Each stem with the ids of the passages in which, or in whose headings, it stands. */
function* idsByStem(data: IndexData): Generator<readonly [string, Uint32Array]> {
  const { stems } = data.lexicon;
  // All ids in one array: a growing one for each stem would leave the memory in shreds.
  const starts = new Uint32Array(stems.length + 1);
  forEachPosting(data, (term) => (starts[term + 1] = (starts[term + 1] ?? 0) + 1));
  for (let term = 0; term < stems.length; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const ends = starts.slice();
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  forEachPosting(data, (term, id) => {
    const end = ends[term] ?? 0;
    ids[end] = id;
    ends[term] = end + 1;
  });
  for (const [term, stem] of stems.entries()) {
    yield [stem, ids.subarray(starts[term], starts[term + 1])];
  }
}

/** Calls back once for each term of each passage and of the headings above it, in the order of the passages. */
function forEachPosting(data: IndexData, onPosting: (term: number, id: number) => void): void {
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
  }
}
