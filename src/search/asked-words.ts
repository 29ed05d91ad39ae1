import { askedNoun } from './asked-noun.ts';
import { kinGroupsOf } from './kin.ts';
import { likeness } from './likeness.ts';
import { type Tokens, wordNumber } from './lexicon.ts';
import type { Query, QueryWord } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** How a word of the documents is akin to words of the question, which are given by position among the content words. */
interface Kinship {
  /** Those that it begins like. */
  readonly begins: readonly number[];
  /** Those of kindred meaning. */
  readonly kin: readonly number[];
  /** Those spelled much like it, and how much, 0 to 1. */
  readonly spelled: readonly { readonly word: number; readonly likeness: number }[];
}

/**
 * A question's words, ready to be compared with those of many sentences. Two neighbouring words are one number, and
 * what each word of the documents is akin to is found once a question: nothing is made anew for a sentence.
 */
export class AskedWords {
  /** Without stop words. */
  readonly contentWords: readonly QueryWord[];
  /** By a content word's position, its inverse document frequency. */
  readonly rarities: readonly number[];
  /** The terms of the noun that says what is asked for; −1 among them where the documents do not have one. */
  readonly nounTerms: ReadonlySet<number>;

  readonly #index: SearchIndex;
  readonly #weight: number;
  /** The place in {@link #seen} of each different word, by its number. */
  readonly #slots = new Map<number, number>();
  readonly #differentWords: number;
  /** The places in {@link #seen} of pairs of neighbouring words, by {@link pairOf}. */
  readonly #pairs = new Map<number, number>();
  /** When each of the words, pairs and content words was last seen: the number of the text. */
  readonly #seen: Uint32Array;
  #texts = 0;
  readonly #kinships = new Map<number, Kinship | null>();

  constructor(index: SearchIndex, { words, weight }: Query) {
    this.#index = index;
    this.#weight = weight;
    this.contentWords = words.filter(({ stem }) => stem !== null);
    this.rarities = this.contentWords.map(({ stem }) => index.inverseFrequency(stem ?? ''));
    const noun = askedNoun(
      words.map(({ word }) => word),
      (position) => words[position]?.stem === null,
    );
    this.nounTerms = new Set(noun.map((position) => words[position]?.term ?? -1));
    this.#differentWords = new Set(words.map(({ word }) => word)).size;
    for (const { number } of words) {
      if (number >= 0 && !this.#slots.has(number)) this.#slots.set(number, this.#slots.size);
    }
    let slots = this.#slots.size;
    words.forEach(({ number, stem }, i) => {
      const next = words[i + 1];
      // Stop words alone say nothing.
      if (!next || (stem === null && next.stem === null)) return;
      const pair = pairOf(number, next.number);
      if (!this.#pairs.has(pair)) this.#pairs.set(pair, slots++);
    });
    this.#seen = new Uint32Array(slots + this.contentWords.length);
  }

  /**
   * What a sentence shares with the question beyond terms.
   *
   * @param terms the question's terms that stand in it.
   * @returns each 0 to 1.
   */
  sharedBy(tokens: Tokens, terms: ReadonlySet<number>) {
    const seen = this.#seen;
    const prefixes = this.#nextText();
    let words = 0;
    let pairs = 0;
    let samePrefixes = 0;
    let last = -1;
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes several times as long
    for (let i = 0; i < tokens.length; i++) {
      const number = wordNumber(tokens[i] ?? 0);
      const slot = this.#slots.get(number);
      if (slot !== undefined && seen[slot] !== prefixes) {
        seen[slot] = prefixes;
        words += 1;
      }
      if (last >= 0 && slot !== undefined) {
        const pair = this.#pairs.get(pairOf(last, number));
        if (pair !== undefined && seen[pair] !== prefixes) {
          seen[pair] = prefixes;
          pairs += 1;
        }
      }
      last = slot === undefined ? -1 : number;
      for (const word of this.#kinshipOf(number)?.begins ?? []) {
        samePrefixes += this.#seeMissing(word, prefixes, terms);
      }
    }
    const meanings = this.#nextText();
    let kinWords = 0;
    for (const token of tokens) {
      for (const word of this.#kinshipOf(wordNumber(token))?.kin ?? []) {
        kinWords += this.#seeMissing(word, meanings, terms);
      }
    }
    return {
      allWords: words / Math.max(1, this.#differentWords),
      wordPairs: pairs / Math.max(1, this.#pairs.size),
      samePrefixes: samePrefixes / this.#weight,
      kinWords: kinWords / this.#weight,
    };
  }

  /**
   * The share of the question's weight that a text has only in words spelled much like it, less for those less like.
   *
   * @param terms the question's terms that stand in it.
   * @returns 0 to 1.
   */
  likeWordsIn(tokens: Tokens, terms: ReadonlySet<number>): number {
    const most = new Float64Array(this.contentWords.length);
    for (const token of tokens) {
      for (const { word, likeness } of this.#kinshipOf(wordNumber(token))?.spelled ?? []) {
        if ((most[word] ?? 0) < likeness) most[word] = likeness;
      }
    }
    let sum = 0;
    most.forEach((likeness, word) => {
      const { term = -1 } = this.contentWords[word] ?? {};
      if (likeness > 0 && !terms.has(term)) sum += likeness * (this.rarities[word] ?? 0);
    });
    return sum / this.#weight;
  }

  #nextText(): number {
    return ++this.#texts;
  }

  /** Marks a content word as seen. @returns its rarity where it is new to the text and its own term is missing. */
  #seeMissing(word: number, text: number, terms: ReadonlySet<number>): number {
    const slot = this.#seen.length - this.contentWords.length + word;
    if (this.#seen[slot] === text) return 0;
    this.#seen[slot] = text;
    return terms.has(this.contentWords[word]?.term ?? -1) ? 0 : (this.rarities[word] ?? 0);
  }

  /** Null, for nearly all words, where there is nothing akin. */
  #kinshipOf(number: number): Kinship | null {
    let kinship = this.#kinships.get(number);
    if (kinship === undefined) {
      kinship = this.#findKinship(number);
      this.#kinships.set(number, kinship);
    }
    return kinship;
  }

  #findKinship(number: number): Kinship | null {
    const { words, stems, termOfWord } = this.#index.lexicon;
    const other = words[number];
    const otherStem = stems[termOfWord[number] ?? -1];
    if (other === undefined || otherStem === undefined) return null;
    const groups = kinGroupsOf(otherStem);
    const begins: number[] = [];
    const kin: number[] = [];
    const spelled: { word: number; likeness: number }[] = [];
    this.contentWords.forEach(({ word, stem }, i) => {
      if (stem === null || stem === otherStem) return;
      const prefix = Math.max(4, Math.min(6, word.length - 2));
      if (word.length >= 5 && other.startsWith(word.slice(0, prefix))) begins.push(i);
      if (groups.length > 0 && kinGroupsOf(stem).some((group) => groups.includes(group))) {
        kin.push(i);
      }
      const alike = likeness(word, other);
      if (alike > 0) spelled.push({ word: i, likeness: alike });
    });
    return begins.length + kin.length + spelled.length === 0 ? null : { begins, kin, spelled };
  }
}

/** Two words as one number: exact while a lexicon has fewer than 2^26 words. */
function pairOf(first: number, second: number): number {
  return (first + 1) * 2 ** 26 + second + 1;
}
