import type { BaseInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Corpus, FileNow } from '../answer/index.ts';
import type {
  KeptQuestions,
  OfUsers,
  Recent,
  RecentQuestions,
  RecentRatings,
  Statistics,
} from '../questions/index.ts';
import type { Cooldown } from './cooldown.ts';

/** Reads a document's file as it is on disk now. @param largest in bytes. */
export type ReadFile = (file: string, largest: number) => Promise<FileNow>;

/** What replying needs: one of each for as long as the bot runs, and the documents as they are at present. */
export interface Services {
  readonly corpus: Corpus;
  readonly log: Logger;
  readonly cooldown: Cooldown;
  /** Resolves when it is a question's turn. */
  readonly turn: () => Promise<void>;
  /** The questions of the last minutes, in memory: for follow-ups, and to know what was rated. */
  readonly recent: RecentQuestions;
  /** Who rated which answer, as long: nobody counts twice. */
  readonly rated: RecentRatings;
  /** Private answers that were shared, as long: none is shared twice, by two presses of one moment. */
  readonly shared: Recent<OfUsers>;
  /** Null where the owner has not switched it on. */
  readonly kept: KeptQuestions | null;
  /** Whether questions that were kept before are still on disk, where none are kept any more. */
  readonly questionsLeft: boolean;
  readonly statistics: Statistics;
  /** Whether answers can be rated. */
  readonly ratings: boolean;
  /** Null where the owner has not allowed that documents are sent. */
  readonly readFile: ReadFile | null;
}

/** The largest file that can be sent in response to an interaction, in bytes; null where none is. */
export function largestFileFor(
  { attachmentSizeLimit }: Pick<BaseInteraction, 'attachmentSizeLimit'>,
  { readFile }: Services,
): number | null {
  return readFile === null ? null : attachmentSizeLimit;
}
