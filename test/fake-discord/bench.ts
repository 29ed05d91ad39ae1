import { afterEach, beforeEach } from 'node:test';
import {
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
} from 'discord.js';
import { FakeDiscord, type StartOptions } from './index.ts';

/** A command with one required option. */
export const ask = {
  name: 'ask',
  description: 'Ask the documents',
  contexts: [0, 1, 2],
  options: [{ type: 3, name: 'question', description: 'What?', required: true, max_length: 300 }],
};

/** Milliseconds to wait for something that does not come. */
const guardMs = 5000;

/** A fake Discord and real clients for the tests of one file, anew for each test. */
export interface Bench {
  readonly discord: FakeDiscord;
  /** Replaces the fake by one with other options. */
  readonly start: (options: StartOptions) => Promise<void>;
  /** A client as a bot would make it; without the pause of 5-6.5 s that it puts between two identifies. */
  readonly newClient: (options?: Partial<ClientOptions>) => Client;
  /** A client that is logged in and ready. */
  readonly connect: (options?: Partial<ClientOptions>) => Promise<Client<true>>;
  /** A ready client with these commands; resolves `failure` with what the answer throws. */
  readonly connectAnswering: (
    answer: (interaction: Interaction) => Promise<unknown>,
    commands?: readonly object[],
  ) => Promise<{ client: Client<true>; failure: Promise<unknown> }>;
  /** The same with `/ask` alone. */
  readonly connectAsking: (
    answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
  ) => Promise<{ client: Client<true>; failure: Promise<unknown> }>;
}

/** Sets up the bench with hooks of node:test. */
export function useBench(): Bench {
  const held: { discord?: FakeDiscord; clients: Client[] } = { clients: [] };
  const discord = () => {
    if (held.discord === undefined) throw new Error('The bench is used outside a test.');
    return held.discord;
  };
  beforeEach(async () => {
    held.discord = await FakeDiscord.start();
  });
  afterEach(async () => {
    await Promise.all(held.clients.splice(0).map((client) => client.destroy()));
    await discord().stop();
  });

  const newClient = (options: Partial<ClientOptions> = {}) => {
    const client = new Client({
      intents: [
        GatewayIntentBits.Guilds,
        GatewayIntentBits.GuildMessages,
        GatewayIntentBits.DirectMessages,
      ],
      partials: [Partials.Channel],
      rest: { api: discord().restUrl },
      ws: {
        buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }),
      },
      ...options,
    });
    client.on(Events.Error, () => undefined);
    held.clients.push(client);
    return client;
  };
  const connect = async (options: Partial<ClientOptions> = {}) => {
    const client = newClient(options);
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord().token);
    return ready;
  };
  const connectAnswering: Bench['connectAnswering'] = async (answer, commands = [ask]) => {
    const client = await connect();
    await client.rest.put(`/applications/${discord().applicationId}/commands`, { body: commands });
    const failure = new Promise<unknown>((resolve) => {
      client.on(Events.InteractionCreate, (interaction) => {
        answer(interaction).catch(resolve);
      });
      setTimeout(resolve, guardMs, 'the answer threw nothing').unref();
    });
    return { client, failure };
  };
  return {
    get discord() {
      return discord();
    },
    start: async (options) => {
      await discord().stop();
      held.discord = await FakeDiscord.start(options);
    },
    newClient,
    connect,
    connectAnswering,
    connectAsking: (answer) =>
      connectAnswering((interaction) =>
        interaction.isChatInputCommand() ? answer(interaction) : Promise.resolve(),
      ),
  };
}

/** Lets the client answer what people write; resolves with what the answer throws. */
export function onMessage(
  client: Client,
  answer: (message: Message) => Promise<unknown>,
): Promise<unknown> {
  return new Promise((resolve) => {
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) answer(message).catch(resolve);
    });
  });
}

/** That the client has taken in READY: before that its `destroy()` would only make it reconnect. */
export function shardReady(client: Client): Promise<unknown> {
  return new Promise((resolve) => client.once(Events.ShardReady, resolve));
}

/** The code of Discord's answer if the error is one. */
export function codeOf(error: unknown): unknown {
  return error instanceof DiscordAPIError ? error.code : error;
}

/** Whether an error is Discord's answer with this code, for `assert.rejects`. */
export function hasCode(code: number): (error: unknown) => boolean {
  return (error) => codeOf(error) === code;
}

/** A button as Discord's API takes it. */
export function button(customId: string): object {
  return { type: 2, style: 1, label: customId, custom_id: customId };
}

/** An action row as Discord's API takes it. */
export function row(...components: object[]): object {
  return { type: 1, components };
}
