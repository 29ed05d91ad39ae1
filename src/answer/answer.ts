/** Where a quote stands. Facts that are not known are null. */
export interface Source {
  /** The path below the corpus folder, with `/` between folders. */
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** As the document writes it, `2022-01-27` by preference. */
  readonly date: string | null;
  readonly url: string | null;
  /**
   * The first line of the quote, from 1: in the file as it is on disk; in formats with pages, on its page; in those
   * whose readers see neither, of the text.
   */
  readonly line: number;
  /** The last line of the quote, from 1; with pages, on the last of them. */
  readonly lineEnd: number;
  /** The page on which the quote starts, from 1, in formats that have pages. */
  readonly page: number | null;
  /** The page on which it ends. */
  readonly pageEnd: number | null;
  /**
   * Which paragraph below the innermost heading it is, from 1, in formats whose readers see neither lines nor pages.
   */
  readonly paragraph: number | null;
  /** The headings above the quote, outermost first. */
  readonly headings: readonly string[];
  /** The quote is `text.slice(start, end)`, in UTF-16 code units of the document's decoded text. */
  readonly start: number;
  readonly end: number;
  /** The lead is `text.slice(leadStart, leadEnd)`, and lies within the quote. */
  readonly leadStart: number;
  readonly leadEnd: number;
}

/** A document's own words, exactly, and where they stand. */
export interface Quotation {
  /** One to three whole sentences of one passage. */
  readonly quote: string;
  /** The sentence of the quote that answers. */
  readonly lead: string;
  /** How probable it is that the quote answers the question, 0 to 1. */
  readonly confidence: number;
  readonly source: Source;
  /**
   * Up to three other documents in which the lead stands too, word for word; capitals, punctuation and a number
   * before it in a list do not count. Quote and lead are one there.
   */
  readonly alsoIn: readonly Source[];
  /**
   * Up to three other documents of which a sentence says the same as the lead, and differs in form alone: articles,
   * units in full or abbreviated, and the like. Quote and lead are that sentence.
   */
  readonly nearlyIn: readonly Source[];
}

/** The documents hold an answer, as far as can be told. */
export interface Answer {
  readonly question: string;
  readonly kind: 'answer';
  /** Best first, at least one. */
  readonly answers: readonly [Quotation, ...Quotation[]];
  /**
   * Whether another document contradicts the first quotation, as far as words can tell: the second one, if more than
   * one was wanted, is of that document, and both should be shown. Of two that are alike, the newer one is first, if
   * both have dates.
   */
  readonly documentsDiffer: boolean;
  /** How long finding it took, in milliseconds. */
  readonly elapsedMs: number;
}

/** Why there is no answer. */
export type NoAnswerReason = 'empty-question' | 'too-long' | 'not-in-documents';

/** The documents hold no answer, as far as can be told, or the question cannot be asked. */
export interface NoAnswer {
  readonly question: string;
  readonly kind: 'no-answer';
  readonly reason: NoAnswerReason;
  /** What stands nearest to the question, best first; often empty. None of it is an answer. */
  readonly nearest: readonly Quotation[];
  /** How long finding that out took, in milliseconds. */
  readonly elapsedMs: number;
}
