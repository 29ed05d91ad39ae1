import { randomBytes } from 'node:crypto';
import { FaultBook } from './faults.ts';
import { Gateway } from './gateway.ts';
import type { Json } from './json.ts';
import { everyonePermissions } from './payloads.ts';
import { Signals } from './signals.ts';
import { createSnowflakes } from './snowflakes.ts';
import type { FakeChannel, FakeGuild, FakeUser, Settings, World } from './world.ts';

/** How a fake Discord is set up. */
export interface StartOptions {
  /** The bot's token; default a random one of the usual shape. */
  readonly token?: string;
  /** Milliseconds between heartbeats, as told in Hello; default 41250. */
  readonly heartbeatIntervalMs?: number;
  /** Milliseconds for the first response to an interaction; default 3000. With 0 every response is late. */
  readonly interactionDeadlineMs?: number;
  /** Milliseconds that an interaction's token holds; default 15 minutes. With 0 it has always expired. */
  readonly interactionLifetimeMs?: number;
  /** Milliseconds until waiting for the bot fails; default 10000. */
  readonly waitMs?: number;
  /** Bits of the privileged intents that are switched on for the application; default 0. */
  readonly privilegedIntents?: number;
  /** The application's installation contexts, which commands take over: 0 guild, 1 user; default both. */
  readonly integrationTypes?: readonly number[];
  /** The guild's language; default `en-US`. */
  readonly guildLocale?: string;
  /** The guild's name; default `Library`. */
  readonly guildName?: string;
  /** What the bot may do in the guild, as bits; default what everybody may, and to send messages in threads. */
  readonly botPermissions?: bigint;
  /** Fields of the application that differ from the usual. */
  readonly application?: Json;
  /** The close code with which every client that identifies is refused; default none. */
  readonly refusesWith?: number;
  /** How many more sessions may be started today; default 999. */
  readonly sessionsLeft?: number;
  /** Milliseconds since 1970, for ids and deadlines; default `Date.now`. */
  readonly now?: () => number;
}

/** A new Discord with the bot, one member, one guild and one text channel in it. */
export function createWorld(options: StartOptions): World {
  const now = options.now ?? Date.now;
  const newId = createSnowflakes(now);
  const applicationId = newId();
  const settings: Settings = {
    token: options.token ?? randomToken(applicationId),
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    interactionDeadlineMs: options.interactionDeadlineMs ?? 3000,
    interactionLifetimeMs: options.interactionLifetimeMs ?? 15 * 60_000,
    waitMs: options.waitMs ?? 10_000,
    privilegedIntents: options.privilegedIntents ?? 0,
    integrationTypes: options.integrationTypes ?? [0, 1],
    botPermissions: String(options.botPermissions ?? BigInt(everyonePermissions) | (1n << 38n)),
    application: options.application ?? {},
    sessionsLeft: options.sessionsLeft ?? 999,
    refusesWith: options.refusesWith ?? null,
    now,
  };
  const bot: FakeUser = { id: applicationId, username: 'Quoteline', global_name: null, bot: true };
  const member: FakeUser = { id: newId(), username: 'ada', global_name: 'Ada', bot: false };
  const guild: FakeGuild = {
    id: newId(),
    name: options.guildName ?? 'Library',
    locale: options.guildLocale ?? 'en-US',
  };
  const channel: FakeChannel = { id: newId(), name: 'general', guildId: guild.id, recipient: null };
  const group: FakeChannel = { id: newId(), name: 'Readers', guildId: null, recipient: null };
  const violations: string[] = [];
  const world: World = {
    settings,
    newId,
    applicationId,
    bot,
    member,
    guild,
    guilds: new Map([[guild.id, guild]]),
    channel,
    group,
    users: new Map([bot, member].map((user) => [user.id, user])),
    channels: new Map([channel, group].map((one) => [one.id, one])),
    messages: new Map(),
    interactions: new Map(),
    commands: new Map(),
    creates: new Map(),
    files: new Map(),
    closedUsers: new Set(),
    violations,
    requests: [],
    faults: new FaultBook(),
    signals: new Signals(settings.waitMs, () =>
      violations.length === 0 ? '' : ` Refused so far:\n${violations.join('\n')}`,
    ),
    gateway: new Gateway(() => world),
    origin: '',
  };
  return world;
}

/** Three parts as Discord's tokens have: the id, a time, a secret. */
function randomToken(id: string): string {
  return [Buffer.from(id), randomBytes(4), randomBytes(28)]
    .map((part) => part.toString('base64url'))
    .join('.');
}
