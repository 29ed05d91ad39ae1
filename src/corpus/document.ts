/** A half-open range `[start, end)` of UTF-16 code units in a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a document says of itself, or the manifest of it. Facts that are not stated are null. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** As the document writes it, `2022-01-27` by preference. */
  readonly date: string | null;
  /** A BCP 47 tag, such as `en`. */
  readonly language: string | null;
  readonly url: string | null;
}

/**
 * A run of text that belongs together: a paragraph, a list item, a table.
 * Quotes never reach across passages.
 */
export interface Passage extends Span {
  /** The headings it stands under, outermost first. */
  readonly headings: readonly string[];
  /** In order, without overlap, each without white space at its ends. Never empty. */
  readonly sentences: readonly Span[];
  /**
   * Which paragraph below its innermost heading it is, from 1, in formats whose readers see neither lines nor pages;
   * null in the others.
   */
  readonly paragraph: number | null;
}

/** The lines on which a document states facts about itself, as far as it does. */
export interface Header {
  readonly title?: Span;
  readonly author?: Span;
  readonly publisher?: Span;
  readonly date?: Span;
}

/** One file of the corpus. */
export interface Document {
  /** The path below the corpus folder, with `/` between folders. */
  readonly file: string;
  /**
   * Of a text file the decoded text, from the first character (a byte order mark included) to the last; of other formats
   * the text that a reader sees.
   */
  readonly text: string;
  /**
   * The text as a reader hears it, for analysis: as long, code unit for code unit, with the markup and line
   * breaks inside passages replaced by fillers.
   */
  readonly reading: string;
  readonly metadata: Metadata;
  readonly header: Header;
  /** The language of its text, a BCP 47 tag: as the document states it, else as its words tell; null where they do not. */
  readonly language: string | null;
  readonly passages: readonly Passage[];
  /** The offset at which each line starts; the first is 0. */
  readonly lineStarts: readonly number[];
  /** By line of the text, its number in the file, or on its page, from 1; null where the text is the file's own. */
  readonly lineNumbers: readonly number[] | null;
  /** The offset at which each page starts, the first page's being 0; null in formats without pages. */
  readonly pageStarts: readonly number[] | null;
}

/** Something wrong with one file, in words for the owner. */
export interface Problem {
  /** The path below the corpus folder; of files elsewhere, the whole path. */
  readonly file: string;
  readonly reason: string;
}

/**
 * Stands for markup in a document's reading: WORD JOINER, which Unicode's rules for words and
 * sentences pass over, so that `**un**likely` is read as one word.
 */
export const filler = '\u2060';

/** Metadata of a document that says nothing of itself. */
export const noMetadata: Metadata = {
  title: null,
  publisher: null,
  date: null,
  language: null,
  url: null,
};

/** What a format's parser makes of a text: passages before their sentences are found. */
export interface Block extends Span {
  readonly headings: readonly string[];
  /** The block as a reader hears it, as in {@link Document}: as long as its text. */
  readonly reading: string;
  /** Where the format itself draws the sentences (table rows, lines of code), relative to `start`. */
  readonly sentences?: readonly Span[];
  /** Where a sentence ends whatever its words say, relative to `start`. Default: nowhere. */
  readonly breaks?: readonly number[];
  /** As in {@link Passage}. Default null. */
  readonly paragraph?: number;
}

/** A parsed text: its own facts, its blocks in order, and what could not be understood. */
export interface ParsedText {
  readonly metadata: Metadata;
  readonly header: Header;
  readonly blocks: readonly Block[];
  readonly warnings: readonly string[];
}

/** What a parser makes of a file that is not the text itself. */
export interface ParsedFile extends ParsedText {
  /** What a reader sees of it, with LF between lines. */
  readonly text: string;
  /** As in {@link Document}. Default null. */
  readonly lineNumbers?: readonly number[];
  /** As in {@link Document}. Default null. */
  readonly pageStarts?: readonly number[];
}

/**
 * Parses a file's bytes.
 *
 * @param mostPages a file with more pages is refused.
 * @throws {Error} where they are not of the format or cannot be read; the message says why, for the owner.
 */
export type FileParser = (content: Uint8Array, mostPages: number) => Promise<ParsedFile>;
