import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Reply } from '../reply.ts';
import type { Services } from '../services.ts';
import { type Label, localizationsOf, type Texts, textsFor } from '../texts/index.ts';

/** A command: what Discord holds of it, and what it replies to those who use it. */
interface Command<Data, Used> {
  readonly data: Data;
  readonly reply: (interaction: Used, services: Services) => Reply | Promise<Reply>;
  /** Whether it is a question, of which nobody may ask too many. */
  readonly isQuestion: boolean;
}

export type SlashCommand = Command<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  ChatInputCommandInteraction
>;

/** A command in the menu of a message. */
export type MessageCommand = Command<
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
  MessageContextMenuCommandInteraction
>;

/** The command of some that somebody used; undefined where it is none of them. */
export function usedOf<Used extends { readonly commandName: string }>(
  commands: readonly Command<{ readonly name: string }, Used>[],
  interaction: Used,
) {
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  return (
    command && {
      isQuestion: command.isQuestion,
      reply: (services: Services) => command.reply(interaction, services),
    }
  );
}

const { GuildInstall, UserInstall } = ApplicationIntegrationType;
const { Guild, BotDM, PrivateChannel } = InteractionContextType;

/** Installed in servers or by a user for themselves; usable wherever commands are. */
export const everywhere = {
  integration_types: [GuildInstall, UserInstall],
  contexts: [Guild, BotDM, PrivateChannel],
};

/** In servers, for those who may manage them, unless a server decides otherwise. */
export const forManagers = {
  integration_types: [GuildInstall],
  contexts: [Guild],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

/** The name and description of a slash command in every language. */
export function labelled(pick: (texts: Texts) => Label) {
  return { type: ApplicationCommandType.ChatInput as const, ...labels(pick) };
}

/** The name and description of a command's option in every language. */
export function labels(pick: (texts: Texts) => Label) {
  const { name, description } = pick(textsFor('en-US'));
  return {
    name,
    name_localizations: localizationsOf((texts) => pick(texts).name),
    description,
    description_localizations: localizationsOf((texts) => pick(texts).description),
  };
}

/** The name of a command in the menu of a message in every language. */
export function menuEntry(pick: (texts: Texts) => string) {
  return {
    type: ApplicationCommandType.Message as const,
    name: pick(textsFor('en-US')),
    name_localizations: localizationsOf(pick),
  };
}
