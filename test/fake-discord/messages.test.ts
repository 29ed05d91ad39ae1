import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Events, GatewayIntentBits, type Message } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import { ask, button, hasCode, onMessage, row, useBench } from './bench.ts';

const bench = useBench();

test('a direct message reaches the bot, and its reply the person', async () => {
  const client = await bench.connect();
  void onMessage(client, (message) => message.reply(`You said ${message.content}`));
  const reply = await bench.discord.directMessage('hello');
  const [sent] = bench.discord.messages();
  assert.equal(reply.content, 'You said hello');
  assert.deepEqual(reply.reference, { messageId: sent?.id, channelId: sent?.channelId });
  assert.deepEqual(reply.pings, [`<@${bench.discord.member.id}>`]);
  assert.equal(reply.channelId, bench.discord.directChannel().id);
  assert.deepEqual(bench.discord.violations, []);
});

test('a long direct message arrives as a file that can be downloaded', async () => {
  const client = await bench.connect();
  void onMessage(client, async (message) => {
    const [file] = message.attachments.values();
    const text = file === undefined ? '' : await (await fetch(file.url)).text();
    await message.reply(`${file?.name ?? ''} ${text.length} ${message.content.length}`);
  });
  assert.equal((await bench.discord.directMessage('x'.repeat(2001))).content, 'message.txt 2001 0');
});

test('a message is not sent to a client without its intent', async () => {
  await bench.connect({ intents: [GatewayIntentBits.Guilds] });
  assert.throws(() => bench.discord.sendDirectMessage('hello'), /the intent DirectMessages/u);
});

test('without Message Content only what mentions the bot has its text', async () => {
  const client = await bench.connect();
  const seen: string[] = [];
  void onMessage(client, async (message) => {
    seen.push(message.content);
    if (!message.inGuild()) await message.reply('done');
  });
  bench.discord.guildMessage('secret');
  bench.discord.guildMessage('question', { mentionsBot: true });
  await bench.discord.directMessage('end');
  assert.deepEqual(seen, ['', `<@${bench.discord.botUser.id}> question`, 'end']);
});

test('what a webhook writes bears its id, and nothing of a user', async () => {
  const client = await bench.connect();
  const seen = new Promise<Message>((resolve) => client.once(Events.MessageCreate, resolve));
  const webhook = bench.discord.newWebhook('feed');
  bench.discord.guildMessage('news', { user: webhook, mentionsBot: true });
  const { webhookId, author, member, mentions } = await seen;
  assert.deepEqual(
    [webhookId, author.id, author.username, author.bot, member],
    [webhook.id, webhook.id, 'feed', false, null],
  );
  assert.ok(mentions.users.has(client.user.id), 'it mentions the bot');
});

for (const [what, body, code, violation] of [
  [
    'a content of 2001 characters',
    { content: 'x'.repeat(2001) },
    50035,
    'content: Must be 2000 or fewer in length.',
  ],
  ['a content of spaces', { content: ' \n ' }, 50006, 'Cannot send an empty message'],
  [
    'embeds of more than 6000 characters',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    50035,
    'embeds: Embed size exceeds maximum size of 6000',
  ],
  ['an ephemeral message in a channel', { content: 'x', flags: 64 }, 50035, 'flags: '],
  [
    'six rows',
    { content: 'x', components: Array.from({ length: 6 }, (_, at) => row(button(`b${at}`))) },
    50035,
    'components: Must be 5 or fewer',
  ],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...Array.from({ length: 6 }, (_, at) => button(`b${at}`)))] },
    50035,
    'components[0].components: ',
  ],
  [
    'a custom_id used twice',
    { content: 'x', components: [row(button('a')), row(button('a'))] },
    50035,
    'components[1].components[0].custom_id: ',
  ],
  [
    'a label of 81 characters',
    { content: 'x', components: [row({ ...button('a'), label: 'x'.repeat(81) })] },
    50035,
    'components[0].components[0].label: Must be 80 or fewer',
  ],
  [
    'content beside Components V2',
    { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'y' }] },
    50035,
    'content: The field cannot be used',
  ],
  [
    'a text display without the flag',
    { content: 'x', components: [{ type: 10, content: 'y' }] },
    50035,
    'components[0].type: ',
  ],
  [
    '4001 characters of Components V2',
    {
      flags: 1 << 15,
      components: [
        { type: 10, content: 'y'.repeat(2000) },
        { type: 10, content: 'y'.repeat(2001) },
      ],
    },
    50035,
    'components: The displayable text',
  ],
  [
    'a reply to nothing',
    { content: 'x', message_reference: { message_id: '1' } },
    50035,
    'message_reference: Unknown message',
  ],
  [
    'mentions both listed and parsed',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    50035,
    'allowed_mentions: ',
  ],
  [
    'an attachment that is not there',
    { content: 'x', attachments: [{ id: '0' }] },
    50035,
    'attachments[0]: ',
  ],
] as const) {
  test(`a message is refused for ${what}`, async () => {
    const client = await bench.connect();
    await assert.rejects(
      client.rest.post(`/channels/${bench.discord.channel.id}/messages`, { body }),
      hasCode(code),
    );
    assert.deepEqual(bench.discord.messages(), []);
    assert.equal(bench.discord.violations.length, 1);
    assert.ok(bench.discord.violations[0]?.includes(violation), bench.discord.violations[0]);
  });
}

