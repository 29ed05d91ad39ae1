import { type OfUsers, Recent } from './recent.ts';

/** A question that somebody asked; where it leans on somebody else's, both are those whose it is. */
export interface RecentQuestion extends OfUsers {
  readonly question: string;
  /** The one with which it begins and on which the rest of it leans. Default: all of it. */
  readonly first?: string;
  /** The file of the one document that was asked. Default: all were. */
  readonly document?: string | undefined;
}

/** Questions by what answers them, such as the id of a message: what follows them may lean on them. */
export class RecentQuestions extends Recent<RecentQuestion> {}
