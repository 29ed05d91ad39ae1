import { type Message, RESTJSONErrorCodes } from 'discord.js';
import { detectLanguage } from '../languages/index.ts';
import { answerQuestion } from './answer-question.ts';
import { attempt } from './attempt.ts';
import { cooldownNotice } from './cooldown-notice.ts';
import { describeError } from './errors.ts';
import { readMessage } from './message-text.ts';
import { type Reply, toMessage } from './reply.ts';
import type { Services } from './services.ts';
import { type Texts, textsFor } from './texts/index.ts';

/** An answer that takes longer than this shows that the bot is typing, in milliseconds. */
const typingDelay = 500;

/**
 * Answers a person who writes to the bot directly, mentions it in a server, or replies to a message of its own;
 * nothing else. Never rejects: what fails is logged, and the asker told where that is possible.
 */
export async function answerMessage(message: Message, services: Services): Promise<void> {
  if (!isForBot(message)) return;
  const { log } = services;
  const kind = message.guildId === null ? 'direct message' : 'mention';
  let texts = textsFor(message.guild?.preferredLocale);
  await attempt(
    { log, facts: { kind }, started: performance.now(), level: 'info' },
    async () => {
      if (await isCoolingDown(message, texts, services)) return;
      const typing = setTimeout(() => void showTyping(message, services), typingDelay);
      try {
        const question = await readMessage(message);
        texts = textsIn(question, texts);
        await reply(message, question, texts, services);
      } finally {
        clearTimeout(typing);
      }
    },
    () => replyTo(message, { content: texts.apology, isPrivate: true }),
  );
}

/** Of messages in servers, Discord delivers the text of those only that mention the bot, as replies do. */
function isForBot({ author, system, webhookId, guildId, mentions, client }: Message): boolean {
  if (author.bot || system || webhookId !== null) return false;
  return guildId === null || mentions.users.has(client.user.id);
}

async function reply(
  message: Message,
  question: string,
  texts: Texts,
  { recent, ...others }: Services,
): Promise<void> {
  const { author, channelId, guildId: server, reference } = message;
  const isDirect = server === null;
  const before =
    recent.recall(reference?.messageId ?? '') ?? (isDirect ? recent.recall(channelId) : undefined);
  const answer = answerQuestion(
    { recent, ...others },
    {
      ...{ question, earlier: before, asker: author.id, server, texts },
      ...{ isPrivate: false, isOpen: !isDirect },
    },
  );
  const asked = answer.question;
  // Whoever is quick writes on before Discord has confirmed the answer.
  if (asked && isDirect) recent.remember(channelId, asked);
  const sent = await replyTo(message, answer);
  if (asked) recent.remember(sent.id, asked);
}

/** Where the bot may not read what was said before, Discord lets it write, but refer to nothing. */
async function replyTo(message: Message, reply: Reply): Promise<Message> {
  try {
    return await message.reply(toMessage(reply));
  } catch (error) {
    const isRefused =
      describeError(error).code ===
      RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    if (!isRefused || !message.channel.isSendable()) throw error;
    return message.channel.send(toMessage(reply));
  }
}

/** The bot speaks the language of the question, as far as that tells, else the server's. */
function textsIn(question: string, otherwise: Texts): Texts {
  const language = detectLanguage(question, [otherwise.tag]);
  return language === null ? otherwise : textsFor(language);
}

/** Tells whoever asks too much so, once, and in private unless they take no direct messages. */
async function isCoolingDown(
  message: Message,
  texts: Texts,
  { cooldown, log }: Services,
): Promise<boolean> {
  const refusal = await cooldown.take(message.author.id, message.guildId);
  if (!refusal?.isFirst) return refusal !== null;
  const notice = cooldownNotice(refusal, texts);
  if (message.guildId === null) {
    await replyTo(message, notice);
    return true;
  }
  try {
    await message.author.send(toMessage(notice));
  } catch (error) {
    const facts = describeError(error);
    if (facts.code !== RESTJSONErrorCodes.CannotSendMessagesToThisUser) throw error;
    log.info(facts, 'cooldown is told in the channel');
    await replyTo(message, notice);
  }
  return true;
}

async function showTyping({ channel }: Message, { log }: Services): Promise<void> {
  if (!channel.isSendable()) return;
  await channel.sendTyping().catch((error: unknown) => {
    log.warn(describeError(error), 'typing could not be shown');
  });
}
