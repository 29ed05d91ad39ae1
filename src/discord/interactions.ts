import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Interaction,
  InteractionContextType,
  MessageFlags,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { attempt } from './attempt.ts';
import { actionOf, choose, press } from './buttons.ts';
import { usedOf } from './commands/command.ts';
import { choicesFor, messageCommands, slashCommands } from './commands/index.ts';
import type { RecentQuestions } from '../questions/index.ts';
import { cooldownNotice } from './cooldown-notice.ts';
import { type Deferred, type Pressed, type Reply, toResponse, toUpdate } from './reply.ts';
import { respondOnce } from './respond.ts';
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
      await send(interaction, await replyTo(interaction, services), services);
    },
    () => apologise(interaction),
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
  if (interaction.isButton()) return { kind: 'component', action: actionOf(interaction.customId) };
  if (interaction.isStringSelectMenu()) return { kind: 'component', action: 'choose' };
  return { kind: 'component' };
}

async function replyTo(
  interaction: RepliableInteraction,
  services: Services,
): Promise<Pressed | Deferred> {
  if (interaction.isButton()) return press(interaction, services);
  if (interaction.isStringSelectMenu()) return choose(interaction, services);
  return { reply: await run(interaction, services), isUpdate: false };
}

async function run(interaction: RepliableInteraction, services: Services): Promise<Reply> {
  const { user, guildId, locale } = interaction;
  const texts = textsFor(locale);
  const command = commandOf(interaction);
  if (!command) return { content: texts.unknownCommand, isPrivate: true };
  if (command.isQuestion) {
    const refusal = await services.cooldown.take(user.id, guildId);
    if (refusal) return cooldownNotice(refusal, texts);
    await services.turn();
  }
  return command.reply(services);
}

function commandOf(interaction: RepliableInteraction) {
  if (interaction.isChatInputCommand()) return usedOf(slashCommands, interaction);
  if (interaction.isMessageContextMenuCommand()) return usedOf(messageCommands, interaction);
  return undefined;
}

async function send(
  interaction: RepliableInteraction,
  pressed: Pressed | Deferred,
  { recent }: Services,
): Promise<void> {
  const canHide = canBePrivate(interaction);
  if ('make' in pressed) {
    const privately = canHide ? { flags: MessageFlags.Ephemeral as const } : {};
    await respondOnce(interaction, () => interaction.deferReply(privately));
    const { content, files = [] } = await pressed.make();
    await interaction.editReply({ content, files });
    return;
  }
  const { reply, isUpdate } = pressed;
  if (isUpdate && (interaction.isButton() || interaction.isStringSelectMenu())) {
    await update(interaction, pressed, recent);
    return;
  }
  const body = toResponse(reply, canHide);
  const { question } = reply;
  if (!question) {
    await respondOnce(interaction, () => interaction.reply(body));
    return;
  }
  // Whoever is quick rates it before Discord has confirmed it.
  recent.remember(interaction.id, question);
  if (!canHide && interaction.isCommand()) recent.remember(interaction.channelId, question);
  const sent = await respondOnce(interaction, async () => {
    const { resource } = await interaction.reply({ ...body, withResponse: true });
    return resource?.message;
  });
  if (sent) recent.remember(sent.id, question);
}

/** Puts a reply in the place of the message with the button or menu, and sends what follows; without that, all is as before. */
async function update(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { reply, followUp, withdraw }: Pressed,
  recent: RecentQuestions,
): Promise<void> {
  try {
    await respondOnce(interaction, () => interaction.update(toUpdate(reply)));
    if (!followUp) return;
    const { id } = await interaction.followUp(toResponse(followUp, canBePrivate(interaction)));
    if (followUp.question) recent.remember(id, followUp.question);
  } catch (error) {
    const before = withdraw?.();
    // Of two failures, the first is the one to tell.
    if (before && interaction.replied)
      await interaction.editReply(toUpdate(before)).catch(() => undefined);
    throw error;
  }
}

/** Apologises in the way that is left, depending on how far the response has come. */
function apologise(interaction: RepliableInteraction): Promise<unknown> {
  const apology = { content: textsFor(interaction.locale).apology, isPrivate: true };
  const body = toResponse(apology, canBePrivate(interaction));
  // What is shown meanwhile as "thinking…" would stay so.
  if (interaction.deferred) return interaction.editReply({ content: body.content });
  return interaction.replied ? interaction.followUp(body) : interaction.reply(body);
}

/** In a direct message with the bot, nobody else reads along. */
function canBePrivate({ context }: RepliableInteraction): boolean {
  return context !== InteractionContextType.BotDM;
}
