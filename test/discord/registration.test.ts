import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { REST } from 'discord.js';
import { commandData as ours } from '../../src/discord/commands/index.ts';
import { registerCommands } from '../../src/discord/registration.ts';

/** What Discord makes of our commands: ids and versions, and defaults written out. */
const held = ours.map((command, i) => ({
  id: `${i}`,
  application_id: '1',
  version: '2',
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  // Discord still tells it, though it counts no more.
  ...{ ['dm_permission' as string]: true },
  nsfw: false,
  ...command,
  options: optionsOf(command).map((option) => ({ autocomplete: false, ...option })),
}));

function optionsOf(command: (typeof ours)[number]) {
  return 'options' in command ? (command.options ?? []) : [];
}

/** Discord's side of the wire, holding some commands. */
function restHolding(commandsHeld: readonly unknown[]) {
  const puts: { route: string; body: unknown }[] = [];
  const rest = {
    get: () => Promise.resolve(commandsHeld),
    put: (route: string, { body }: { body: unknown }) => {
      puts.push({ route, body });
      return Promise.resolve(body);
    },
  };
  return { rest: rest as unknown as REST, puts };
}

const everywhere = { applicationId: '1', guildId: null };

describe('registerCommands', () => {
  it('puts nothing where Discord holds the same, in any order', async () => {
    const { rest, puts } = restHolding(held.toReversed());
    assert.equal(await registerCommands(rest, everywhere, ours), false);
    assert.deepEqual(puts, []);
  });

  const [first, second] = held;
  const stale: readonly [what: string, held: readonly unknown[]][] = [
    ['nothing', []],
    ['one command less', [first]],
    ['one command more', [...held, { ...second, name: 'old' }]],
    ['another description', [{ ...first, description: 'Old.' }, second]],
    [
      'an option that is not required',
      [{ ...first, options: [{ ...first?.options[0], required: false }] }, second],
    ],
    [
      'a further option',
      [{ ...first, options: [...(first ? first.options : []), { name: 'x' }] }, second],
    ],
    ['other contexts', [{ ...first, contexts: [0] }, second]],
    ['other permissions', [{ ...first, default_member_permissions: '0' }, second]],
    ['a localization', [{ ...first, name_localizations: { de: 'frag' } }, second]],
  ];
  for (const [what, commandsHeld] of stale) {
    it(`puts all commands where Discord holds ${what}`, async () => {
      const { rest, puts } = restHolding(commandsHeld);
      assert.equal(await registerCommands(rest, everywhere, ours), true);
      assert.deepEqual(puts, [{ route: '/applications/1/commands', body: ours }]);
    });
  }

  it('registers for one server without what only global commands have', async () => {
    const { rest, puts } = restHolding([]);
    await registerCommands(rest, { applicationId: '1', guildId: '7' }, ours);
    assert.equal(puts[0]?.route, '/applications/1/guilds/7/commands');
    assert.ok(!JSON.stringify(puts[0].body).includes('contexts'));
  });
});
