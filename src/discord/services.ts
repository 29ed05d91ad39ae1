import type { Logger } from 'pino';
import type { Corpus } from '../answer/index.ts';
import type {
  KeptQuestions,
  OfUsers,
  Recent,
  RecentQuestions,
  RecentRatings,
  Statistics,
} from '../questions/index.ts';
import type { Cooldown } from './cooldown.ts';

/** What replying needs: one of each for as long as the bot runs, and the documents as they are at present. */
export interface Services {
  readonly corpus: Corpus;
  readonly log: Logger;
  readonly cooldown: Cooldown;
  /** The questions of the last minutes, in memory: for follow-ups, and to know what was rated. */
  readonly recent: RecentQuestions;
  /** Who rated which answer, as long: nobody counts twice. */
  readonly rated: RecentRatings;
  /** Private answers that were shared, as long: none is shared twice, by two presses of one moment. */
  readonly shared: Recent<OfUsers>;
  /** Null where the owner has not switched it on. */
  readonly kept: KeptQuestions | null;
  readonly statistics: Statistics;
  /** Whether answers can be rated. */
  readonly ratings: boolean;
}
