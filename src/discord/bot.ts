import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  RESTEvents,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Corpus } from '../answer/index.ts';
import { commands } from './commands.ts';
import { describeError, explainClosing, explainLogin } from './errors.ts';
import { answerInteraction, answerMessage } from './listeners.ts';
import { registerCommands } from './registration.ts';

export interface BotOptions {
  readonly token: string;
  /** The one server in which to register commands; null for all. */
  readonly guildId: string | null;
  /** The base of Discord's REST API, without a slash at its end; null for Discord's own. */
  readonly apiUrl: string | null;
  readonly corpus: Corpus;
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
  const { token, guildId, apiUrl, log, stop } = options;
  const client = new Client(clientOptions(apiUrl));
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  client.on(Events.InteractionCreate, (interaction) => {
    track(answerInteraction(interaction, options));
  });
  client.on(Events.MessageCreate, (message) => {
    track(answerMessage(message, options));
  });
  client.on(Events.ClientReady, ({ user, application }) => {
    log.info({ bot: user.tag }, 'connected');
    track(register(client, application.id, guildId, log));
  });
  client.on(Events.Error, (error) => {
    log.error(describeError(error), 'client error');
  });
  client.on(Events.ShardError, (error) => {
    log.warn(describeError(error), 'gateway error');
  });
  client.on(Events.ShardReconnecting, () => {
    log.info('reconnecting');
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
  const left = stop.aborted ? Promise.resolve() : once(stop, 'abort');
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

/**
 * How long one request to Discord may take, in milliseconds. An interaction waits 3 s for its first response: what
 * takes much longer is of no use to the asker, and is better tried again or given up.
 */
const restTimeout = 5000;

/** The least that slash commands and direct messages need; no privileged intent. */
function clientOptions(apiUrl: string | null): ClientOptions {
  return {
    intents: [GatewayIntentBits.DirectMessages],
    // Without this partial, discord.js drops direct messages of channels that it has not seen yet: all of them.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // Nothing here looks back at messages, and a bot that runs for months must not collect them.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { ...(apiUrl !== null && { api: apiUrl }), timeout: restTimeout, retries: 1 },
  };
}

/** A bot whose commands could not be registered still answers direct messages, and the commands it had before. */
async function register(
  client: Client,
  applicationId: string,
  guildId: string | null,
  log: Logger,
): Promise<void> {
  try {
    const data = commands.map((command) => command.data);
    const place = { applicationId, guildId };
    const wereStale = await registerCommands(client.rest, place, data);
    log.info({ guildId }, wereStale ? 'commands registered' : 'commands are up to date');
  } catch (error) {
    log.error({ guildId, ...describeError(error) }, 'commands could not be registered');
  }
}
