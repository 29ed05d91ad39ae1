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
  place: RegistrationPlace,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  if (isUpToDate(await heldCommands(rest, place), place, commands)) return false;
  await rest.put(routeOf(place), { body: wantedAt(place, commands) });
  return true;
}

/** The commands that Discord holds at a place. @throws what Discord answers. */
export async function heldCommands(
  rest: REST,
  place: RegistrationPlace,
): Promise<APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await rest.get(routeOf(place), { query })) as APIApplicationCommand[];
}

/** Whether the commands that Discord holds are those that it is to hold there. */
export function isUpToDate(
  held: readonly APIApplicationCommand[],
  place: RegistrationPlace,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): boolean {
  return isDeepStrictEqual(comparable(held), comparable(wantedAt(place, commands)));
}

function routeOf({ applicationId, guildId }: RegistrationPlace) {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

function wantedAt(
  { guildId }: RegistrationPlace,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
) {
  return guildId === null ? commands : commands.map(forOneServer);
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

/** Without what means the same as leaving it out: null, false, empty texts and lists, at every depth. */
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
  const isEmpty = value === '' || isDeepStrictEqual(value, []);
  return isEmpty || value === null || value === undefined || value === false;
}
