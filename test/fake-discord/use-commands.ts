import { fillOptions, type OptionValues } from './command-options.ts';
import { channelOf, sendInteraction, type Situation } from './interactions.ts';
import { asRecords, asText, type Json } from './json.ts';
import { messagePayload } from './message-payloads.ts';
import { requireChannelOf } from './messages.ts';
import { everyonePermissions } from './payloads.ts';
import { placeOf } from './places.ts';
import { type Shown, waitForResponse } from './shown.ts';
import type { FakeChannel, RecordedMessage, World } from './world.ts';

/** Uses a slash command; the name may go on with a sub-command: `sources add`. */
export async function useSlash(
  world: World,
  name: string,
  values: OptionValues,
  situation: Situation,
): Promise<Shown> {
  const [root = '', ...path] = name.split(' ');
  const channel = channelOf(world, situation);
  const command = requireCommand(world, root, 1, { ...situation, channel });
  const filled = fillOptions(world, command, path, values);
  const subject = {
    kind: 'command' as const,
    description: `/${name} in ${describe(channel)}`,
    data: commandData(command, filled),
  };
  return waitForResponse(world, sendInteraction(world, subject, situation), situation.timeoutMs);
}

/** Types in an option that offers choices, and waits for them. */
export async function useAutocomplete(
  world: World,
  name: string,
  values: OptionValues,
  focused: string,
  situation: Situation,
): Promise<readonly Json[]> {
  const [root = '', ...path] = name.split(' ');
  const channel = channelOf(world, situation);
  const command = requireCommand(world, root, 1, { ...situation, channel });
  const filled = fillOptions(world, command, path, values, focused);
  if (!offersChoices(command, path, focused))
    throw new Error(`The option "${focused}" of /${name} has no autocomplete.`);
  const subject = {
    kind: 'autocomplete' as const,
    description: `the autocompletion of "${focused}" of /${name} in ${describe(channel)}`,
    data: commandData(command, filled),
  };
  const shown = await waitForResponse(
    world,
    sendInteraction(world, subject, situation),
    situation.timeoutMs,
  );
  return shown.choices;
}

/** Uses a command of a message's context menu. */
export async function useMessageCommand(
  world: World,
  name: string,
  message: RecordedMessage,
  situation: Situation,
): Promise<Shown> {
  const channel = requireChannelOf(world, message);
  const command = requireCommand(world, name, 3, { ...situation, channel });
  const subject = {
    kind: 'command' as const,
    description: `the message command "${name}" in ${describe(channel)}`,
    data: {
      ...commandData(command, {
        options: [],
        resolved: { messages: { [message.id]: messagePayload(world, message) } },
      }),
      target_id: message.id,
    },
    channel,
  };
  return waitForResponse(world, sendInteraction(world, subject, situation), situation.timeoutMs);
}

function requireCommand(
  world: World,
  name: string,
  type: number,
  { channel, user = world.member, isGranted = false }: Situation & { channel: FakeChannel },
): Json {
  const where = placeOf(channel);
  const scopes = channel.guildId === null ? [''] : [channel.guildId, ''];
  const commands = scopes.flatMap((scope) => world.commands.get(scope) ?? []);
  const found = commands.find((command) => command.name === name && command.type === type);
  if (found === undefined) {
    const names = commands.map((command) => asText(command.name)).join(', ');
    throw new Error(
      `No command "${name}" of type ${type} is registered for ${where}; registered: ${names || 'none'}.`,
    );
  }
  const context = { guild: 0, dm: 1, private: 2 }[where];
  const open = Array.isArray(found.contexts)
    ? found.contexts
    : [0, ...(found.dm_permission === false ? [] : [1])];
  if (found.guild_id === undefined && !open.includes(context)) {
    throw new Error(
      `The command "${name}" is registered, but its contexts do not let it be used in "${where}".`,
    );
  }
  const needed = BigInt(asText(found.default_member_permissions) || '0');
  const held = BigInt(user.permissions ?? everyonePermissions);
  if (where === 'guild' && !isGranted && (held & needed) !== needed) {
    throw new Error(
      `The command "${name}" is hidden from ${user.username}, who lacks permissions.`,
    );
  }
  return found;
}

function commandData(
  command: Json,
  { options, resolved }: { options: Json[]; resolved: Json },
): Json {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    ...(options.length > 0 && { options }),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

function offersChoices(command: Json, path: readonly string[], focused: string): boolean {
  let options = asRecords(command.options);
  for (const step of path) options = asRecords(options.find(({ name }) => name === step)?.options);
  return options.some(({ name, autocomplete }) => name === focused && autocomplete === true);
}

function describe(channel: FakeChannel): string {
  const names = { guild: 'a guild', dm: 'direct messages', private: 'a group conversation' };
  return names[placeOf(channel)];
}
