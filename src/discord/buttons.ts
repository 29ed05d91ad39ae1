import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { type AnswerButton, fromCustomId } from './answer-buttons.ts';
import { viewAnswer } from './answer-view.ts';
import { eraseId } from './commands/privacy.ts';
import { documentsPageOf, viewDocuments } from './documents-view.ts';
import { readingFrom } from './lines-view.ts';
import { viewNearest } from './nearest-view.ts';
import { follow } from './pointers.ts';
import { rate } from './rating.ts';
import type { Pressed, Reply } from './reply.ts';
import type { Services } from './services.ts';
import { share } from './share.ts';
import { textsFor } from './texts/index.ts';
import { listActionOf, viewUnanswered } from './unanswered-view.ts';
import { wait, waitedFor } from './wait.ts';

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
  const documentsPage = documentsPageOf(customId);
  if (documentsPage !== null) {
    return { reply: viewDocuments(services.corpus, documentsPage, texts), isUpdate: true };
  }
  if (customId === eraseId) {
    services.recent.forget(user.id);
    services.rated.forget(user.id);
    services.shared.forget(user.id);
    services.kept?.forget(user.id);
    return aside({ content: texts.privacy.erased, isPrivate: true });
  }
  return aside({ content: texts.unknownCommand, isPrivate: true });
}

/** What a button does, for the log: no words and no ids. */
export function actionOf(customId: string): string {
  const ofAnswer = fromCustomId(customId);
  if (ofAnswer) return ofAnswer.action;
  if (waitedFor(customId) !== null) return 'tell-me';
  if (customId === eraseId) return 'erase';
  if (documentsPageOf(customId) !== null) return 'documents';
  return listActionOf(customId)?.kind ?? 'unknown';
}

function pressOfAnswer(
  interaction: ButtonInteraction,
  { action, state, offset }: AnswerButton,
  services: Services,
): Pressed {
  const { corpus, ratings, recent } = services;
  const { user, message } = interaction;
  const texts = textsFor(interaction.locale);
  const footers = footersOf(message.content);
  switch (action) {
    case 'helpful':
    case 'not-helpful':
      rate(interaction, action, services);
      return aside({ content: texts.rated, isPrivate: true });
    case 'nearest': {
      const view = { texts, isPrivate: true, ratings, footers: [] };
      return aside(viewNearest(corpus, { ...state, asker: user.id }, view));
    }
  }
  if (!follow(corpus, state.pointers[state.shown] ?? '')) {
    return aside({ content: texts.documentGone, isPrivate: true });
  }
  if (action === 'share') {
    const view = { texts, isPrivate: true, ratings, footers };
    return share(services, state, { messageId: message.id, sharer: user.id, view });
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
  return { reply: { ...reply, question: recent.recall(message.id) }, isUpdate: isOwn };
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
