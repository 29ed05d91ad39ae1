import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiscordAPIError } from 'discord.js';
import { useBench } from './bench.ts';

const bench = useBench();

test('a request is sent again after 429 and after 500', async () => {
  const client = await bench.connect();
  const path = '/channels/:id/messages';
  const limited = bench.discord.fault({ method: 'POST', path, status: 429, retryAfter: 0.01 });
  const failing = bench.discord.fault({ method: 'POST', path, status: 500 });
  const channel = await client.channels.fetch(bench.discord.channel.id);
  assert.ok(channel?.isSendable(), 'the channel');
  await channel.send('through');
  assert.deepEqual([limited.hits, failing.hits], [1, 1]);
  const sends = bench.discord.requests.filter(({ method }) => method === 'POST');
  assert.deepEqual(
    sends.map(({ status }) => status),
    [429, 500, 200],
  );
  assert.deepEqual(
    bench.discord.messages().map(({ content }) => content),
    ['through'],
  );
  assert.deepEqual(bench.discord.violations, []);
});

test('an answer can be held back, and a connection dropped', async () => {
  const client = await bench.connect();
  const path = `/channels/${bench.discord.channel.id}/messages` as const;
  const held = bench.discord.fault({ path, hold: 'after' });
  const send = client.rest.post(path, { body: { content: 'slow' } });
  await held.held;
  assert.deepEqual(
    bench.discord.messages().map(({ content }) => content),
    ['slow'],
  );
  held.release();
  await send;
  bench.discord.fault({ path, drop: 'before', times: 4 });
  await assert.rejects(client.rest.post(path, { body: { content: 'lost' } }), {
    code: 'UND_ERR_SOCKET',
  });
  assert.deepEqual(
    bench.discord.messages().map(({ content }) => content),
    ['slow'],
  );
});

test('an unknown route is answered with 404 and noted', async () => {
  const client = await bench.connect();
  await assert.rejects(
    client.rest.get('/teapots'),
    (error) => error instanceof DiscordAPIError && error.status === 404,
  );
  assert.deepEqual(bench.discord.violations, ['unknown route: GET /teapots']);
});

test('requests are noted without the token', async () => {
  const client = await bench.connect();
  await client.rest.get('/users/@me', { query: new URLSearchParams({ a: 'b' }) });
  const request = bench.discord.requests.at(-1);
  assert.deepEqual(
    [request?.method, request?.path, request?.query],
    ['GET', '/users/@me', { a: 'b' }],
  );
  assert.equal(JSON.stringify(bench.discord.requests).includes(bench.discord.token), false);
});
