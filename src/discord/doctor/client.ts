import { setTimeout as delay } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  IntentsBitField,
  Partials,
} from 'discord.js';
import { clientOptions } from '../client-options.ts';
import { BotError, explainClosing, explainLogin } from '../errors.ts';
import { fault, fine, type Finding } from './finding.ts';

/** The intents of the bot's client: what Discord's documentation calls each, and what it is for. */
const needed = [
  {
    intent: GatewayIntentBits.DirectMessages,
    name: 'Direct Messages',
    purpose: 'answering direct messages',
  },
  {
    intent: GatewayIntentBits.GuildMessages,
    name: 'Guild Messages',
    purpose: 'answering mentions in servers',
  },
  {
    intent: GatewayIntentBits.Guilds,
    name: 'Guilds',
    purpose: 'knowing the channels it is mentioned in',
  },
] as const;

/** Whether a client with these options hears what the bot is to answer. */
export function examineOptions({ intents, partials = [] }: ClientOptions): Finding[] {
  const held = new IntentsBitField(intents);
  const findings = needed
    .filter(({ intent }) => !held.has(intent))
    .map(({ name, purpose }) =>
      fault(
        'Intents',
        `The ${name} intent is missing, which ${purpose} needs. This is a defect of Quoteline.`,
      ),
    );
  if (!partials.includes(Partials.Channel)) {
    findings.push(
      fault(
        'Intents',
        'The Direct Messages partial (Channel) is missing: direct messages would be dropped without a word. This is a defect of Quoteline.',
      ),
    );
  }
  return findings.length > 0
    ? findings
    : [
        fine(
          'Intents',
          'Direct messages, mentions and commands are heard; no privileged intent is needed.',
        ),
      ];
}

/** Connects as the bot would, and leaves. @param deadline in milliseconds. */
export async function examineConnection(
  token: string,
  apiUrl: string | null,
  deadline: number,
): Promise<Finding> {
  const client = new Client(clientOptions(apiUrl));
  const ready = new Promise<Finding>((resolve) => {
    client.once(Events.ClientReady, () => {
      resolve(fine('Gateway', 'Discord accepts the connection.'));
    });
    client.on(Events.ShardDisconnect, ({ code }) => {
      resolve(fault('Gateway', explainClosing(code).message));
    });
    client.on(Events.Error, (error) => {
      resolve(fault('Gateway', error.message));
    });
    client.login(token).catch((error: unknown) => {
      resolve(fault('Gateway', reasonOf(error, apiUrl)));
    });
  });
  const late = delay(deadline, undefined, { ref: false }).then(() =>
    fault(
      'Gateway',
      `Discord did not let the bot in within ${deadline / 1000} seconds. Is the network slow, or a firewall in the way?`,
    ),
  );
  try {
    return await Promise.race([ready, late]);
  } finally {
    await Promise.race([client.destroy(), delay(1000, undefined, { ref: false })]);
  }
}

/** Why Discord could not be asked, in one line. */
export function reasonOf(error: unknown, apiUrl: string | null): string {
  return error instanceof BotError ? error.message : explainLogin(error, apiUrl).message;
}
