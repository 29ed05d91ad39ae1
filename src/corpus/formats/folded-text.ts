import { filler } from '../document.ts';

/** A line of a document's text. */
export interface TextLine {
  readonly text: string;
  /** The line as a reader hears it, as long as its text. */
  readonly reading: string;
  /** The line of the file on which it starts, from 1. */
  readonly number: number;
}

/** Hyphens that are shown at a line end only stand inside words. */
const softHyphens = /\u00AD/g;

/** Running text as it comes in, its white space folded as browsers do: of a run of it one space is left, at line ends none. */
export class FoldedText {
  #lines: TextLine[] = [];
  #text = '';
  #reading = '';
  #number = 1;
  #isSpacePending = false;

  /** Whether nothing stands on the line that is being written. */
  get isAtLineStart(): boolean {
    return this.#text === '';
  }

  /** Whether nothing was written since the text was last taken. */
  get isEmpty(): boolean {
    return this.isAtLineStart && this.#lines.length === 0;
  }

  /**
   * @param number the line of the file on which these characters start, from 1.
   * @param isMark whether they are a mark in the text that is no word of it, such as the number of a footnote.
   */
  write(characters: string, number: number, isMark = false): void {
    const content = characters.replace(/^[ \t\n\f\r]+/, '');
    if (content.length < characters.length) this.space();
    if (content === '') return;
    const folded = content.replace(/[ \t\n\f\r]+/g, ' ').replace(/ $/, '');
    if (this.isAtLineStart) {
      const skipped = characters.slice(0, characters.length - content.length);
      this.#number = number + skipped.split('\n').length - 1;
    } else if (this.#isSpacePending) {
      this.#text += ' ';
      this.#reading += ' ';
    }
    this.#text += folded;
    this.#reading += isMark ? folded.replace(/\S/g, filler) : folded.replace(softHyphens, filler);
    this.#isSpacePending = /[ \t\n\f\r]$/.test(content);
  }

  /** Parts what comes from what there is. */
  space(): void {
    this.#isSpacePending = true;
  }

  /** Ends the line. */
  break(): void {
    if (!this.isAtLineStart)
      this.#lines.push({ text: this.#text, reading: this.#reading, number: this.#number });
    this.#text = '';
    this.#reading = '';
    this.#isSpacePending = false;
  }

  /** @returns the lines that were written, none of them empty; what follows starts anew. */
  take(): TextLine[] {
    this.break();
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
