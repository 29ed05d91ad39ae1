import { traitsOf } from './cues.ts';
import { createWordAnalyzers } from './terms.ts';
import { findWords } from './words.ts';

/** A word as texts are compared by it. */
export interface Word {
  /** Folded, as terms are. */
  readonly word: string;
  /** What is indexed and looked up; null for stop words. */
  readonly stem: string | null;
}

/** A text as numbers: for each of its words in turn, twice the word's number, and one more where it starts with a capital. */
export type Tokens = Uint32Array;

/** The number of the word that a token stands for. */
export function wordNumber(token: number): number {
  return token >>> 1;
}

/** Whether the word was written with a capital at its start. */
export function isCapital(token: number): boolean {
  return (token & 1) === 1;
}

/**
 * Numbers for words and for their stems. Texts kept as numbers take a fraction of the memory of strings, and are
 * compared without being analysed again.
 */
export class Lexicon {
  /** By number. */
  readonly words: Word[] = [];
  /** By the word's number, that of its stem; −1 for stop words. */
  readonly termOfWord: number[] = [];
  /** By the word's number, what it may be to an answer. */
  readonly traitsOfWord: number[] = [];
  /** By number. */
  readonly stems: string[] = [];
  readonly #analyzerOf = createWordAnalyzers();
  readonly #byWriting = new Map<string, number>();
  readonly #byWord = new Map<string, number>();
  readonly #terms = new Map<string, number>();

  /**
   * A text as numbers. Its words join the lexicon.
   *
   * @param language a BCP 47 tag. Words and stems are shared by all languages: what is the same is found in each.
   */
  learn(text: string, language: string): Tokens {
    const tokens: number[] = [];
    for (const written of findWords(text)) {
      tokens.push(2 * this.#learnWord(written, language) + (startsWithCapital(written) ? 1 : 0));
    }
    return Uint32Array.from(tokens);
  }

  /** The number of a word; −1 where no text of the lexicon has it. */
  numberOf(word: Word): number {
    return this.#byWord.get(keyOf(word)) ?? -1;
  }

  /** The number of a stem; −1 where no text of the lexicon has it. */
  termOf(stem: string): number {
    return this.#terms.get(stem) ?? -1;
  }

  /** What is written, as a word of the lexicon would be. */
  analyze(written: string, language: string): Word {
    return this.#analyzerOf(language)(written);
  }

  #learnWord(written: string, language: string): number {
    const key = `${language} ${written}`;
    const known = this.#byWriting.get(key);
    if (known !== undefined) return known;
    const word = this.analyze(written, language);
    let number = this.numberOf(word);
    if (number < 0) {
      number = this.words.push(word) - 1;
      this.termOfWord.push(word.stem === null ? -1 : this.#learnTerm(word.stem));
      this.traitsOfWord.push(traitsOf(word.word));
      this.#byWord.set(keyOf(word), number);
    }
    this.#byWriting.set(key, number);
    return number;
  }

  #learnTerm(stem: string): number {
    const known = this.#terms.get(stem);
    if (known !== undefined) return known;
    const number = this.stems.push(stem) - 1;
    this.#terms.set(stem, number);
    return number;
  }
}

/** `us` and `US` fold to one word, of which only the second has a stem. */
function keyOf({ word, stem }: Word): string {
  return stem === null ? word : `${word} ${stem}`;
}

/** Whether a word is written with a capital at its start. */
export function startsWithCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written);
}
