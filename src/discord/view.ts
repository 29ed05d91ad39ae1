import type { Texts } from './texts/index.ts';

/** How an answer is shown, apart from what it says. */
export interface View {
  readonly texts: Texts;
  /** Whether only the asker sees it, who may then share it. */
  readonly isPrivate: boolean;
  /** Whether it can be rated. */
  readonly ratings: boolean;
  /** Lines in small print below the source, such as for whom it is. */
  readonly footers: readonly string[];
}