test('pings are those that the message really sends', async () => {
  const client = await bench.connect();
  const channel = await client.channels.fetch(bench.discord.channel.id);
  assert.ok(channel?.isSendable(), 'the channel');
  const text = '@everyone <@1> <@&2> `@here`';
  await channel.send(text);
  await channel.send({ content: text, allowedMentions: { parse: [] } });
  await channel.send({ content: text, allowedMentions: { users: ['1'] } });
  assert.deepEqual(
    bench.discord.messages().map(({ pings }) => pings),
    [['<@&2>', '<@1>', '@everyone'], [], ['<@1>']],
  );
});

test('files arrive as they were sent, and too large ones are refused', async () => {
  const client = await bench.connect();
  const channel = await client.channels.fetch(bench.discord.channel.id);
  assert.ok(channel?.isSendable(), 'the channel');
  const attachment = Buffer.from('\r\n--\u00e4\0\r\n');
  await channel.send({ files: [{ attachment, name: 'ä.bin', description: 'bytes' }] });
  assert.deepEqual(
    bench.discord.messages()[0]?.files.map(({ filename, content }) => [filename, content]),
    [['ä.bin', attachment]],
  );
  const large = Buffer.alloc(10 * 1024 * 1024 + 1);
  await assert.rejects(
    channel.send({ files: [{ attachment: large, name: 'large' }] }),
    hasCode(40005),
  );
});

test('a bot edits and deletes its messages, but not those of others', async () => {
  const client = await bench.connect();
  const channel = await client.channels.fetch(bench.discord.channel.id);
  assert.ok(channel?.isSendable(), 'the channel');
  const message = await channel.send('one');
  await message.edit('two');
  assert.deepEqual(
    bench.discord.messages().map(({ content, edits }) => [content, edits]),
    [['two', 1]],
  );
  await message.delete();
  assert.deepEqual(bench.discord.messages(), []);
  const foreign = bench.discord.guildMessage('mine');
  const path = `/channels/${bench.discord.channel.id}/messages/${foreign.id}` as const;
  await assert.rejects(client.rest.patch(path, { body: { content: 'x' } }), hasCode(50005));
});

test('a person without direct messages is refused with 50007', async () => {
  const client = await bench.connect();
  bench.discord.closeDirectMessages();
  await assert.rejects(client.users.send(bench.discord.member.id, 'hello'), hasCode(50007));
});

test('what the fake answers fits the schemas that Discord publishes', async () => {
  const { rest } = await bench.connect();
  const direct = `/channels/${bench.discord.directChannel().id}` as const;
  const first = await rest.post(`${direct}/messages`, {
    body: {
      content: `<@${bench.discord.member.id}>`,
      embeds: [{ title: 't' }],
      components: [row(button('a'))],
    },
    files: [{ name: 'a.txt', data: 'a' }],
  });
  const reply = {
    content: 'x',
    message_reference: { message_id: bench.discord.messages()[0]?.id },
  };
  const command = { ...ask, default_member_permissions: '8' };
  const answers: [keyof typeof spec, unknown][] = [
    ['UserPIIResponseSchema', await rest.get('/users/@me')],
    ['PrivateApplicationResponseSchema', await rest.get('/applications/@me')],
    ['GuildResponseSchema', await rest.get(`/guilds/${bench.discord.guild.id}`)],
    ['UserResponseSchema', await rest.get(`/users/${bench.discord.member.id}`)],
    ['GuildChannelResponseSchema', await rest.get(`/channels/${bench.discord.channel.id}`)],
    ['PrivateChannelResponseSchema', await rest.get(direct)],
    ['MessageResponseSchema', first],
    ['MessageResponseSchema', await rest.post(`${direct}/messages`, { body: reply })],
    [
      'ApplicationCommandResponseSchema',
      await rest.post(`/applications/${bench.discord.applicationId}/commands`, { body: command }),
    ],
  ];
  for (const [name, answer] of answers) {
    assert.deepEqual(spec[name].safeParse(answer).error?.issues ?? [], [], name);
  }
});
