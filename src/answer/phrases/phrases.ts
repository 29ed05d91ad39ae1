/**
 * What people of one language say to the bot other than questions about what stands in documents: questions about a
 * document itself, and courtesies. Case, accents, apostrophes and punctuation do not matter.
 *
 * Each list has a phrase a line. In a phrase, `(a|b)` is one of the two, `[a]` may be left out, `{noun}` is one of the
 * nouns, and `{document}` one of the ways to speak of a document (`it` below), or a document's own title.
 */
export interface Phrases {
  /** BCP 47's primary subtag, such as `en`. */
  readonly tag: string;
  /** What a document may be called, in all its forms, with spaces between. */
  readonly nouns: string;
  /** Ways to speak of a document without its title. */
  readonly it: string;
  /** Questions for its title, and for what it is about. */
  readonly title: string;
  /** Questions for who wrote it. */
  readonly author: string;
  /** Questions for who published it. */
  readonly publisher: string;
  /** Questions for when it was published. */
  readonly date: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;
  /** Questions about the bot. */
  readonly bot: string;
  /** Whom a courtesy may name: "everybody". */
  readonly addressee: string;
  /** "please", before or after a question. */
  readonly please: string;
  /** What may stand before a question and adds nothing to it: "please tell me", "and". */
  readonly opener: string;
}
