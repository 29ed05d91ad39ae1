import type { FakeDiscord, RecordedMessage, Shown } from '../../test/fake-discord/index.ts';
import type { Post } from './post.ts';

/** A picture: the name of its file, and how its messages come about. */
export interface Picture {
  /** Without the folder and `.png`. */
  readonly name: string;
  /** Says something to the bot, as people do on Discord; resolves with what is then to be seen. */
  readonly talk: (discord: FakeDiscord) => Promise<readonly Post[]>;
}

/** Every picture that `npm run pictures` takes. */
export const pictures: readonly Picture[] = [
  {
    name: 'answer',
    talk: (discord) => writeDirectly(discord, 'How will the paper become public?'),
  },
  {
    name: 'no-answer',
    talk: (discord) => ask(discord, 'When did Putin and Biden meet in Geneva?'),
  },
  {
    name: 'quote-check',
    talk: (discord) => check(discord, 'Lavrov said: “It will reach the press through a leak”.'),
  },
];

/** A question by `/ask` in a server: Discord shows who used it, but not the question. */
async function ask(discord: FakeDiscord, question: string): Promise<Post[]> {
  const message = messageOf(await discord.slash('ask', { question }));
  return [{ message, occasion: { kind: 'slash', user: discord.member, command: 'ask' } }];
}

/** What somebody writes in a server, and the check of what it quotes. */
async function check(discord: FakeDiscord, text: string): Promise<Post[]> {
  const command = 'Check this quote';
  const target = discord.guildMessage(text, { user: discord.addUser('Grace') });
  const message = messageOf(await discord.messageCommand(command, target));
  return [
    { message: target },
    { message, occasion: { kind: 'message command', user: discord.member, command, target } },
  ];
}

function messageOf({ message, interaction }: Shown): RecordedMessage {
  if (message === undefined) throw new Error(`No message answers ${interaction.description}.`);
  return message;
}

/** A question as a direct message, and the bot's reply to it. */
async function writeDirectly(discord: FakeDiscord, text: string): Promise<Post[]> {
  const message = await discord.directMessage(text);
  const question = referenceOf(discord, message);
  return [{ message: question }, { message, occasion: { kind: 'reply', to: question } }];
}

function referenceOf(discord: FakeDiscord, { reference }: RecordedMessage): RecordedMessage {
  const message = discord.messages().find(({ id }) => id === reference?.messageId);
  if (message === undefined) throw new Error('A direct message was answered without a reference.');
  return message;
}
