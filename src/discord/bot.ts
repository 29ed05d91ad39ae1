import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, type ClientApplication, Events, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { LiveCorpus } from '../answer/index.ts';
import {
  type KeptQuestions,
  Recent,
  RecentQuestions,
  RecentRatings,
  Statistics,
} from '../questions/index.ts';
import { clientOptions } from './client-options.ts';
import { commandData } from './commands/index.ts';
import { Cooldown, type CooldownLimits } from './cooldown.ts';
import { describeError, explainClosing, explainLogin } from './errors.ts';
import { answerInteraction } from './interactions.ts';
import { answerMessage } from './messages.ts';
import { registerCommands } from './registration.ts';
import type { ReadFile, Services } from './services.ts';
import { createTurns } from './turns.ts';
import { createTeller } from './wait.ts';

export interface BotOptions {
  readonly token: string;
  /** The one server in which to register commands; null for all. */
  readonly guildId: string | null;
  /** The base of Discord's REST API, without a slash at its end; null for Discord's own. */
  readonly apiUrl: string | null;
  readonly corpus: Pick<LiveCorpus, 'current' | 'onRefresh'>;
  readonly cooldown: CooldownLimits;
  /** Where unanswered questions are kept; null where they are not. */
  readonly kept: KeptQuestions | null;
  /** Whether questions that were kept before are still on disk, where none are kept any more. */
  readonly questionsLeft: boolean;
  /** Whether answers can be rated. */
  readonly ratings: boolean;
  /** Null where documents are not sent. */
  readonly readFile: ReadFile | null;
  readonly log: Logger;
  /** Aborted when the bot is to leave. */
  readonly stop: AbortSignal;
}

/** How long leaving may take, in milliseconds: as long as Discord waits for the replies that are on their way. */
const farewell = 3000;

/**
 * Runs the bot until it is told to leave.
 *
 * @throws {BotError} where it cannot log in, or Discord closes its connection for good.
 */
export async function runBot(options: BotOptions): Promise<void> {
  const { token, guildId, apiUrl, corpus, log, stop } = options;
  const { kept, questionsLeft, ratings, readFile } = options;
  const lasting = {
    ...{ kept, questionsLeft, ratings, readFile, log },
    cooldown: new Cooldown(options.cooldown),
    turn: createTurns(),
    recent: new RecentQuestions(),
    rated: new RecentRatings(),
    shared: new Recent(),
    statistics: new Statistics(),
  };
  // Each event is answered from one state of the documents, however long that takes.
  const services = (): Services => ({ ...lasting, corpus: corpus.current });
  const client = new Client(clientOptions(apiUrl));
  const tell = createTeller(client, services);
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  client.on(Events.InteractionCreate, (interaction) => {
    track(answerInteraction(interaction, services()));
  });
  client.on(Events.MessageCreate, (message) => {
    track(answerMessage(message, services()));
  });
  client.on(Events.ClientReady, ({ user, application }) => {
    log.info({ bot: user.tag }, 'connected');
    track(register(client, application.id, guildId, log));
    track(tell());
    track(findOwner(application, log));
  });
  // Before it is connected, there is nobody to tell it yet.
  corpus.onRefresh(() => {
    if (client.isReady()) track(tell());
  });
  client.on(Events.Error, (error) => {
    log.error(describeError(error), 'client error');
  });
  client.on(Events.ShardError, (error) => {
    log.warn(describeError(error), 'gateway error');
  });
  client.on(Events.ShardReconnecting, () => {
    if (!stop.aborted) log.info('reconnecting');
  });
  client.on(Events.ShardResume, () => {
    log.info('resumed');
  });
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) => {
    log.warn({ route, waitMs: timeToReset }, 'rate limited');
  });

  const closedForGood = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      reject(explainClosing(code));
    });
  });
  if (stop.aborted) return;
  const left = once(stop, 'abort');
  const loggedIn = client.login(token).catch((error: unknown) => {
    throw explainLogin(error, apiUrl);
  });
  try {
    await Promise.race([closedForGood, left, loggedIn]);
    await Promise.race([closedForGood, left]);
    log.info('leaving');
    await atMost(farewell, Promise.all(underWay));
  } finally {
    // In the middle of reconnecting, discord.js may never be done with this.
    await atMost(farewell, client.destroy());
  }
}

/** Waits for some work, but not for longer than some milliseconds. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, delay(milliseconds, undefined, { ref: false })]);
}

/** The owner of the application is shown more of the kept questions; who that is, is known once it is fetched. */
async function findOwner(application: ClientApplication, log: Logger): Promise<void> {
  try {
    await application.fetch();
  } catch (error) {
    log.warn(describeError(error), 'the owner of the application could not be found out');
  }
}

/** A bot whose commands could not be registered still answers direct messages, and the commands it had before. */
async function register(
  client: Client,
  applicationId: string,
  guildId: string | null,
  log: Logger,
): Promise<void> {
  try {
    const place = { applicationId, guildId };
    const wereStale = await registerCommands(client.rest, place, commandData);
    log.info({ guildId }, wereStale ? 'commands registered' : 'commands are up to date');
  } catch (error) {
    log.error({ guildId, ...describeError(error) }, 'commands could not be registered');
  }
}
