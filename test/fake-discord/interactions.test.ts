import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Events, MessageFlags } from 'discord.js';
import { ask, button, codeOf, hasCode, row, useBench } from './bench.ts';

const bench = useBench();

test('a slash command is answered in the guild and in direct messages', async () => {
  await bench.connectAsking((interaction) =>
    interaction.reply(
      `${interaction.options.getString('question', true)} ${String(interaction.inGuild())}`,
    ),
  );
  const shown = await bench.discord.slash('ask', { question: 'Where?' });
  assert.equal(shown.type, 4);
  assert.equal(shown.message?.content, 'Where? true');
  assert.equal(shown.message.ephemeral, false);
  assert.equal(shown.message.channelId, bench.discord.channel.id);
  const direct = await bench.discord.slash('ask', { question: 'Why?' }, { in: 'dm', locale: 'de' });
  assert.equal(direct.message?.content, 'Why? false');
  assert.equal(direct.message.guildId, null);
  assert.deepEqual(bench.discord.violations, []);
});

test('a slash command that Discord would not send is not sent', async () => {
  await bench.connectAsking((interaction) => interaction.reply('?'));
  await assert.rejects(
    bench.discord.slash('about'),
    /No command "about" of type 1 is registered for guild; registered: ask/u,
  );
  await assert.rejects(
    bench.discord.slash('ask'),
    /The option "question" of the command "ask" is required/u,
  );
  await assert.rejects(
    bench.discord.slash('ask', { question: 'x'.repeat(301) }),
    /takes at most 300/u,
  );
  await assert.rejects(
    bench.discord.slash('ask', { question: 'x', to: 'y' }),
    /has no option "to"/u,
  );
});

test('a bot that does not answer is named', async () => {
  await bench.connectAsking(() => Promise.resolve());
  await assert.rejects(
    bench.discord.slash('ask', { question: '?' }, { timeoutMs: 1 }),
    /the first response to \/ask in a guild/u,
  );
});

test('an answer can be ephemeral, deferred, edited, and followed up', async () => {
  await bench.connectAsking(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ content: 'first' });
    await interaction.followUp({ content: 'second' });
    await interaction.followUp({ content: 'third', flags: MessageFlags.Ephemeral });
  });
  const shown = await bench.discord.slash('ask', { question: '?' });
  assert.equal(shown.type, 5);
  assert.equal(shown.message?.ephemeral, true);
  const final = await shown.final();
  assert.deepEqual([final.content, final.ephemeral, final.flags], ['first', true, 64]);
  const followups = [await shown.nextFollowup(), await shown.nextFollowup()];
  assert.deepEqual(
    followups.map(({ content, ephemeral }) => [content, ephemeral]),
    [
      ['second', false],
      ['third', true],
    ],
  );
  assert.deepEqual(bench.discord.violations, []);
});

test('a second first response is refused with 40060', async () => {
  const { failure } = await bench.connectAsking(async (interaction) => {
    const { id, token, client } = interaction;
    await interaction.reply('one');
    await client.rest.post(`/interactions/${id}/${token}/callback`, {
      body: { type: 4, data: { content: 'two' } },
      auth: false,
    });
  });
  const shown = await bench.discord.slash('ask', { question: '?' });
  assert.equal(codeOf(await failure), 40060);
  assert.deepEqual(
    bench.discord.messages().map(({ content }) => content),
    [shown.message?.content],
  );
  assert.match(
    String(bench.discord.violations),
    /400 40060 Interaction has already been acknowledged/u,
  );
});

test('a late first response is refused with 10062', async () => {
  await bench.start({ interactionDeadlineMs: 0 });
  const { failure } = await bench.connectAsking((interaction) => interaction.reply('late'));
  await assert.rejects(
    bench.discord.slash('ask', { question: '?' }),
    /The first response to \/ask in a guild came too late/u,
  );
  assert.equal(codeOf(await failure), 10062);
  assert.deepEqual(bench.discord.messages(), []);
});

test('a follow-up before the response, and one after the token expired, are refused', async () => {
  await bench.start({ interactionLifetimeMs: 0 });
  const { failure } = await bench.connectAsking(async (interaction) => {
    const path = `/webhooks/${interaction.applicationId}/${interaction.token}` as const;
    await assert.rejects(
      interaction.client.rest.post(path, { body: { content: 'x' }, auth: false }),
      hasCode(10015),
    );
    await interaction.reply('one');
    await interaction.editReply('two');
  });
  await bench.discord.slash('ask', { question: '?' });
  assert.equal(codeOf(await failure), 50027);
});

test('a user-installed command has five follow-ups', async () => {
  const { failure } = await bench.connectAsking(async (interaction) => {
    await interaction.reply('0');
    for (let at = 1; at <= 6; at += 1) await interaction.followUp(`${at}`);
  });
  await bench.discord.slash('ask', { question: '?' }, { install: 'user' });
  assert.equal(codeOf(await failure), 40094);
});

