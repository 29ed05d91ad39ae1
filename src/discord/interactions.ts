import {
  type AutocompleteInteraction,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { attempt } from './attempt.ts';
import { press, type Pressed } from './buttons.ts';
import { choicesFor, messageCommands, slashCommands } from './commands/index.ts';
import { cooldownNotice } from './cooldown-notice.ts';
import { type Reply, toResponse, toUpdate } from './reply.ts';
import type { Services } from './services.ts';
import { textsFor } from './texts/index.ts';

/**
 * Replies to whatever somebody used: a command, a button, or what an older bot of this application left behind.
 * Never rejects: what fails is logged, and the asker told where that is possible.
 */
export async function answerInteraction(
  interaction: Interaction,
  services: Services,
): Promise<void> {
  const started = performance.now();
  const { log } = services;
  if (interaction.isAutocomplete()) {
    const facts = { kind: 'autocomplete', command: interaction.commandName };
    await attempt(
      { log, facts, started, level: 'debug' },
      () => offer(interaction, services),
      () => interaction.respond([]),
    );
    return;
  }
  if (!interaction.isRepliable()) return;
  await attempt(
    { log, facts: factsOf(interaction), started, level: 'info' },
    async () => {
      const { reply, isUpdate } = await replyTo(interaction, services);
      await send(interaction, reply, isUpdate, services);
    },
    () => {
      const apology = { content: textsFor(interaction.locale).apology, isPrivate: true };
      return interaction.reply(toResponse(apology, canBePrivate(interaction)));
    },
  );
}

function offer(interaction: AutocompleteInteraction, { corpus }: Services): Promise<unknown> {
  return interaction.respond(choicesFor(interaction, corpus));
}

/** What the log says of an interaction. */
function factsOf(interaction: RepliableInteraction): Record<string, string> {
  if (interaction.isChatInputCommand())
    return { kind: 'command', command: interaction.commandName };
  if (interaction.isContextMenuCommand()) return { kind: 'menu', command: interaction.commandName };
  return { kind: 'component' };
}

async function replyTo(interaction: RepliableInteraction, services: Services): Promise<Pressed> {
  if (interaction.isButton()) return press(interaction, services);
  return { reply: await run(interaction, services), isUpdate: false };
}

async function run(interaction: RepliableInteraction, services: Services): Promise<Reply> {
  const { user, guildId, locale } = interaction;
  const texts = textsFor(locale);
  const command = commandOf(interaction, services);
  if (!command) return { content: texts.unknownCommand, isPrivate: true };
  const refusal = command.isQuestion ? await services.cooldown.take(user.id, guildId) : null;
  return refusal ? cooldownNotice(refusal, texts) : command.reply();
}

function commandOf(interaction: RepliableInteraction, services: Services) {
  if (interaction.isChatInputCommand()) {
    const command = slashCommands.find(({ data }) => data.name === interaction.commandName);
    return command && { ...command, reply: () => command.reply(interaction, services) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.find(({ data }) => data.name === interaction.commandName);
    return command && { ...command, reply: () => command.reply(interaction, services) };
  }
  return undefined;
}

async function send(
  interaction: RepliableInteraction,
  reply: Reply,
  isUpdate: boolean,
  { recent }: Services,
): Promise<void> {
  if (isUpdate && interaction.isButton()) {
    await interaction.update(toUpdate(reply));
    return;
  }
  const body = toResponse(reply, canBePrivate(interaction));
  const { question, files } = reply;
  if (files) {
    // A file may take longer than a first response; it is for nobody else's eyes.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ content: body.content, files });
    return;
  }
  if (question === undefined) {
    await interaction.reply(body);
    return;
  }
  const asked = { question, userId: interaction.user.id };
  if (!canBePrivate(interaction)) recent.remember(interaction.channelId ?? '', asked);
  const { resource } = await interaction.reply({ ...body, withResponse: true });
  if (resource?.message) recent.remember(resource.message.id, asked);
}

/** In a direct message with the bot, nobody else reads along. */
function canBePrivate({ context }: RepliableInteraction): boolean {
  return context !== InteractionContextType.BotDM;
}
