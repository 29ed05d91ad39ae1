import type { ButtonInteraction } from 'discord.js';
import type { RecentRating } from '../questions/index.ts';
import type { Services } from './services.ts';

/**
 * Counts what somebody thinks of an answer, and keeps the question of a bad one where it is still known. Another rating
 * of the same answer by the same person replaces the one before.
 */
export function rate(
  { message, user, guildId }: ButtonInteraction,
  rating: RecentRating['rating'],
  { statistics, recent, rated, kept }: Services,
): void {
  const key = `${message.id} ${user.id}`;
  const before = rated.recall(key);
  if (before?.rating === rating) return;
  if (before) {
    statistics.uncount(before.rating);
    if (before.keptId !== null) kept?.takeBackRating(before.keptId);
  }
  statistics.count(rating);
  const asked = recent.recall(message.id);
  const isKept = kept !== null && rating === 'not-helpful' && asked !== undefined;
  const keptId = isKept
    ? kept.keep({ text: asked.question, document: asked.document, server: guildId, why: rating })
    : null;
  rated.remember(key, { rating, keptId, userIds: [user.id] });
}
