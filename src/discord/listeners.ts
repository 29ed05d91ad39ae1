import { type Interaction, type Message, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import type { Corpus } from '../answer/index.ts';
import { commands } from './commands.ts';
import { describeError } from './errors.ts';
import { apology, type Reply, replyTo, toMessage, toResponse, unknownCommand } from './reply.ts';

/** What answering needs. */
export interface Listening {
  readonly corpus: Corpus;
  readonly log: Logger;
}

/** Discord's codes for an interaction that nobody waits for any more. */
const goneCodes = new Set<unknown>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** Replies to whatever somebody used: a slash command, or what an older bot of this application left behind. Never rejects: what fails is logged, and the asker told where that is possible. */
export async function answerInteraction(
  interaction: Interaction,
  { corpus, log }: Listening,
): Promise<void> {
  if (!interaction.isRepliable()) return;
  const isInServer = interaction.guildId !== null;
  const started = performance.now();
  await attempt(
    { log, kind: interaction.isCommand() ? interaction.commandName : 'component', started },
    async () => {
      await interaction.reply(toResponse(replyToInteraction(interaction, corpus), isInServer));
    },
    () => interaction.reply(toResponse(apology, isInServer)),
  );
}

function replyToInteraction(interaction: Interaction, corpus: Corpus): Reply {
  if (!interaction.isChatInputCommand()) return unknownCommand;
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  return command?.reply(interaction, corpus) ?? unknownCommand;
}

/** Answers a direct message from a person. Never rejects: what fails is logged, and the asker told where that is possible. */
export async function answerMessage(message: Message, { corpus, log }: Listening): Promise<void> {
  if (message.guildId !== null || message.author.bot || message.system) return;
  await attempt(
    { log, kind: 'direct message', started: performance.now() },
    () => message.reply(toMessage(replyTo(corpus, message.content))),
    () => message.reply(toMessage(apology)),
  );
}

interface Occasion {
  readonly log: Logger;
  /** What is being answered, for the log. */
  readonly kind: string;
  /** On the clock of `performance.now`, in milliseconds. */
  readonly started: number;
}

async function attempt(
  { log, kind, started }: Occasion,
  answer: () => Promise<unknown>,
  apologise: () => Promise<unknown>,
): Promise<void> {
  const elapsed = () => Math.round(performance.now() - started);
  try {
    await answer();
    log.info({ kind, ms: elapsed() }, 'answered');
  } catch (error) {
    const facts = { kind, ms: elapsed(), ...describeError(error) };
    if (goneCodes.has(facts.code)) {
      log.warn(facts, 'answered too late, or twice');
      return;
    }
    log.error(facts, 'could not answer');
    await apologise().catch((failure: unknown) => {
      log.error({ kind, ...describeError(failure) }, 'could not apologise');
    });
  }
}
