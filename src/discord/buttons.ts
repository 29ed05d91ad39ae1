import { type ButtonInteraction, MessageFlags, PermissionFlagsBits, userMention } from 'discord.js';
import { type AnswerButton, fromCustomId } from './answer-buttons.ts';
import { nearestReply } from './answer-question.ts';
import { viewAnswer } from './answer-view.ts';
import { eraseId } from './commands/privacy.ts';
import { readingFrom } from './lines-view.ts';
import { follow } from './pointers.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import { textsFor } from './texts/index.ts';
import { listActionOf, viewUnanswered } from './unanswered-view.ts';
import { wait, waitedFor } from './wait.ts';

/** What comes of pressing a button. */
export interface Pressed {
  readonly reply: Reply;
  /** Whether the reply takes the place of the message with the button; else it comes as one of its own. */
  readonly isUpdate: boolean;
}

/** Replies to the press of a button. */
export function press(interaction: ButtonInteraction, services: Services): Pressed {
  const { customId, user, locale } = interaction;
  const texts = textsFor(locale);
  const ofAnswer = fromCustomId(customId);
  if (ofAnswer) return pressOfAnswer(interaction, ofAnswer, services);
  const awaited = waitedFor(customId);
  if (awaited !== null) return aside(wait(services, awaited, user.id, texts));
  const list = listActionOf(customId);
  if (list) {
    return { reply: viewUnanswered(interaction, services, list), isUpdate: list.kind !== 'export' };
  }
  if (customId === eraseId) {
    services.recent.forget(user.id);
    services.kept?.forget(user.id);
    return aside({ content: texts.privacy.erased, isPrivate: true });
  }
  return aside({ content: texts.unknownCommand, isPrivate: true });
}

function pressOfAnswer(
  interaction: ButtonInteraction,
  { action, state, offset }: AnswerButton,
  services: Services,
): Pressed {
  const { corpus, ratings } = services;
  const { user, message } = interaction;
  const texts = textsFor(interaction.locale);
  const footers = footersOf(message.content);
  switch (action) {
    case 'share': {
      const view = {
        texts,
        isPrivate: false,
        ratings,
        footers: [texts.sharedBy(userMention(user.id))],
      };
      return aside(viewAnswer(corpus, state, view));
    }
    case 'helpful':
    case 'not-helpful':
      rate(interaction, action, services);
      return aside({ content: texts.rated, isPrivate: true });
    case 'nearest': {
      const places = state.pointers.map((pointer) => follow(corpus, pointer)?.quotation ?? null);
      const nearest = places.filter((quotation) => quotation !== null);
      return aside(nearestReply(nearest, texts));
    }
  }
  if (!follow(corpus, state.pointers[state.shown] ?? '')) {
    return aside({ content: texts.documentGone, isPrivate: true });
  }
  // Others than the asker leaf through a copy of their own.
  const isOwn = user.id === state.asker || mayModerate(interaction);
  const own = isOwn ? state : { ...state, asker: user.id };
  const isPrivate = !isOwn || message.flags.has(MessageFlags.Ephemeral);
  const view = { texts, isPrivate, ratings, footers };
  const reply =
    action === 'answer'
      ? viewAnswer(corpus, own, view)
      : readingFrom(corpus, { state: own, offset, isForward: action !== 'earlier' }, view);
  return { reply, isUpdate: isOwn };
}

function mayModerate({ memberPermissions }: ButtonInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

function aside(reply: Reply): Pressed {
  return { reply, isUpdate: false };
}

/** The lines in small print that name somebody: in a document's words, no mention is left unescaped. */
function footersOf(content: string): string[] {
  return content
    .split('\n')
    .filter((line) => /^-# .*(?<!\\)<@\d+>/.test(line))
    .map((line) => line.slice(3));
}

function rate(
  { message, user, guildId }: ButtonInteraction,
  rating: 'helpful' | 'not-helpful',
  { statistics, recent, kept }: Services,
): void {
  const key = `${message.id} ${user.id}`;
  if (recent.recall(key)) return;
  const asked = recent.recall(message.id)?.question;
  recent.remember(key, { question: asked ?? '', userId: user.id });
  statistics.count(rating);
  if (rating === 'not-helpful' && asked !== undefined) {
    kept?.keep({ text: asked, server: guildId, why: rating });
  }
}
