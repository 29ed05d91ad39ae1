import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, row, useBench } from './bench.ts';

const bench = useBench();

function menu(...options: readonly object[]) {
  return { type: 3, custom_id: 'menu', placeholder: 'Which?', options };
}

test('a choice from a menu reaches the bot, and one that is not offered nobody', async () => {
  await bench.connectAnswering(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const options = [menu({ label: 'One', value: '1' }, { label: 'Two', value: '2' })];
      await interaction.reply({ content: 'Which?', components: [row(...options)] as never });
    } else if (interaction.isStringSelectMenu()) {
      await interaction.update({ content: interaction.values.join(), components: [] });
    }
  });
  const { message } = await bench.discord.slash('ask', { question: '?' });
  assert.ok(message, 'a message');
  for (const values of [[], ['3'], ['1', '2'], ['1', '1']]) {
    await assert.rejects(
      bench.discord.component(message, 'menu', { values }),
      /The select "menu"/u,
    );
  }
  const chosen = await bench.discord.component(message, 'menu', { values: ['2'] });
  assert.deepEqual([chosen.type, chosen.message?.content], [7, '2']);
  assert.deepEqual(bench.discord.violations, []);
});

const one = { label: 'One', value: '1' };
const refusals: readonly [name: string, components: readonly object[]][] = [
  ['no options', [menu()]],
  [
    '26 options',
    [menu(...Array.from({ length: 26 }, (_, i) => ({ label: 'One', value: String(i) })))],
  ],
  ['a label of white space', [menu({ label: ' ', value: '1' })]],
  ['a label of 101 characters', [menu({ label: 'x'.repeat(101), value: '1' })]],
  ['a value of 101 characters', [menu({ label: 'x', value: '1'.repeat(101) })]],
  ['a description of 101 characters', [menu({ ...one, description: 'x'.repeat(101) })]],
  ['a placeholder of 151 characters', [{ ...menu(one), placeholder: 'x'.repeat(151) }]],
  ['a value twice', [menu(one, { label: 'Two', value: '1' })]],
  ['another menu in its row', [menu(one), { ...menu(one), custom_id: 'other' }]],
];
for (const [name, components] of refusals) {
  test(`a menu with ${name} is refused`, async () => {
    const { failure } = await bench.connectAnswering((interaction) =>
      interaction.isChatInputCommand()
        ? interaction.reply({ content: '?', components: [row(...components)] as never })
        : Promise.resolve(),
    );
    await assert.rejects(bench.discord.slash('ask', { question: '?' }, { timeoutMs: 300 }));
    assert.equal(codeOf(await failure), 50035);
  });
}

test('a file larger than the interaction allows is refused', async () => {
  const { failure } = await bench.connectAnswering(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const files = [
        { name: 'a.txt', attachment: Buffer.alloc(interaction.attachmentSizeLimit + 1) },
      ];
      await interaction.reply({ files });
    }
  });
  const asked = { attachmentSizeLimit: 1000, timeoutMs: 300 };
  await assert.rejects(bench.discord.slash('ask', { question: '?' }, asked));
  assert.equal(codeOf(await failure), 40005);
});
