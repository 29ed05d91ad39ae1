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

/** A slash command: what Discord holds of it, and what it replies. */
export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly reply: (
    interaction: ChatInputCommandInteraction,
    services: Services,
  ) => Reply | Promise<Reply>;
  /** Whether it is a question, of which nobody may ask too many. */
  readonly isQuestion: boolean;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly reply: (
    interaction: MessageContextMenuCommandInteraction,
    services: Services,
  ) => Reply | Promise<Reply>;
  readonly isQuestion: boolean;
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
