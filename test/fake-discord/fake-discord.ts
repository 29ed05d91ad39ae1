import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { OptionValues } from './command-options.ts';
import type { Fault, FaultOptions } from './faults.ts';
import { createHttpServer } from './http.ts';
import type { Situation } from './interactions.ts';
import { joinGuild } from './join-guild.ts';
import type { Json } from './json.ts';
import { directChannel } from './messages.ts';
import { Observer, type Wait } from './observer.ts';
import type { Shown } from './shown.ts';
import { everyonePermissions } from './payloads.ts';
import { createWorld, type StartOptions } from './start.ts';
import { useAutocomplete, useMessageCommand, useSlash } from './use-commands.ts';
import { submitModal, useComponent } from './use-components.ts';
import type { FakeChannel, FakeUser, RecordedMessage, World } from './world.ts';
import { write, writeDirectly, type Writing } from './writing.ts';

/** A Discord on 127.0.0.1 with one application, one guild and its people, for the real client to talk to. */
export class FakeDiscord extends Observer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(world: World) {
    super(world);
    this.#server = createHttpServer(world);
    this.#server.on('upgrade', (request, socket, head) => {
      world.gateway.upgrade(request, socket, head);
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  /** Starts one on a port that the system assigns. */
  static async start(options: StartOptions = {}): Promise<FakeDiscord> {
    const fake = new FakeDiscord(createWorld(options));
    await new Promise<void>((resolve, reject) => {
      fake.#server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    const { port } = fake.#server.address() as AddressInfo;
    fake.world.origin = `http://127.0.0.1:${port}`;
    return fake;
  }

  /** Ends everything: held answers, waiters (they fail), connections, the port. */
  async stop(): Promise<void> {
    const { faults, signals, gateway } = this.world;
    faults.clear();
    signals.stop(new Error('The fake Discord was stopped.'));
    gateway.stop();
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** For `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** What `rest.api` of the client has to be: `http://127.0.0.1:PORT/api`. */
  get restUrl(): string {
    return `${this.world.origin}/api`;
  }

  /** A further person of the guild. @param permissions of theirs there, as bits beside those that everybody has. */
  addUser(username: string, permissions = 0n): FakeUser {
    const user: FakeUser = {
      ...{ id: this.world.newId(), username, global_name: username, bot: false },
      permissions: String(BigInt(everyonePermissions) | permissions),
    };
    this.world.users.set(user.id, user);
    return user;
  }

  /** A webhook of the guild, to write as: it bears a name of its own, and no user's. */
  newWebhook(username: string): FakeUser {
    return { id: this.world.newId(), username, global_name: null, bot: true, isWebhook: true };
  }

  /** Adds the bot to a further guild. @param locale of the guild; default `en-US`. @returns its text channel. */
  joinGuild(name: string, locale = 'en-US'): FakeChannel {
    return joinGuild(this.world, name, locale);
  }

  /** The channel for direct messages between the bot and the person. */
  directChannel(user: FakeUser = this.member): FakeChannel {
    return directChannel(this.world, user);
  }

  /** The person takes no direct messages from now on: the bot gets 50007. */
  closeDirectMessages(user: FakeUser = this.member): void {
    this.world.closedUsers.add(user.id);
  }

  /** Sets a fault for coming requests. */
  fault(options: FaultOptions): Fault {
    return this.world.faults.add(options);
  }

  /**
   * Uses a registered slash command (`ask`, or `sources add` with a sub-command) and waits for the first response.
   * @throws {Error} if Discord's client would not send it, or if the response is late or missing.
   */
  slash(name: string, values: OptionValues = {}, situation: Situation = {}): Promise<Shown> {
    return useSlash(this.world, name, values, situation);
  }

  /** Types in the option `focused` and waits for the choices. */
  autocomplete(
    name: string,
    values: OptionValues,
    focused: string,
    situation: Situation = {},
  ): Promise<readonly Json[]> {
    return useAutocomplete(this.world, name, values, focused, situation);
  }

  /** Uses a button, or a select with these values, and waits for the first response. */
  component(
    message: RecordedMessage,
    customId: string,
    { values = [], ...situation }: Situation & { readonly values?: readonly string[] } = {},
  ): Promise<Shown> {
    return useComponent(this.world, message, customId, values, situation);
  }

  /** Uses a command of a message's context menu and waits for the first response. */
  messageCommand(
    name: string,
    message: RecordedMessage,
    situation: Situation = {},
  ): Promise<Shown> {
    return useMessageCommand(this.world, name, message, situation);
  }

  /** Sends a modal that was shown, with texts by `custom_id`, and waits for the first response. */
  submitModal(
    shown: Shown,
    fields: Readonly<Record<string, string>>,
    situation: Situation = {},
  ): Promise<Shown> {
    return submitModal(this.world, shown, fields, situation);
  }

  /** Writes to the bot directly and waits for its next message there. */
  directMessage(text: string, writing: Writing & Wait = {}): Promise<RecordedMessage> {
    return writeDirectly(this.world, text, writing, writing.timeoutMs);
  }

  /** Writes to the bot directly without waiting. */
  sendDirectMessage(text: string, writing: Writing = {}): RecordedMessage {
    return write(this.world, this.directChannel(writing.user), text, writing);
  }

  /** Writes in a guild's channel without waiting. */
  guildMessage(text: string, writing: Writing = {}): RecordedMessage {
    return write(this.world, writing.channel ?? this.channel, text, writing);
  }

  /** Writes in the group conversation, of which the bot sees nothing. */
  groupMessage(text: string, writing: Writing = {}): RecordedMessage {
    return write(this.world, this.world.group, text, writing);
  }
}
