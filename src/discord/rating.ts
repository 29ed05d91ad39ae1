import type { ButtonInteraction, Message } from 'discord.js';
import {
  questionId,
  type RecentQuestion,
  type RecentQuestions,
  type RecentRating,
} from '../questions/index.ts';
import { describeError } from './errors.ts';
import { readQuestion, repliedTo } from './message-text.ts';
import type { Deferred, Pressed, Reply } from './reply.ts';
import type { Services } from './services.ts';
import type { Texts } from './texts/index.ts';

/**
 * Counts what somebody thinks of an answer, and thanks. Where the question of a bad one is forgotten and the answer
 * replies to a message, it is read there again; Discord may take its time to give that.
 */
export function pressRating(
  interaction: ButtonInteraction,
  rating: RecentRating['rating'],
  services: Services,
  texts: Texts,
): Pressed | Deferred {
  const { message } = interaction;
  const { recent, kept } = services;
  const thanks: Reply = { content: texts.rated, isPrivate: true };
  const asked = recalled(message, recent);
  if (asked || kept === null || rating === 'helpful' || message.reference === null) {
    rate(interaction, rating, asked, services);
    return { reply: thanks, isUpdate: false };
  }
  const make = async () => {
    rate(interaction, rating, await questionOf(message, services), services);
    return thanks;
  };
  return { make };
}

/** Until Discord has confirmed an answer, the bot knows only what it answers: an interaction or a message. */
function recalled(
  { id, interactionMetadata, reference }: Message,
  recent: RecentQuestions,
): RecentQuestion | undefined {
  for (const key of [id, interactionMetadata?.id, reference?.messageId]) {
    const asked = key === undefined ? undefined : recent.recall(key);
    if (asked) return asked;
  }
  return undefined;
}

/** The question that a message of the bot replies to; undefined where that is gone, or may not be read. */
async function questionOf(answer: Message, { log }: Services): Promise<RecentQuestion | undefined> {
  try {
    const message = await repliedTo(answer);
    // What is shared replies to the bot itself.
    if (message === null || message.author.bot) return undefined;
    const { question, of = message } = await readQuestion(message, { log });
    const userIds = [...new Set([message.author.id, of.author.id])];
    return question === '' ? undefined : { question, userIds };
  } catch (error) {
    log.info(describeError(error), 'the question of a rating cannot be read');
    return undefined;
  }
}

/**
 * Counts what somebody thinks of an answer, and keeps the question of a bad one where it is known. Another rating
 * by the same person replaces the one before: of the same question, too, so that an answer and a copy of it count once.
 */
function rate(
  { message, user, guildId }: ButtonInteraction,
  rating: RecentRating['rating'],
  asked: RecentQuestion | undefined,
  { statistics, recent, rated, kept }: Services,
): void {
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
