import MiniSearch, { type SearchResult } from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Document, Passage, Span } from '../corpus/index.ts';
import { type Analyzer, createAnalyzer } from './terms.ts';

/** A passage in its document. */
export interface PassagePlace {
  readonly document: Document;
  readonly passage: Passage;
  /** The id of its first sentence; those of the others follow. */
  readonly firstSentence: number;
}

/** What MiniSearch found: the number of a sentence or passage, how well it fits, and by which terms. */
export interface Match {
  readonly id: number;
  /** BM25+ (MiniSearch's), above 0. */
  readonly score: number;
  /** The terms of the query that stand there. */
  readonly terms: readonly string[];
}

/** A term to look for and how much it counts; 1 is usual. */
export type WeightedTerms = ReadonlyMap<string, number>;

interface SentenceEntry {
  readonly id: number;
  readonly terms: string;
}

interface PassageEntry extends SentenceEntry {
  readonly headings: string;
}

/** A heading's terms count this much beside those of the passage below it. */
const headingBoost = 0.5;

/**
 * The sentences and passages of some documents, findable by their terms. It is built once and never changes;
 * new documents make a new index.
 */
export class SearchIndex {
  readonly analyze: Analyzer;
  /** Every passage; its position is its id. */
  readonly passages: readonly PassagePlace[];
  readonly sentenceCount: number;

  readonly #sentenceSearch: MiniSearch<SentenceEntry>;
  readonly #passageSearch: MiniSearch<PassageEntry>;
  /** In how many sentences and heading paths each term stands. */
  readonly #vocabulary: SearchableMap<number>;

  constructor(documents: readonly Document[], analyze: Analyzer = createAnalyzer()) {
    const passages: PassagePlace[] = [];
    const sentenceEntries: SentenceEntry[] = [];
    const passageEntries: PassageEntry[] = [];
    const vocabulary = new SearchableMap<number>();
    const stems = (text: string) => {
      const found = analyze(text).map(({ stem }) => stem);
      for (const stem of new Set(found)) vocabulary.set(stem, (vocabulary.get(stem) ?? 0) + 1);
      return found.join(' ');
    };

    // A heading stands above many passages; its terms are found and counted once.
    const knownHeadings = new Map<string, string>();
    const headingTerms = (headings: string) => {
      const terms = knownHeadings.get(headings) ?? stems(headings);
      knownHeadings.set(headings, terms);
      return terms;
    };

    for (const document of documents) {
      for (const passage of document.passages) {
        const firstSentence = sentenceEntries.length;
        const id = passages.push({ document, passage, firstSentence }) - 1;
        const terms = passage.sentences.map((sentence) => stems(read(passage, sentence)));
        const headings = headingTerms(
          [document.metadata.title ?? '', ...passage.headings].join('\n'),
        );
        terms.forEach((own, i) => sentenceEntries.push({ id: firstSentence + i, terms: own }));
        passageEntries.push({ id, terms: terms.join(' '), headings });
      }
    }

    this.analyze = analyze;
    this.passages = passages;
    this.sentenceCount = sentenceEntries.length;
    this.#vocabulary = vocabulary;
    this.#sentenceSearch = new MiniSearch({ fields: ['terms'], tokenize, processTerm });
    this.#sentenceSearch.addAll(sentenceEntries);
    this.#passageSearch = new MiniSearch({ fields: ['terms', 'headings'], tokenize, processTerm });
    this.#passageSearch.addAll(passageEntries);
  }

  /** In how many sentences and heading paths the term stands; 0 where the index does not know it. */
  frequency(term: string): number {
    return this.#vocabulary.get(term) ?? 0;
  }

  /**
   * How much finding a term says, by how rare it is: ln(1 + (N − n + 0.5) / (n + 0.5)),
   * Robertson and Spärck Jones's inverse document frequency as Lucene keeps it above 0.
   */
  inverseFrequency(term: string): number {
    const n = Math.min(this.frequency(term), this.sentenceCount);
    return Math.log(1 + (this.sentenceCount - n + 0.5) / (n + 0.5));
  }

  /** The known terms within some insertions, deletions and replacements of a term. */
  similarTerms(term: string, edits: number): string[] {
    return [...this.#vocabulary.fuzzyGet(term, edits).keys()];
  }

  /** Sentences with any of the terms. MiniSearch's factor for the number of matched terms helps here: it stays. */
  findSentences(terms: WeightedTerms): Match[] {
    return this.#sentenceSearch.search(toQuery(terms), { boostTerm: weigh(terms) }).map(toMatch);
  }

  /**
   * Passages with any of the terms, in their text or headings. MiniSearch multiplies its sum by the number of
   * matched terms, which ranks longer texts worse than the plain sum: the factor is divided out.
   */
  findPassages(terms: WeightedTerms): Match[] {
    return this.#passageSearch
      .search(toQuery(terms), { boostTerm: weigh(terms), boost: { headings: headingBoost } })
      .map(toMatch)
      .map((match) => ({ ...match, score: match.score / match.terms.length }));
  }
}

/** A sentence as a reader hears it. */
function read({ reading, start }: Passage, sentence: Span): string {
  return reading.slice(sentence.start - start, sentence.end - start);
}

/** Entries and queries come as analysed terms with spaces between. */
function tokenize(terms: string): string[] {
  return terms === '' ? [] : terms.split(' ');
}

function processTerm(term: string): string {
  return term;
}

function toQuery(terms: WeightedTerms): string {
  return [...terms.keys()].join(' ');
}

function weigh(terms: WeightedTerms) {
  return (term: string) => terms.get(term) ?? 1;
}

function toMatch({ id, score, queryTerms }: SearchResult): Match {
  return { id: id as number, score, terms: queryTerms };
}
