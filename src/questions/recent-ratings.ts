import { type OfUsers, Recent } from './recent.ts';

/** What somebody thinks of an answer. */
export interface RecentRating extends OfUsers {
  readonly rating: 'helpful' | 'not-helpful';
  /** The id of the question that is kept for it; null where none is. */
  readonly keptId: string | null;
}

/** Ratings by message and user: a second one replaces the first. */
export class RecentRatings extends Recent<RecentRating> {}
