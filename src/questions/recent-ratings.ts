import { type OfUsers, Recent } from './recent.ts';

/** What somebody thinks of an answer. */
export interface RecentRating extends OfUsers {
  readonly rating: 'helpful' | 'not-helpful';
  /** The id of the question that is kept for it; null where none is. */
  readonly keptId: string | null;
}

/** Ratings by question and user, or by message and user where the question is not known: a second one replaces the first. */
export class RecentRatings extends Recent<RecentRating> {}
