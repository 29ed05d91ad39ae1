import { createWordAnalyzers } from './terms.ts';

/** A word as texts are compared by it. */
export interface Word {
  /** Folded, as terms are. */
  readonly word: string;
  /** What is indexed and looked up; null for stop words. */
  readonly stem: string | null;
}

/**
 * A text as numbers: for each of its words in turn, twice the word's number, and one more where it starts with a
 * capital.
 */
export type Tokens = Uint32Array;

/** What stands for a word in a text. */
export function toToken(wordNumber: number, written: string): number {
  return 2 * wordNumber + Number(startsWithCapital(written));
}

/** The number of the word that a token stands for. */
export function wordNumber(token: number): number {
  return token >>> 1;
}

/** Whether the word was written with a capital at its start. */
export function isCapital(token: number): boolean {
  return (token & 1) === 1;
}

/** The words and stems of some texts, by their numbers. */
export interface LexiconData {
  /** By number, folded. One word has two numbers where it has two stems, as in two languages. */
  readonly words: readonly string[];
  /** By a word's number, that of its stem; −1 for stop words. */
  readonly termOfWord: Int32Array;
  /** By a word's number, what it may be to an answer: bits of `traits`. */
  readonly traitsOfWord: Uint32Array;
  /** By number. */
  readonly stems: readonly string[];
}

/** The terms of a text, by number, in order, without its stop words. */
export function termsOf(tokens: Iterable<number>, { termOfWord }: LexiconData): number[] {
  const terms: number[] = [];
  for (const token of tokens) {
    const term = termOfWord[wordNumber(token)] ?? -1;
    if (term >= 0) terms.push(term);
  }
  return terms;
}

/**
 * Numbers for words and for their stems. Texts kept as numbers take a fraction of the memory of strings, and are
 * compared without being analysed again.
 */
export class Lexicon implements LexiconData {
  readonly words: LexiconData['words'];
  readonly termOfWord: LexiconData['termOfWord'];
  readonly traitsOfWord: LexiconData['traitsOfWord'];
  readonly stems: LexiconData['stems'];
  readonly #analyzerOf = createWordAnalyzers();
  /** By a word, its last number, and by a word's number, the one before of the same word; −1 for none. */
  readonly #lastOfWord = new Map<string, number>();
  readonly #sameWordBefore: Int32Array;
  readonly #byStem: ReadonlyMap<string, number>;
  /** By a term's number, its last word, and by a word's number, the one before with the same term; −1 for none. */
  readonly #lastWordOfTerm: Int32Array;
  readonly #wordBefore: Int32Array;

  constructor({ words, termOfWord, traitsOfWord, stems }: LexiconData) {
    this.words = words;
    this.termOfWord = termOfWord;
    this.traitsOfWord = traitsOfWord;
    this.stems = stems;
    this.#byStem = new Map(stems.map((stem, term) => [stem, term]));
    this.#sameWordBefore = Int32Array.from(words, (word, i) => {
      const before = this.#lastOfWord.get(word) ?? -1;
      this.#lastOfWord.set(word, i);
      return before;
    });
    this.#lastWordOfTerm = new Int32Array(stems.length).fill(-1);
    this.#wordBefore = new Int32Array(words.length).fill(-1);
    termOfWord.forEach((term, word) => {
      if (term < 0) return;
      this.#wordBefore[word] = this.#lastWordOfTerm[term] ?? -1;
      this.#lastWordOfTerm[term] = word;
    });
  }

  /** The number of a word; −1 where no text of the lexicon has it. */
  numberOf({ word, stem }: Word): number {
    let number = this.#lastOfWord.get(word) ?? -1;
    // `us` and `US` fold to one word, of which only the second has a stem.
    while (number >= 0 && (this.stems[this.termOfWord[number] ?? -1] ?? null) !== stem) {
      number = this.#sameWordBefore[number] ?? -1;
    }
    return number;
  }

  /** The number of a stem; −1 where no text of the lexicon has it. */
  termOf(stem: string): number {
    return this.#byStem.get(stem) ?? -1;
  }

  /** The numbers of the words that have a term for their stem. */
  *wordsOf(term: number): Generator<number> {
    let word = this.#lastWordOfTerm[term] ?? -1;
    for (; word >= 0; word = this.#wordBefore[word] ?? -1) yield word;
  }

  /** What is written, as a word of the lexicon would be. */
  analyze(written: string, language: string): Word {
    return this.#analyzerOf(language)(written);
  }
}

/** Whether a word is written with a capital at its start. */
export function startsWithCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}
