import { type ClientOptions, GatewayIntentBits } from 'discord.js';
import { clientOptions as whole } from '../../src/discord/client-options.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

/** What takes the place of the bot's own options, by its name. */
const changes: Readonly<Record<string, Partial<ClientOptions>>> = {
  'without the partial': { partials: [] },
  'without the intent': { intents: [Guilds, GuildMessages] },
  'with a privileged intent': { intents: [Guilds, GuildMessages, DirectMessages, MessageContent] },
};

/** The options of the bot's client, but for the change that the variable `CLIENT_OPTIONS` names. */
export function clientOptions(apiUrl: string | null): ClientOptions {
  const change = changes[process.env.CLIENT_OPTIONS ?? ''];
  if (!change) throw new Error('CLIENT_OPTIONS names no change.');
  return { ...whole(apiUrl), ...change };
}
