import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
  ApplicationCommandUpdateRequestSchema,
} from 'discord-api-spec/zod';
import { checkCommand } from './check-command.ts';
import { registered } from './command-payloads.ts';
import { invalidForm, refusals } from './errors.ts';
import { asRecord, asText, type Json } from './json.ts';
import { limits } from './limits.ts';
import { commandPayload } from './payloads.ts';
import { type Answer, type Call, requireApplication, type Route } from './router.ts';
import type { World } from './world.ts';

const globalPath = '/applications/:application/commands';
const guildPath = '/applications/:application/guilds/:guild/commands';

/** The routes of application commands, global ones and those of a guild. */
export const commandRoutes: readonly Route[] = [
  ...scoped(globalPath, ({ world }) => listed(world, '')),
  ...scoped(guildPath, (call) => {
    const guildId = call.param('guild');
    if (!call.world.guilds.has(guildId)) throw refusals.unknownGuild();
    return listed(call.world, guildId);
  }),
];

/** The commands of one guild, or the global ones. */
interface Scope {
  readonly guildId: string;
  readonly commands: Json[];
}

function scoped(path: string, scopeOf: (call: Call) => Scope): Route[] {
  const enter = (handle: (call: Call, scope: Scope) => Answer) => (call: Call) => {
    requireApplication(call);
    return handle(call, scopeOf(call));
  };
  return [
    { method: 'GET', path, handle: enter(list) },
    { method: 'POST', path, handle: enter(create) },
    { method: 'PUT', path, handle: enter(overwrite) },
    { method: 'GET', path: `${path}/:command`, handle: enter(read) },
    { method: 'PATCH', path: `${path}/:command`, handle: enter(update) },
    { method: 'DELETE', path: `${path}/:command`, handle: enter(remove) },
  ];
}

function listed(world: World, guildId: string): Scope {
  return { guildId, commands: world.commands.get(guildId) ?? [] };
}

function list({ query }: Call, { commands }: Scope): Answer {
  const full = query.get('with_localizations') === 'true';
  return { status: 200, body: commands.map((command) => commandPayload(command, full)) };
}

function read(call: Call, scope: Scope): Answer {
  return { status: 200, body: required(call, scope) };
}

function create({ world, body }: Call, scope: Scope): Answer {
  const given = asRecord(body);
  checkCommand(ApplicationCommandCreateRequestSchema, given, []);
  const held = scope.commands.find((command) => isSame(command, given));
  const made = register(world, scope, given, held);
  store(world, scope, [...scope.commands.filter((command) => command !== held), made]);
  return { status: held === undefined ? 201 : 200, body: made };
}

function overwrite({ world, body }: Call, scope: Scope): Answer {
  if (!Array.isArray(body)) {
    throw invalidForm([
      { path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
    ]);
  }
  const given = body.map(asRecord);
  given.forEach((command, at) => {
    checkCommand(ApplicationCommandUpdateRequestSchema, command, [at]);
    if (given.findIndex((other) => isSame(other, command)) < at) {
      const message = 'Application command names must be unique';
      throw invalidForm([{ path: [at], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
    }
  });
  const made = given.map((command) =>
    register(
      world,
      scope,
      command,
      scope.commands.find((held) => isSame(held, command)),
    ),
  );
  store(world, scope, made);
  return { status: 200, body: made };
}

function update(call: Call, scope: Scope): Answer {
  const held = required(call, scope);
  const given = asRecord(call.body);
  const merged = { ...held, ...given };
  checkCommand(ApplicationCommandPatchRequestPartialSchema, given, []);
  checkCommand(ApplicationCommandUpdateRequestSchema, merged, []);
  const made = register(call.world, scope, merged, held);
  store(
    call.world,
    scope,
    scope.commands.map((command) => (command === held ? made : command)),
  );
  return { status: 200, body: made };
}

function remove(call: Call, scope: Scope): Answer {
  const held = required(call, scope);
  store(
    call.world,
    scope,
    scope.commands.filter((command) => command !== held),
  );
  return { status: 204 };
}

function required(call: Call, { commands }: Scope): Json {
  const found = commands.find(({ id }) => id === call.param('command'));
  if (found === undefined) throw refusals.unknownCommand();
  return found;
}

function isSame(one: Json, other: Json): boolean {
  return one.name === other.name && (one.type ?? 1) === (other.type ?? 1);
}

function store(world: World, { guildId }: Scope, commands: Json[]): void {
  const mosts: [number, number, string][] = [
    [1, limits.slashCommands, 'slash'],
    [2, limits.userCommands, 'user'],
    [3, limits.messageCommands, 'message'],
  ];
  for (const [type, most, kind] of mosts) {
    if (commands.filter((command) => command.type === type).length > most) {
      throw refusals.tooManyCommands(
        `Maximum number of application commands reached (${most} ${kind} commands)`,
      );
    }
  }
  world.commands.set(guildId, commands);
  world.signals.emit('commands', { names: commands.map(({ name }) => asText(name)) });
}

function register(world: World, { guildId }: Scope, given: Json, held: Json | undefined): Json {
  if (held === undefined) countCreate(world, guildId);
  return registered(world, guildId, given, held);
}

function countCreate(world: World, guildId: string): void {
  const count = (world.creates.get(guildId) ?? 0) + 1;
  if (count > limits.commandCreates) throw refusals.tooManyCreates();
  world.creates.set(guildId, count);
}
