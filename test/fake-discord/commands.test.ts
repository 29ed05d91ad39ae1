import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApplicationIntegrationType } from 'discord.js';
import { ask, hasCode, useBench } from './bench.ts';

const bench = useBench();

test('commands are held with the fields that Discord adds', async () => {
  const client = await bench.connect();
  await client.application.commands.set([ask]);
  const [held] = bench.discord.commands();
  assert.ok(held, 'a command');
  const { id, version, ...rest } = held;
  assert.match(String(id), /^\d{17,20}$/u);
  assert.match(String(version), /^\d{17,20}$/u);
  assert.deepEqual(rest, {
    application_id: bench.discord.applicationId,
    default_member_permissions: null,
    type: 1,
    name: 'ask',
    name_localizations: null,
    description: 'Ask the documents',
    description_localizations: null,
    dm_permission: true,
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: 3,
        name: 'question',
        name_localizations: null,
        description: 'What?',
        description_localizations: null,
        required: true,
        max_length: 300,
      },
    ],
    nsfw: false,
  });
  await client.application.commands.set([ask]);
  assert.deepEqual(bench.discord.commands(), [held]);
  const fetched = await client.application.commands.fetch({ withLocalizations: true });
  assert.equal(
    fetched.first()?.equals({
      ...ask,
      integrationTypes: [
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ],
    }),
    true,
  );
  assert.deepEqual(bench.discord.violations, []);
});

for (const [fault, command, path] of [
  ['an upper-case name', { ...ask, name: 'Ask' }, '[0].name'],
  ['an empty description', { ...ask, description: '' }, '[0].description'],
  [
    'a required option after an optional one',
    {
      ...ask,
      options: [
        { type: 3, name: 'a', description: 'a' },
        { type: 3, name: 'b', description: 'b', required: true },
      ],
    },
    '[0].options[1]',
  ],
  [
    'two options of one name',
    {
      ...ask,
      options: [
        { type: 3, name: 'a', description: 'a' },
        { type: 3, name: 'a', description: 'b' },
      ],
    },
    '[0].options[1]',
  ],
  [
    'more than 8000 characters',
    {
      ...ask,
      options: Array.from({ length: 25 }, (_, at) => ({
        type: 3,
        name: `option${at}`,
        description: 'd'.repeat(100),
        choices: Array.from({ length: 3 }, (__, choice) => ({
          name: `c${choice}`,
          value: `${choice}`.repeat(90),
        })),
      })),
    },
    '[0]',
  ],
  [
    'a choice value of more than 100 characters',
    {
      ...ask,
      options: [
        { type: 3, name: 'a', description: 'a', choices: [{ name: 'x', value: 'x'.repeat(101) }] },
      ],
    },
    '[0].options[0].choices[0].value',
  ],
] as const) {
  test(`commands are refused for ${fault}`, async () => {
    const client = await bench.connect();
    await assert.rejects(
      client.rest.put(`/applications/${bench.discord.applicationId}/commands`, { body: [command] }),
      hasCode(50035),
    );
    assert.equal(bench.discord.violations.length, 1);
    assert.ok(
      bench.discord.violations[0]?.includes(`Invalid Form Body; ${path}: `),
      bench.discord.violations[0],
    );
    assert.deepEqual(bench.discord.commands(), []);
  });
}

test('commands of the guild are held apart', async () => {
  const client = await bench.connect();
  await client.application.commands.set([ask], bench.discord.guild.id);
  assert.deepEqual(bench.discord.commands(), []);
  const [held] = bench.discord.commands(bench.discord.guild.id);
  assert.deepEqual([held?.guild_id, held?.name], [bench.discord.guild.id, 'ask']);
  await client.application.commands.delete(String(held?.id), bench.discord.guild.id);
  assert.deepEqual(bench.discord.commands(bench.discord.guild.id), []);
});

test('a command without options is held without them, and one of another application is refused', async () => {
  const { rest } = await bench.connect();
  const body = { name: 'about', description: 'About', options: [] };
  await rest.post(`/applications/${bench.discord.applicationId}/commands`, { body });
  assert.deepEqual(
    bench.discord.commands().map((command) => 'options' in command),
    [false],
  );
  await assert.rejects(rest.post('/applications/1/commands', { body }), hasCode(20012));
});
