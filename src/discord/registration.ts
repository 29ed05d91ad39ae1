import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

/** Where commands are registered: in every server the bot is in, or in one of them, where they appear at once. */
export interface RegistrationPlace {
  readonly applicationId: string;
  /** Null for every server. */
  readonly guildId: string | null;
}

/**
 * Puts the commands where Discord holds others. Discord allows 200 creations a day, and a restart is no reason for one.
 *
 * @returns whether they had to be put.
 * @throws what Discord answers.
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: RegistrationPlace,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const wanted = guildId === null ? commands : commands.map(forOneServer);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const held = (await rest.get(route, { query })) as APIApplicationCommand[];
  if (isDeepStrictEqual(comparable(held), comparable(wanted))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** Discord knows no contexts and no kinds of installation for the commands of one server. */
function forOneServer(
  command: RESTPostAPIApplicationCommandsJSONBody,
): RESTPostAPIApplicationCommandsJSONBody {
  return { ...command, contexts: undefined, integration_types: undefined };
}

/** What is Discord's in a command, not ours: it plays no part in the comparison. */
const discordsOwn = ['id', 'application_id', 'guild_id', 'version', 'dm_permission'];

type Fields = Readonly<Record<string, unknown>>;

/** Commands by name, without what Discord adds and without what only states a default. */
function comparable(commands: readonly object[]): Map<unknown, unknown> {
  return new Map(
    (commands as readonly Fields[]).map(({ name, contexts, integration_types: types, ...rest }) => {
      const ours = Object.entries(rest).filter(([key]) => !discordsOwn.includes(key));
      const places = { contexts: sorted(contexts), types: sorted(types) };
      return [name, pruned({ ...Object.fromEntries(ours), ...places })];
    }),
  );
}

function sorted(values: unknown): unknown {
  return Array.isArray(values) ? (values as number[]).toSorted((a, b) => a - b) : values;
}

/** Without what means the same as leaving it out: null, false, and empty lists, at every depth. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isDefault(inner))
      .map(([key, inner]) => [key, pruned(inner)]),
  );
}

function isDefault(value: unknown): boolean {
  return value === null || value === undefined || value === false || isDeepStrictEqual(value, []);
}
