import type { Embed, Message, MessageSnapshot } from 'discord.js';
import { longestQuestion } from '../answer/index.ts';
import { describeError } from './errors.ts';
import { askedIn } from './references.ts';
import type { Services } from './services.ts';

/** Discord turns a text that is too long for a message into a file of this name. */
const pastedFile = 'message.txt';

/** In milliseconds: whoever waits for the answer waits for the file, too. */
const downloadTimeout = 1500;

/** In bytes, of which a UTF-16 code unit takes at most three: whatever is longer is too long for a question. */
const enough = 3 * longestQuestion;

/**
 * What a message says: its text without the mentions of the bot, and a long text that was pasted, of which no more is
 * read than it takes to see that it is too long. Where it has no text of its own, what its embeds say; else what the
 * message says that it forwards.
 *
 * @throws where the pasted text cannot be downloaded.
 */
export async function readMessage(message: Message): Promise<string> {
  const ownMention = new RegExp(`<@!?${message.client.user.id}>`, 'g');
  for (const said of [message, ...message.messageSnapshots.values()]) {
    const text = (await readText(said)).replace(ownMention, ' ').trim();
    if (text !== '') return text;
    const embedded = said.embeds.map(readEmbed).join('\n').trim();
    if (embedded !== '') return embedded;
  }
  return '';
}

/** What is asked, and whose message it was where that is not the asker's own. */
export interface Said {
  readonly question: string;
  readonly of?: Message;
}

/**
 * What a message asks, without what is no word: a mention without a word that replies to somebody's message asks what that asks.
 *
 * @throws where a pasted text cannot be downloaded.
 */
export async function readQuestion(
  message: Message,
  { log }: Pick<Services, 'log'>,
): Promise<Said> {
  const question = askedIn(await readMessage(message));
  if (question !== '' || message.guildId === null) return { question };
  const of = await repliedTo(message).catch((error: unknown) => {
    log.info(describeError(error), 'the message replied to cannot be read');
    return null;
  });
  if (of === null || of.author.bot) return { question };
  return { question: askedIn(await readMessage(of)), of };
}

/** Its description and fields; their headings are what it says only where there is nothing below them. */
function readEmbed({ title, description, fields }: Embed): string {
  const texts = [description ?? '', ...fields.map(({ value }) => value)].map((text) => text.trim());
  const said = texts.filter((text) => text !== '').join('\n');
  return said === '' ? (title ?? '') : said;
}

async function readText({ content, attachments }: Message | MessageSnapshot): Promise<string> {
  const pasted = attachments.find(({ name }) => name === pastedFile);
  return pasted ? `${content.trim()}\n${await download(pasted.url)}` : content;
}

/**
 * The message that another one replies to; null where it replies to none. Unless the Message Content intent is
 * switched on for the application, Discord withholds the text of what does not mention the bot: it is then empty.
 *
 * @throws where Discord does not give it.
 */
export async function repliedTo(message: Message): Promise<Message | null> {
  return message.reference?.messageId === undefined ? null : message.fetchReference();
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(downloadTimeout),
    redirect: 'error',
  });
  if (!response.ok || !response.body) {
    throw new Error(`The pasted text could not be downloaded: HTTP status ${response.status}.`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > enough) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
