import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Document, Passage } from '../corpus/index.ts';
import { languageOf } from '../languages/index.ts';
import { Lexicon, type Tokens, wordNumber } from './lexicon.ts';

/** A passage in its document. */
export interface IndexedPassage {
  readonly document: Document;
  readonly passage: Passage;
  /** The number of its first sentence among all of the index; those of the others follow. */
  readonly firstSentence: number;
  /** The terms of the title and the headings above it, by number. */
  readonly headings: ReadonlySet<number>;
  /** How many terms its sentences have, repetitions included. */
  readonly length: number;
}

interface PassageEntry {
  readonly id: number;
  /** Stems, with spaces between. */
  readonly terms: string;
}

/**
 * The passages of some documents, findable by their terms. It is built once and never changes;
 * new documents make a new index.
 */
export class SearchIndex {
  readonly lexicon = new Lexicon();
  /** The documents' languages, those of most passages first: BCP 47 primary subtags, at least one. */
  readonly languages: readonly [string, ...string[]];
  /** Every passage; its position is its id. */
  readonly passages: readonly IndexedPassage[];
  readonly sentenceCount: number;
  /** By a word's number, that of its stem; −1 for stop words. The lexicon's, packed for reading many. */
  readonly termOfWord: Int32Array;
  /** How many terms a sentence has on average, and a passage; at least 1. */
  readonly averageLength: { readonly sentence: number; readonly passage: number };

  readonly #search = new MiniSearch<PassageEntry>({
    fields: ['terms'],
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
  });
  /** The words of all sentences in one array: half a million small ones would fill the memory. */
  readonly #tokens: Tokens;
  /** Where each sentence starts in it, and where the last one ends. */
  readonly #starts: Uint32Array;
  /** By a term's number, in how many sentences and heading paths it stands. */
  readonly #frequencies: number[] = [];
  /** Every stem, for what is spelled like it. */
  readonly #spellings = new SearchableMap<true>();

  constructor(documents: readonly Document[]) {
    this.languages = languagesOf(documents);
    const tokens: number[] = [];
    const starts = [0];
    this.passages = documents.flatMap((document) => this.#add(document, tokens, starts));
    this.#tokens = Uint32Array.from(tokens);
    this.#starts = Uint32Array.from(starts);
    this.termOfWord = Int32Array.from(this.lexicon.termOfWord);
    this.sentenceCount = starts.length - 1;
    const lengths = this.passages.reduce((sum, { length }) => sum + length, 0);
    this.averageLength = {
      sentence: Math.max(1, lengths / Math.max(1, this.sentenceCount)),
      passage: Math.max(1, lengths / Math.max(1, this.passages.length)),
    };
    this.passages.forEach((indexed, id) => {
      const { firstSentence, passage, headings } = indexed;
      const tokens = this.tokensOf(firstSentence, passage.sentences.length);
      const terms = [...this.termsOf(tokens), ...headings];
      this.#search.add({ id, terms: terms.map((term) => this.lexicon.stems[term]).join(' ') });
    });
  }

  /** In how many sentences and heading paths the stem stands; 0 where the index does not know it. */
  frequency(stem: string): number {
    return this.#frequencies[this.lexicon.termOf(stem)] ?? 0;
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
    return [...this.#spellings.fuzzyGet(stem, edits).keys()];
  }

  /** The ids of the passages in which, or in whose headings, any of the stems stands. */
  findPassages(stems: readonly string[]): number[] {
    return stems.length === 0
      ? []
      : this.#search.search(stems.join(' ')).map(({ id }) => id as number);
  }

  /** The words of some sentences that follow each other. */
  tokensOf(firstSentence: number, count: number): Tokens {
    return this.#tokens.subarray(this.#starts[firstSentence], this.#starts[firstSentence + count]);
  }

  /** The terms of a text, by number, in order, without its stop words. */
  termsOf(tokens: Tokens): number[] {
    const terms: number[] = [];
    for (const token of tokens) {
      const term = this.lexicon.termOfWord[wordNumber(token)] ?? -1;
      if (term >= 0) terms.push(term);
    }
    return terms;
  }

  /** Adds the document's words to `tokens`, and where each of its sentences ends to `starts`. */
  #add(document: Document, tokens: number[], starts: number[]): IndexedPassage[] {
    // A heading stands above many passages; its terms are found and counted once.
    const language = document.language ?? this.languages[0];
    const known = new Map<string, ReadonlySet<number>>();
    const headingsOf = (passage: Passage) => {
      const headings = [document.metadata.title ?? '', ...passage.headings].join('\n');
      const terms = known.get(headings) ?? new Set(this.termsOf(this.#learn(headings, language)));
      known.set(headings, terms);
      return terms;
    };
    return document.passages.map((passage) => {
      const firstSentence = starts.length - 1;
      let length = 0;
      for (const sentence of passage.sentences) {
        const own = this.#learn(document.reading.slice(sentence.start, sentence.end), language);
        for (const token of own) tokens.push(token);
        starts.push(tokens.length);
        length += this.termsOf(own).length;
      }
      return { document, passage, firstSentence, headings: headingsOf(passage), length };
    });
  }

  #learn(text: string, language: string): Tokens {
    const tokens = this.lexicon.learn(text, language);
    for (const term of new Set(this.termsOf(tokens))) {
      if (this.#frequencies[term] === undefined) {
        this.#spellings.set(this.lexicon.stems[term] ?? '', true);
      }
      this.#frequencies[term] = (this.#frequencies[term] ?? 0) + 1;
    }
    return tokens;
  }
}

/** English where no document's language is known. */
function languagesOf(documents: readonly Document[]): [string, ...string[]] {
  const passages = new Map<string, number>();
  for (const { language, passages: own } of documents) {
    if (language === null) continue;
    const { tag } = languageOf(language);
    passages.set(tag, (passages.get(tag) ?? 0) + own.length);
  }
  const [first = 'en', ...others] = [...passages]
    .sort(([, a], [, b]) => b - a)
    .map(([language]) => language);
  return [first, ...others];
}
