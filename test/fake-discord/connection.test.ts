import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Events, GatewayIntentBits, type Guild } from 'discord.js';
import { onMessage, shardReady, useBench } from './bench.ts';

const bench = useBench();

test('a client logs in and sees itself, its application and its guild', async () => {
  const client = await bench.connect();
  await bench.discord.ready();
  assert.equal(client.user.id, bench.discord.botUser.id);
  assert.equal(client.application.id, bench.discord.applicationId);
  assert.deepEqual(
    [...client.guilds.cache.values()].map(({ id, name, available }) => ({ id, name, available })),
    [{ id: bench.discord.guild.id, name: 'Library', available: true }],
  );
  assert.deepEqual(bench.discord.connections, {
    connections: 1,
    identifies: 1,
    resumes: 0,
    heartbeats: 0,
  });
  assert.deepEqual(
    bench.discord.gateway.identifies.map(({ intents }) => intents),
    [1 | (1 << 9) | (1 << 12)],
  );
  assert.deepEqual(
    bench.discord.requests.map(({ method, path, status }) => [method, path, status]),
    [['GET', '/gateway/bot', 200]],
  );
  await client.destroy();
  assert.deepEqual(bench.discord.gateway.clientCloses, [1000]);
  assert.deepEqual(bench.discord.violations, []);
});

test('a bot that is added to a further guild is told, and works there', async () => {
  const { client } = await bench.connectAsking((interaction) =>
    interaction.reply(`${String(interaction.guild?.name)} ${String(interaction.guildLocale)}`),
  );
  const joined = new Promise<Guild>((resolve) => client.once(Events.GuildCreate, resolve));
  const channel = bench.discord.joinGuild('Bibliothek', 'de');
  const guild = await joined;
  assert.deepEqual(
    [guild.id, guild.name, guild.preferredLocale, [...guild.channels.cache.keys()]],
    [channel.guildId, 'Bibliothek', 'de', [channel.id]],
  );
  const shown = await bench.discord.slash('ask', { question: 'Where?' }, { channel });
  assert.equal(shown.message?.content, 'Bibliothek de');
  assert.equal(shown.message.channelId, channel.id);
  const { guilds } = await bench.connect();
  assert.deepEqual([...guilds.cache.keys()], [bench.discord.guild.id, guild.id]);
  assert.deepEqual(bench.discord.violations, []);
});

test('a wrong token is refused by the REST API', async () => {
  await assert.rejects(bench.newClient().login('wrong'), { code: 'TokenInvalid' });
  assert.deepEqual(bench.discord.violations, ['GET /gateway/bot: 401 0 401: Unauthorized']);
});

test('a close code before READY rejects the login, after it ends the shard', async () => {
  const client = bench.newClient({ intents: [GatewayIntentBits.MessageContent] });
  await assert.rejects(client.login(bench.discord.token), /Used disallowed intents/u);
  assert.deepEqual(bench.discord.violations, ['gateway: 4014 Disallowed intent(s): 32768.']);

  const second = await bench.connect();
  const ended = new Promise<number>((resolve) => {
    second.once(Events.ShardDisconnect, ({ code }) => {
      resolve(code);
    });
  });
  second.on(Events.ShardError, () => undefined);
  bench.discord.gateway.close(4004);
  assert.equal(await ended, 4004);
});

test('a client resumes after a reconnect and gets what it missed', async () => {
  const client = await bench.connect();
  void onMessage(client, (message) => message.reply(`got ${message.content}`));
  bench.discord.gateway.reconnect();
  await bench.discord.nextClose();
  const reply = bench.discord.directMessage('missed');
  await bench.discord.nextResume();
  assert.equal((await reply).content, 'got missed');
  assert.deepEqual(bench.discord.gateway.clientCloses, [4200]);
  assert.deepEqual(bench.discord.connections, {
    connections: 2,
    identifies: 1,
    resumes: 1,
    heartbeats: 0,
  });
  assert.deepEqual(bench.discord.violations, []);
});

test('a client resumes after a cut connection and on a resumable invalid session', async () => {
  await bench.connect();
  bench.discord.gateway.drop();
  await bench.discord.nextResume();
  bench.discord.gateway.invalidate({ resumable: true });
  await bench.discord.nextResume();
  assert.deepEqual(bench.discord.connections, {
    connections: 2,
    identifies: 1,
    resumes: 2,
    heartbeats: 0,
  });
  assert.deepEqual(bench.discord.violations, []);
});

test('a client identifies anew after an invalid session, and if its session is forgotten', async () => {
  const client = await bench.connect();
  const identified = shardReady(client);
  bench.discord.gateway.invalidate({ resumable: false });
  await identified;
  assert.equal(bench.discord.connections.identifies, 2);
  const identifiedAgain = shardReady(client);
  bench.discord.gateway.forgetSessions();
  bench.discord.gateway.drop();
  await identifiedAgain;
  assert.deepEqual(bench.discord.connections, {
    connections: 4,
    identifies: 3,
    resumes: 0,
    heartbeats: 0,
  });
  assert.deepEqual(bench.discord.violations, []);
});

test('a client whose heartbeats stay unacknowledged resumes', async () => {
  await bench.start({ heartbeatIntervalMs: 20 });
  await bench.connect();
  bench.discord.gateway.muteHeartbeats();
  await bench.discord.nextResume();
  bench.discord.gateway.muteHeartbeats(false);
  assert.deepEqual(bench.discord.gateway.clientCloses, [4200]);
});
