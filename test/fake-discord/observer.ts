import type { Gateway } from './gateway.ts';
import { asText, type Json } from './json.ts';
import { compilePath } from './router.ts';
import type {
  FakeChannel,
  FakeGuild,
  FakeUser,
  RecordedMessage,
  RecordedRequest,
  World,
} from './world.ts';

/** How long to wait, in milliseconds; default the fake's `waitMs`. */
export interface Wait {
  readonly timeoutMs?: number;
}

/** What a test can see of a fake Discord, and wait for. */
export class Observer {
  protected readonly world: World;

  protected constructor(world: World) {
    this.world = world;
  }

  /** The bot's token. */
  get token(): string {
    return this.world.settings.token;
  }

  get applicationId(): string {
    return this.world.applicationId;
  }

  get botUser(): FakeUser {
    return this.world.bot;
  }

  /** The person who acts unless a call names another one. */
  get member(): FakeUser {
    return this.world.member;
  }

  /** The first of the guilds. */
  get guild(): FakeGuild {
    return this.world.guild;
  }

  /** The first guild's text channel. */
  get channel(): FakeChannel {
    return this.world.channel;
  }

  /** The gateway: `reconnect()`, `invalidate()`, `close(code)`, `drop()`, `muteHeartbeats()` and counts. */
  get gateway(): Gateway {
    return this.world.gateway;
  }

  /** How often clients connected, identified, resumed, and sent a heartbeat. */
  get connections(): Readonly<Gateway['counts']> {
    return this.world.gateway.counts;
  }

  /** Every refusal and every unknown route so far, a line each; faults that a test set are none. */
  get violations(): readonly string[] {
    return this.world.violations;
  }

  /** All requests that were answered, in order. */
  get requests(): readonly RecordedRequest[] {
    return this.world.requests;
  }

  /** All messages that are there, in the order of creation; of one channel if it is named. */
  messages(channelId?: string): RecordedMessage[] {
    return [...this.world.messages.values()].filter(
      (message) => !message.deleted && (channelId === undefined || message.channelId === channelId),
    );
  }

  /** The registered commands as Discord holds them: those of the guild, or the global ones. */
  commands(guildId = ''): readonly Json[] {
    return this.world.commands.get(guildId) ?? [];
  }

  /** Resolves once a client has identified and READY was sent; at once if one is connected. */
  async ready({ timeoutMs }: Wait = {}): Promise<void> {
    for (const session of this.gateway.sessions.values()) if (session.link !== undefined) return;
    await this.nextReady({ ...(timeoutMs !== undefined && { timeoutMs }) });
  }

  /** The next time a client identifies. */
  async nextReady({ timeoutMs }: Wait = {}): Promise<void> {
    await this.world.signals.next('ready', () => true, 'a client to identify', timeoutMs);
  }

  /** The next time a client resumes its session. */
  async nextResume({ timeoutMs }: Wait = {}): Promise<void> {
    await this.world.signals.next('resumed', () => true, 'a client to resume', timeoutMs);
  }

  /** The next time a gateway connection is closed. */
  nextClose({ timeoutMs }: Wait = {}): Promise<{ code: number }> {
    return this.world.signals.next(
      'closed',
      () => true,
      'a gateway connection to be closed',
      timeoutMs,
    );
  }

  /** The next heartbeat of a client. */
  async nextHeartbeat({ timeoutMs }: Wait = {}): Promise<void> {
    await this.world.signals.next('heartbeat', () => true, 'a heartbeat', timeoutMs);
  }

  /** Resolves once a command of that name is registered, globally or in the guild; at once if it is. */
  async registered(name: string, { timeoutMs }: Wait = {}): Promise<void> {
    const held = [...this.commands(), ...this.commands(this.guild.id)];
    if (held.some((command) => asText(command.name) === name)) return;
    const what = `the command "${name}" to be registered`;
    await this.world.signals.next('commands', ({ names }) => names.includes(name), what, timeoutMs);
  }

  /** The next request of that method and path to be answered; the path as in `FaultOptions`. */
  nextRequest(
    method: string,
    path: RegExp | string,
    { timeoutMs }: Wait = {},
  ): Promise<RecordedRequest> {
    const expression = typeof path === 'string' ? compilePath(path) : path;
    return this.world.signals.next(
      'request',
      (request) => request.method === method && expression.test(request.path),
      `${method} ${String(path)}`,
      timeoutMs,
    );
  }

  /** The bot's next message, in that channel if one is named. */
  async nextMessage({
    channelId,
    timeoutMs,
  }: Wait & { readonly channelId?: string } = {}): Promise<RecordedMessage> {
    const { message } = await this.world.signals.next(
      'message',
      ({ kind, message: { author, channelId: id } }) =>
        kind === 'create' &&
        author.id === this.botUser.id &&
        (channelId === undefined || id === channelId),
      'a message of the bot',
      timeoutMs,
    );
    return message;
  }
}
