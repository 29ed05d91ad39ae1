import { setImmediate } from 'node:timers/promises';
import {
  type APIButtonComponentWithCustomId,
  type Client,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { ask, type Corpus, verified } from '../answer/index.ts';
import { detectLanguage } from '../languages/index.ts';
import type { KeptQuestion } from '../questions/index.ts';
import { button } from './components.ts';
import { describeError } from './errors.ts';
import { escapeMarkdown } from './escape.ts';
import { longestMessage } from './limits.ts';
import { showQuotation } from './quotation.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import { shorten } from './shorten.ts';
import { type Texts, textsFor } from './texts/index.ts';

/** Of the question above its answer, in UTF-16 code units, before markup is escaped. */
const longestShown = 300;

/** The button with which somebody asks to be told when a question that is kept has an answer. */
export function waitButton(questionId: string, texts: Texts): APIButtonComponentWithCustomId {
  return button(`w${questionId}`, texts.buttons.tellMe);
}

/** The id of the question whose button it is; null for other buttons. */
export function waitedFor(customId: string): string | null {
  return /^w([\w-]{8})$/.exec(customId)?.[1] ?? null;
}

/** Notes that a user waits for an answer; where the documents have gained it since the question was asked, tells it. */
export function wait(services: Services, questionId: string, user: string, texts: Texts): Reply {
  const { kept, corpus } = services;
  const question = kept?.find(questionId);
  // What is still to be read may answer better; they are told once all is read.
  const answer = question && !corpus.readSoFar ? answerTo(question, corpus, texts) : null;
  if (answer !== null) return { content: answer, isPrivate: true };
  const isKept = kept?.wait(questionId, user) ?? false;
  return { content: isKept ? texts.willTell : texts.cannotTell, isPrivate: true };
}

/** Tells those who wait for an answer that the documents hold by now, and waits no longer for those who were told. */
async function tellWaiting(client: Client, services: Services): Promise<void> {
  // What is still to be read may answer better.
  if (services.corpus.readSoFar) return;
  for (const question of services.kept?.list() ?? []) {
    if (question.waiting.length === 0) continue;
    try {
      const texts = textsFor(detectLanguage(question.text));
      const content = answerTo(question, services.corpus, texts);
      for (const user of content === null ? [] : question.waiting) {
        if (await tell(client, user, content ?? '', services))
          services.kept?.told(question.id, user);
      }
    } catch (error) {
      services.log.error(describeError(error), 'a kept question could not be asked again');
    }
    // Commands are answered between two questions.
    await setImmediate();
  }
}

/** What to tell those who wait for an answer; null while there is none. */
function answerTo({ text, document }: KeptQuestion, corpus: Corpus, texts: Texts): string | null {
  if (document !== null && !corpus.documents.some(({ file }) => file === document)) return null;
  const answer = verified(corpus, ask(corpus, text, { limit: 1, document: document ?? undefined }));
  if (answer.kind !== 'answer') return null;
  const intro = texts.nowAnswered(escapeMarkdown(shorten(text, longestShown)));
  const room = longestMessage - intro.length - 1;
  return `${intro}\n${showQuotation(answer.answers[0], { room, isAnswer: true, texts })}`;
}

/** Who has left, or takes no messages, is not tried again. */
const inVain: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.UnknownUser,
]);

/** Writes to a user. @returns false where that is to be tried again, another time. */
async function tell(
  client: Client,
  user: string,
  content: string,
  { log }: Services,
): Promise<boolean> {
  try {
    await client.users.send(user, {
      content,
      flags: MessageFlags.SuppressEmbeds,
      allowedMentions: { parse: [] },
    });
    return true;
  } catch (error) {
    log.warn(describeError(error), 'an answer could not be told to the one who waits for it');
    return error instanceof DiscordAPIError && inVain.has(error.code);
  }
}

/**
 * Makes a function that tells those who wait for what the documents answer at present. Called while it is at work, it
 * starts anew once that is done, so nobody is told twice.
 */
export function createTeller(client: Client, services: () => Services): () => Promise<void> {
  let isDue = false;
  let working: Promise<void> | null = null;
  const work = async () => {
    while (isDue) {
      isDue = false;
      await tellWaiting(client, services());
    }
    working = null;
  };
  return () => {
    isDue = true;
    return (working ??= work());
  };
}
