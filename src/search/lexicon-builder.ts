import { languageOf } from '../languages/index.ts';
import { traitsOf } from './cues.ts';
import { type LexiconData, toToken } from './lexicon.ts';
import { createWordAnalyzers } from './terms.ts';
import { findWords } from './words.ts';

/** Reads texts, and gives each new word and stem the next number. */
export class LexiconBuilder {
  readonly #words: string[] = [];
  readonly #termOfWord: number[] = [];
  readonly #traitsOfWord: number[] = [];
  readonly #stems: string[] = [];
  readonly #analyzerOf = createWordAnalyzers();
  readonly #byWriting = new Map<string, number>();
  readonly #byWord = new Map<string, number>();
  readonly #byStem = new Map<string, number>();

  /**
   * A text's words as the numbers that {@link Tokens} hold.
   *
   * @param language a BCP 47 tag. Words and stems are shared by all languages: what is the same is found in each.
   */
  learn(text: string, language: string): number[] {
    return Array.from(findWords(text), (written) =>
      toToken(this.#learnWord(written, language), written),
    );
  }

  /** What has been learned so far. */
  build(): LexiconData {
    return {
      words: this.#words,
      termOfWord: Int32Array.from(this.#termOfWord),
      traitsOfWord: Uint32Array.from(this.#traitsOfWord),
      stems: this.#stems,
    };
  }

  #learnWord(written: string, language: string): number {
    const writing = `${language} ${written}`;
    const known = this.#byWriting.get(writing);
    if (known !== undefined) return known;
    const word = this.#analyzerOf(language)(written);
    const key = word.stem === null ? word.word : `${word.word} ${word.stem}`;
    let number = this.#byWord.get(key);
    if (number === undefined) {
      number = this.#words.push(word.word) - 1;
      this.#termOfWord.push(word.stem === null ? -1 : this.#learnStem(word.stem));
      this.#traitsOfWord.push(0);
      this.#byWord.set(key, number);
    }
    // A word of many languages is what it is in each.
    this.#traitsOfWord[number] =
      (this.#traitsOfWord[number] ?? 0) | traitsOf(word.word, languageOf(language));
    this.#byWriting.set(writing, number);
    return number;
  }

  #learnStem(stem: string): number {
    const known = this.#byStem.get(stem);
    if (known !== undefined) return known;
    const number = this.#stems.push(stem) - 1;
    this.#byStem.set(stem, number);
    return number;
  }
}
