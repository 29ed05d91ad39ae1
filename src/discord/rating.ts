import type { ButtonInteraction } from 'discord.js';
import { questionId, type RecentRating } from '../questions/index.ts';
import type { Services } from './services.ts';

/**
 * Counts what somebody thinks of an answer, and keeps the question of a bad one where it is still known. Another rating
 * by the same person replaces the one before: of the same question, too, so that an answer and a copy of it count once.
 */
export function rate(
  { message, user, guildId }: ButtonInteraction,
  rating: RecentRating['rating'],
  { statistics, recent, rated, kept }: Services,
): void {
  const asked = recent.recall(message.id);
  const rates = asked ? questionId(asked.question, guildId, asked.document ?? null) : message.id;
  const key = `${rates} ${user.id}`;
  const before = rated.recall(key);
  if (before?.rating === rating) return;
  if (before) {
    statistics.uncount(before.rating);
    if (before.keptId !== null) kept?.takeBackRating(before.keptId);
  }
  statistics.count(rating);
  const isKept = kept !== null && rating === 'not-helpful' && asked !== undefined;
  const keptId = isKept
    ? kept.keep({ text: asked.question, document: asked.document, server: guildId, why: rating })
    : null;
  // For as long as the rating, so that another one replaces it.
  if (asked) recent.remember(message.id, asked);
  rated.remember(key, { rating, keptId, userIds: [user.id] });
}
