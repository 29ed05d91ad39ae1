import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Corpus, longestQuestion } from '../answer/index.ts';
import { aboutReply, type Reply, replyTo } from './reply.ts';

/** A slash command: what Discord holds of it, and what it replies. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly reply: (interaction: ChatInputCommandInteraction, corpus: Corpus) => Reply;
}

/** Installed in servers; usable there and in direct messages with the bot. */
const availability = {
  type: ApplicationCommandType.ChatInput,
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
} satisfies Partial<RESTPostAPIChatInputApplicationCommandsJSONBody>;

const askCommand: Command = {
  data: {
    ...availability,
    name: 'ask',
    description: 'Ask the documents; get their exact words and the line they stand on.',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What do you want to know?',
        required: true,
        max_length: longestQuestion,
      },
    ],
  },
  reply: (interaction, corpus) => replyTo(corpus, interaction.options.getString('question', true)),
};

const aboutCommand: Command = {
  data: {
    ...availability,
    name: 'about',
    description: 'What is being quoted here, and how to ask.',
  },
  reply: (_, corpus) => aboutReply(corpus),
};

/** Every command of the bot. */
export const commands: readonly Command[] = [askCommand, aboutCommand];
