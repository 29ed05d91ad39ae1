import { type Message, RESTJSONErrorCodes } from 'discord.js';
import { isChatter } from '../answer/index.ts';
import { answerQuestion } from './answer-question.ts';
import { attempt } from './attempt.ts';
import { showAuthor } from './author.ts';
import { cooldownNotice } from './cooldown-notice.ts';
import { describeError } from './errors.ts';
import { readQuestion, type Said } from './message-text.ts';
import { askedIn } from './references.ts';
import { type Reply, toMessage } from './reply.ts';
import type { Services } from './services.ts';
import { textsIn } from './spoken-language.ts';
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
  const ofServer = textsFor(message.guild?.preferredLocale);
  let texts = textsIn(askedIn(message.content), ofServer);
  await attempt(
    { log, facts: { kind }, started: performance.now(), level: 'info' },
    async () => {
      if (await isCoolingDown(message, texts, services)) return;
      const typing = setTimeout(() => void showTyping(message, services), typingDelay);
      try {
        const said = await readQuestion(message, services);
        texts = textsIn(said.question, ofServer);
        await services.turn();
        await reply(message, said, texts, services);
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
  { question, of }: Said,
  texts: Texts,
  services: Services,
): Promise<void> {
  const { corpus, recent } = services;
  const { author, channelId, guildId: server, reference } = message;
  const isDirect = server === null;
  const isChat = !isDirect && isChatter(corpus, question);
  // A reply mentions the bot also where people only talk about what it said.
  if (isChat && repliesWithoutMention(message)) return;
  if (isChat) {
    await replyTo(message, { content: texts.emptyQuestion, isPrivate: true });
    return;
  }
  const before =
    recent.recall(reference?.messageId ?? '') ?? (isDirect ? recent.recall(channelId) : undefined);
  const answer = answerQuestion(services, {
    ...{ question, earlier: before, asker: author.id, author: of?.author.id, server, texts },
    ...{ isPrivate: false, isOpen: !isDirect },
    footers: of ? [texts.answersUser(showAuthor(of), of.url)] : [],
  });
  const { question: asked } = answer;
  if (asked) {
    // Whoever is quick writes on, or rates, before Discord has confirmed the answer.
    recent.remember(message.id, asked);
    if (isDirect) recent.remember(channelId, asked);
  }
  const sent = await replyTo(message, answer);
  if (asked) recent.remember(sent.id, asked);
}

function repliesWithoutMention({ mentions, client, content }: Message): boolean {
  return mentions.repliedUser?.id === client.user.id && !content.includes(`<@${client.user.id}>`);
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
