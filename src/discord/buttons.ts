import {
  type ButtonInteraction,
  MessageFlags,
  PermissionFlagsBits,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { type AnswerButton, fromCustomId } from './answer-buttons.ts';
import { viewAnswer } from './answer-view.ts';
import { eraseId } from './commands/privacy.ts';
import { fileReply } from './document-file.ts';
import { type DocumentsAction, documentsActionOf, documentsMenuId } from './documents-buttons.ts';
import { viewDocuments } from './documents-view.ts';
import { readingFrom } from './lines-view.ts';
import { viewNearest } from './nearest-view.ts';
import { viewPointed } from './outline-view.ts';
import { follow } from './pointers.ts';
import { pressRating } from './rating.ts';
import type { Deferred, Pressed, Reply } from './reply.ts';
import { largestFileFor, type Services } from './services.ts';
import { sayGone } from './still-reading.ts';
import { share } from './share.ts';
import { textsFor } from './texts/index.ts';
import { listActionOf, viewUnanswered } from './unanswered-view.ts';
import { wait, waitedFor } from './wait.ts';

/** Replies to the press of a button. */
export function press(interaction: ButtonInteraction, services: Services): Pressed | Deferred {
  const { customId, user, locale } = interaction;
  const texts = textsFor(locale);
  const ofAnswer = fromCustomId(customId);
  if (ofAnswer) return pressOfAnswer(interaction, ofAnswer, services);
  const awaited = waitedFor(customId);
  if (awaited !== null) return aside(wait(services, awaited, user.id, texts));
  const list = listActionOf(customId);
  if (list) {
    const view = () => viewUnanswered(interaction, services, list);
    if (list.kind === 'export') return { make: () => Promise.resolve(view()) };
    return { reply: view(), isUpdate: true };
  }
  const ofDocuments = documentsActionOf(customId);
  if (ofDocuments) return pressOfDocuments(interaction, ofDocuments, services);
  if (customId === eraseId) {
    services.recent.forget(user.id);
    services.rated.forget(user.id);
    services.shared.forget(user.id);
    services.kept?.forget(user.id);
    return aside({ content: texts.privacy.erased, isPrivate: true });
  }
  return aside({ content: texts.unknownCommand, isPrivate: true });
}

/** Replies to a choice from a menu. */
export function choose(interaction: StringSelectMenuInteraction, services: Services): Pressed {
  const { customId, values, locale } = interaction;
  const texts = textsFor(locale);
  const [pointer = ''] = values;
  if (customId !== documentsMenuId)
    return aside({ content: texts.unknownCommand, isPrivate: true });
  const largestFile = largestFileFor(interaction, services);
  const reply = viewPointed(services.corpus, pointer, { texts, page: 0, largestFile });
  return { reply, isUpdate: true };
}

/** What a button does, for the log: no words and no ids. */
export function actionOf(customId: string): string {
  const ofAnswer = fromCustomId(customId);
  if (ofAnswer) return ofAnswer.action;
  if (waitedFor(customId) !== null) return 'tell-me';
  if (customId === eraseId) return 'erase';
  const ofDocuments = documentsActionOf(customId);
  if (ofDocuments) return `documents-${ofDocuments.kind}`;
  return listActionOf(customId)?.kind ?? 'unknown';
}

function pressOfAnswer(
  interaction: ButtonInteraction,
  { action, state, offset }: AnswerButton,
  services: Services,
): Pressed | Deferred {
  const { corpus, ratings, recent } = services;
  const { user, message } = interaction;
  const texts = textsFor(interaction.locale);
  const footers = footersOf(message.content);
  switch (action) {
    case 'helpful':
    case 'not-helpful':
      return pressRating(interaction, action, services, texts);
    case 'nearest': {
      const view = { texts, isPrivate: true, ratings, footers: [] };
      return aside(viewNearest(corpus, { ...state, asker: user.id }, view));
    }
  }
  if (!follow(corpus, state.pointers[state.shown] ?? '')) {
    return aside({ content: sayGone(corpus, texts), isPrivate: true });
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

function pressOfDocuments(
  interaction: ButtonInteraction,
  action: DocumentsAction,
  services: Services,
): Pressed | Deferred {
  const { corpus, readFile } = services;
  const texts = textsFor(interaction.locale);
  switch (action.kind) {
    case 'list':
      return { reply: viewDocuments(corpus, action.page, texts), isUpdate: true };
    case 'outline': {
      const largestFile = largestFileFor(interaction, services);
      const showing = { texts, page: action.page, largestFile };
      return { reply: viewPointed(corpus, action.pointer, showing), isUpdate: true };
    }
    case 'file':
      // It was allowed when the button was made.
      if (readFile === null) return aside({ content: texts.unknownCommand, isPrivate: true });
      return { make: () => fileReply(interaction, action.pointer, services, readFile) };
  }
}

function mayModerate({ memberPermissions }: ButtonInteraction): boolean {
  return memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}

function aside(reply: Reply): Pressed {
  return { reply, isUpdate: false };
}

/** A mention, or a link to a message: in a document's words, neither is left unescaped. */
const naming = /(?<!\\)<@\d+>|https:\/\/discord\.com\/channels\/[\w@/]+$/;

/** The lines in small print that name somebody, or link to what they wrote. */
function footersOf(content: string): string[] {
  return content
    .split('\n')
    .filter((line) => line.startsWith('-# ') && naming.test(line))
    .map((line) => line.slice(3));
}
