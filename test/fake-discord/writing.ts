import { type Upload, uploaded } from './command-options.ts';
import { limits } from './limits.ts';
import type { Json } from './json.ts';
import { messageIntent } from './message-payloads.ts';
import { createMessage, directChannel } from './messages.ts';
import type { FakeChannel, FakeUser, RecordedMessage, World } from './world.ts';

/** How a person writes a message. */
export interface Writing {
  /** Default the fake's `member`. */
  readonly user?: FakeUser;
  /** A text channel of another guild; default that of the first one. */
  readonly channel?: FakeChannel;
  readonly attachments?: readonly Upload[];
  /** The message that this one replies to, with the ping that Discord's client sets by default. */
  readonly replyTo?: RecordedMessage;
  /** The message that this one forwards; the text is then empty. */
  readonly forwards?: RecordedMessage;
  /** What a webhook or another bot embeds. */
  readonly embeds?: readonly Json[];
  /** Puts a mention of the bot in front; default false. */
  readonly mentionsBot?: boolean;
}

/**
 * Writes a message in the channel. A text of more than 2000 characters becomes the attachment `message.txt`.
 * @throws {Error} if no client has the intent to see it.
 */
export function write(
  world: World,
  channel: FakeChannel,
  text: string,
  writing: Writing,
): RecordedMessage {
  const { user = world.member, attachments = [], replyTo, mentionsBot = false } = writing;
  const { forwards, embeds = [] } = writing;
  const intent = messageIntent(channel.guildId);
  if (![...world.gateway.sessions.values()].some((session) => (session.intents & intent) !== 0)) {
    const name = channel.guildId === null ? 'DirectMessages' : 'GuildMessages';
    throw new Error(
      `No client is connected with the intent ${name}, so Discord would send this message to nobody.`,
    );
  }
  const content = mentionsBot ? `<@${world.bot.id}> ${text}` : text;
  const long = content.length > limits.content;
  const files = [...(long ? [{ filename: 'message.txt', content }] : []), ...attachments];
  return createMessage(world, {
    channel,
    author: user,
    files: files.map(uploaded),
    ...(forwards !== undefined && { forwarded: forwards }),
    body: {
      content: long ? '' : content,
      embeds,
      ...(replyTo !== undefined && { message_reference: { message_id: replyTo.id } }),
    },
  });
}

/** Writes to the bot directly and waits for the bot's next message there. */
export async function writeDirectly(
  world: World,
  text: string,
  writing: Writing,
  timeoutMs: number | undefined,
): Promise<RecordedMessage> {
  const channel = directChannel(world, writing.user ?? world.member);
  const answered = world.signals.next(
    'message',
    ({ kind, message }) =>
      kind === 'create' && message.channelId === channel.id && message.author.id === world.bot.id,
    `the answer to the direct message ${JSON.stringify(text.slice(0, 60))}`,
    timeoutMs,
  );
  write(world, channel, text, writing);
  const { message } = await answered;
  return message;
}
