import { type Block, filler, type Header, type Span } from '../document.ts';
import { type BareHeading, HeadingPath } from '../heading-path.ts';
import type { TextLine } from './folded-text.ts';

/** A document's text with its blocks. */
export interface BuiltText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** By line of the text, the line of the file on which it starts, from 1. */
  readonly lineNumbers: readonly number[];
  /** The first heading of the first level, and where it stands. */
  readonly title: string | null;
  readonly header: Header;
}

/** Where a note is referred to. */
interface NotePlace {
  readonly headings: readonly string[];
  readonly paragraph: number;
}

/** Puts a document's text together from its headings and blocks, in order; an empty line parts them. */
export class TextBuilder {
  #parts: string[] = [];
  #length = 0;
  #blocks: Block[] = [];
  #lineNumbers: number[] = [];
  #path = new HeadingPath();
  #title: { readonly text: string; readonly span: Span } | null = null;
  #chapter: string | null = null;
  /** The notes that the paragraph being written refers to. */
  #referred: string[] = [];
  readonly #notePlaces = new Map<string, NotePlace>();
  #note: NotePlace | null = null;

  /**
   * Opens a chapter. Its title becomes a heading of the first level where the chapter's text comes before its first heading.
   *
   * @param title null where the chapter has none; it then goes on under the headings before.
   */
  openChapter(title: string | null): void {
    this.#chapter = title;
  }

  /** Notes that the paragraph which is added next refers to a note. */
  refer(note: string): void {
    this.#referred.push(note);
  }

  /**
   * What is added from here on is a note, until it is closed: its paragraphs are found where the note is referred to.
   * Notes come after the text: nothing more will stand below its last heading.
   */
  openNote(note: string): void {
    this.#addBare(this.#path.close());
    this.#note = this.#notePlaces.get(note) ?? null;
  }

  /** Ends a note. */
  closeNote(): void {
    this.#note = null;
  }

  /**
   * Adds a heading. One without a title, such as the mark of a note alone, heads nothing.
   *
   * @param level from 1, the outermost.
   */
  addHeading(level: number, lines: readonly TextLine[]): void {
    if (lines.length === 0) return;
    const block = this.#write(lines, this.#path.above(level));
    const title = block.reading.replaceAll(filler, '').trim();
    if (title === '') return;
    this.#chapter = null;
    if (level === 1) this.#title ??= { text: title, span: { start: block.start, end: block.end } };
    this.#addBare(this.#path.open({ level, title, block }));
  }

  /** Adds running text, whose sentences are yet to be found. */
  addParagraph(lines: readonly TextLine[]): void {
    this.#add(lines, undefined);
  }

  /** Adds lines that are a sentence each, such as rows and lines of code. White space around them is left out. */
  addLines(lines: readonly TextLine[]): void {
    const sentences: Span[] = [];
    let start = 0;
    for (const { text } of lines) {
      const trimmed = text.trim();
      const from = start + text.indexOf(trimmed);
      if (trimmed !== '') sentences.push({ start: from, end: from + trimmed.length });
      start += text.length + 1;
    }
    this.#add(lines, sentences);
  }

  /** @returns all that was added. */
  build(): BuiltText {
    this.#addBare(this.#path.close());
    return {
      text: this.#parts.join(''),
      blocks: this.#blocks,
      lineNumbers: this.#lineNumbers.length > 0 ? this.#lineNumbers : [1],
      title: this.#title?.text ?? null,
      header: this.#title ? { title: this.#title.span } : {},
    };
  }

  #add(lines: readonly TextLine[], sentences: readonly Span[] | undefined): void {
    if (lines.length === 0) return;
    if (!lines.some(({ reading }) => /[\p{L}\p{N}]/u.test(reading))) {
      this.#write(lines, []);
      return;
    }
    if (this.#chapter !== null) {
      this.#addBare(this.#path.open({ level: 1, title: this.#chapter, block: null }));
      this.#chapter = null;
    }
    const place = this.#note ?? { paragraph: this.#path.fill(), headings: this.#path.titles };
    for (const note of this.#referred) this.#notePlaces.set(note, place);
    this.#referred = [];
    const block = this.#write(lines, place.headings);
    this.#blocks.push({ ...block, ...(sentences && { sentences }), paragraph: place.paragraph });
  }

  #write(lines: readonly TextLine[], headings: readonly string[]): Block {
    if (this.#length > 0) this.#append('\n\n', [lines[0]?.number ?? 1]);
    const start = this.#length;
    const text = lines.map((line) => line.text).join('\n');
    this.#append(
      text,
      lines.map(({ number }) => number),
    );
    return {
      start,
      end: this.#length,
      headings,
      reading: lines.map(({ reading }) => reading).join(' '),
    };
  }

  /** @param lineNumbers of the lines that start here. */
  #append(text: string, lineNumbers: readonly number[]): void {
    this.#parts.push(text);
    this.#length += text.length;
    for (const number of lineNumbers) this.#lineNumbers.push(number);
  }

  #addBare(bare: BareHeading | null): void {
    if (bare) this.#blocks.push({ ...bare.block, paragraph: bare.paragraph });
  }
}