test('an option is completed, and nothing else answers that', async () => {
  const { failure } = await bench.connectAnswering(
    async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      if (value === 'long') await interaction.respond([{ name: 'x', value: 'x'.repeat(101) }]);
      else await interaction.respond([{ name: `${name} ${value}`, value: '1' }]);
    },
    [
      {
        ...ask,
        options: [{ type: 3, name: 'question', description: 'What?', autocomplete: true }],
      },
    ],
  );
  const choices = await bench.discord.autocomplete('ask', { question: 'wh' }, 'question');
  assert.deepEqual(choices, [{ name: 'question wh', value: '1' }]);
  await assert.rejects(
    bench.discord.autocomplete('ask', { question: 'long' }, 'question', { timeoutMs: 200 }),
  );
  assert.equal(codeOf(await failure), 50035);
});

test('a button updates its message, and opens a modal that is sent', async () => {
  await bench.connectAnswering(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({
        content: 'one',
        components: [row(button('next'), button('say'))] as never,
      });
    } else if (interaction.isButton() && interaction.customId === 'next') {
      await interaction.update({ content: 'two' });
    } else if (interaction.isButton()) {
      const input = { type: 4, custom_id: 'text', label: 'Text', style: 1 };
      await interaction.showModal({
        custom_id: 'm',
        title: 'Say',
        components: [row(input)] as never,
      });
    } else if (interaction.isModalSubmit()) {
      await interaction.reply(interaction.fields.getTextInputValue('text'));
    }
  });
  const { message } = await bench.discord.slash('ask', { question: '?' });
  assert.ok(message, 'a message');
  const updated = await bench.discord.component(message, 'next');
  assert.deepEqual(
    [updated.type, updated.message?.id, updated.message?.content],
    [7, message.id, 'two'],
  );
  const modal = await bench.discord.component(message, 'say');
  assert.equal(modal.modal?.title, 'Say');
  assert.equal((await bench.discord.submitModal(modal, { text: 'said' })).message?.content, 'said');
  await assert.rejects(bench.discord.component(message, 'gone'), /has no component "gone"/u);
  assert.deepEqual(bench.discord.violations, []);
});

test('a message command gets its target with the text', async () => {
  await bench.connectAnswering(
    async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(interaction.targetMessage.content);
    },
    [{ name: 'Find source', type: 3 }],
  );
  const target = bench.discord.guildMessage('the claim');
  assert.equal(
    (await bench.discord.messageCommand('Find source', target)).message?.content,
    'the claim',
  );
});

test('in a group, commands and buttons reach a bot that sees nothing else there', async () => {
  const { client } = await bench.connectAnswering(
    async (interaction) => {
      if (interaction.isButton()) await interaction.update('pressed');
      if (!interaction.isMessageContextMenuCommand()) return;
      const { context, guildId, authorizingIntegrationOwners: owners, channel } = interaction;
      const facts = [context, guildId, owners.guildId, channel?.type, owners.userId];
      const components = [row(button('b'))] as never;
      await interaction.reply({ content: JSON.stringify(facts), components });
    },
    [{ name: 'Find source', type: 3, contexts: [2], integration_types: [1] }],
  );
  const seen: unknown[] = [];
  client.on(Events.MessageCreate, (message) => seen.push(message));
  const target = bench.discord.groupMessage('the claim');
  const { message } = await bench.discord.messageCommand('Find source', target);
  assert.equal(message?.content, `[2,null,null,3,"${bench.discord.member.id}"]`);
  const pressed = await bench.discord.component(message, 'b');
  assert.deepEqual([pressed.message?.id, pressed.message?.content], [message.id, 'pressed']);
  await assert.rejects(
    client.rest.post(`/channels/${target.channelId}/messages`, { body: { content: 'x' } }),
    hasCode(50001),
  );
  assert.deepEqual(seen, []);
});

test('a sub-command is filled in, and its files can be downloaded', async () => {
  const add = {
    type: 1,
    name: 'add',
    description: 'Add',
    options: [{ type: 11, name: 'file', description: 'File', required: true }],
  };
  await bench.connectAnswering(
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { url } = interaction.options.getAttachment('file', true);
      await interaction.reply(
        `${interaction.options.getSubcommand()} ${await (await fetch(url)).text()}`,
      );
    },
    [{ name: 'sources', description: 'Sources', options: [add] }],
  );
  const shown = await bench.discord.slash('sources add', {
    file: { filename: 'a.md', content: 'text' },
  });
  assert.equal(shown.message?.content, 'add text');
  assert.deepEqual(bench.discord.violations, []);
});
