import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PermissionFlagsBits } from 'discord.js';
import { assertQuiet, buttonOf, startBot } from '../support/bot.ts';
import { cleanUp } from '../support/cleanup.ts';
import { folderWith } from '../support/folder.ts';

const question = 'How will the paper become public?';

describe('never silent', { concurrency: 3 }, () => {
  it('answers within the 3 s although Discord does not respond to the first try', async (t) => {
    // What was held back arrives when the test is over, after the second try.
    const { discord } = await startBot(t, { refusals: [/40060/] });
    const fault = discord.fault({ path: '/interactions/*', hold: 'before', times: 1 });
    cleanUp(t, () => {
      fault.release();
    });
    const { message } = await discord.slash('ask', { question }, { timeoutMs: 2900 });
    assert.match(message?.content ?? '', /through a leak/);
  });

  it('apologises privately in the asker’s language, and logs what, how long and the code', async (t) => {
    const { discord, program } = await startBot(t);
    const refusal = { status: 400, body: { code: 50035, message: 'No.' } };
    for (const [locale, apology] of [
      ['en-US', 'Something went wrong on my side. Please try again.'],
      ['de', 'Bei mir ist etwas schiefgelaufen. Bitte versuch es noch einmal.'],
    ] as const) {
      discord.fault({ path: '/interactions/*', ...refusal });
      const { message } = await discord.slash('ask', { question: 'Xylophone?' }, { locale });
      assert.equal(message?.content, apology);
      assert.equal(message.ephemeral, true);
    }
    await program.output('could not answer');
    const { stdout } = await program.stop();
    const line = stdout.split('\n').find((one) => one.includes('could not answer')) ?? '';
    const logged = JSON.parse(line) as Record<string, unknown>;
    assert.equal(logged.kind, 'command');
    assert.equal(logged.command, 'ask');
    assert.equal(typeof logged.ms, 'number');
    assert.equal(logged.code, 50035);
    assertQuiet({ code: 0, signal: null, stdout, stderr: '' }, 'Xylophone');
  });

  it('logs what came too late, or twice, and lives on', async (t) => {
    // Of what came twice, it looks whether Discord has the first.
    const { discord, program } = await startBot(t, { refusals: [/404 10015 Unknown Webhook/] });
    for (const [status, code] of [
      [404, 10_062],
      [400, 40_060],
    ] as const) {
      discord.fault({ path: '/interactions/*', status, body: { code, message: 'No.' } });
      await assert.rejects(discord.slash('ask', { question }, { timeoutMs: 500 }));
      await program.output(`"code":${code}`);
    }
    const { message } = await discord.slash('ask', { question });
    assert.match(message?.content ?? '', /through a leak/);
  });

  it('offers nothing where an autocompletion fails, and logs it', async (t) => {
    const { discord, program } = await startBot(t);
    discord.fault({ path: '/interactions/*', status: 400, body: { code: 50035, message: 'No.' } });
    assert.deepEqual(await discord.autocomplete('ask', { question: 'leak' }, 'question'), []);
    await program.output('"kind":"autocomplete"');
  });

  it('answers a mention without a reference where it may not read the channel’s history', async (t) => {
    const { discord } = await startBot(t);
    const refusal = { code: 160_002, message: 'Cannot reply without permission to read.' };
    discord.fault({ method: 'POST', path: '/channels/*', status: 400, body: refusal, times: 1 });
    const answered = discord.nextMessage({ channelId: discord.channel.id });
    discord.guildMessage(question, { mentionsBot: true });
    const answer = await answered;
    assert.match(answer.content, /through a leak/);
    assert.equal(answer.reference, null);
  });

  it('says so where a button is none of its own, or of an older bot', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('ask', { question });
    assert.ok(message, 'an answer');
    const id = buttonOf(message, 'In context');
    for (const forged of [
      'x',
      `q${id.slice(1, 20)}`,
      `${id}x`,
      id.replace(/.{22}$/, 'A'.repeat(22)),
    ]) {
      const body = JSON.parse(JSON.stringify(message).replaceAll(id, forged)) as typeof message;
      for (const [locale, said] of [
        ['en-US', /^This button or command no longer works|^This document is no longer/],
        [
          'de',
          /^Diese Schaltfläche oder dieser Befehl funktioniert nicht|^Aus diesem Dokument zit/,
        ],
      ] as const) {
        const copy = { ...body, id: `9${message.id}` };
        const { message: reply } = await discord.component(copy, forged, { locale });
        assert.match(reply?.content ?? '', said);
      }
    }
  });

  it('apologises to whoever mentions it or writes to it, in their language', async (t) => {
    const { discord } = await startBot(t);
    for (const [text, apology] of [
      [question, 'Something went wrong on my side. Please try again.'],
      [
        'Wie hoch ist der Mitgliedsbeitrag im Jahr?',
        'Bei mir ist etwas schiefgelaufen. Bitte versuch es noch einmal.',
      ],
    ] as const) {
      const refusal = { status: 400, body: { code: 50035, message: 'No.' } };
      discord.fault({ method: 'POST', path: '/channels/:channel/messages', ...refusal });
      assert.equal((await discord.directMessage(text)).content, apology);
      discord.fault({ method: 'POST', path: '/channels/:channel/messages', ...refusal });
      const answered = discord.nextMessage({ channelId: discord.channel.id });
      discord.guildMessage(text, { mentionsBot: true });
      assert.equal((await answered).content, apology);
    }
  });

  it('apologises where a pasted file cannot be downloaded', async (t) => {
    const { discord, program } = await startBot(t);
    const answered = discord.nextMessage();
    discord.fault({ path: /message\.txt/, status: 404, body: {} });
    discord.sendDirectMessage('Please read this. '.repeat(200));
    const said = await answered;
    await program.output('"kind":"direct message"');
    assert.match(said.content, /^Something went wrong on my side/);
    discord.fault({ path: /message\.txt/, status: 404, body: {} });
    const german = await discord.directMessage('Wie hoch ist der Mitgliedsbeitrag im Jahr?', {
      attachments: [{ filename: 'message.txt', content: Buffer.from('x') }],
    });
    assert.match(german.content, /^Bei mir ist etwas schiefgelaufen/);
  });

  it('logs the status where Discord itself fails', async (t) => {
    const { discord, program } = await startBot(t);
    discord.fault({ path: '/channels/:id/messages', status: 502, times: 2 });
    const apology = await discord.directMessage(question);
    assert.match(apology.content, /^Something went wrong on my side/);
    await program.output('could not answer');
    const { stdout } = await program.stop();
    assert.match(stdout, /"status":502,.*"msg":"could not answer"/);
  });

  it('says so where a file could not be sent, instead of thinking for ever', async (t) => {
    const data = await folderWith(t, {});
    const { discord, program } = await startBot(t, {
      env: { KEEP_QUESTIONS: 'on', DATA_DIR: data },
    });
    await discord.slash('ask', { question: 'Where are the penguins?' });
    const manager = { user: discord.addUser('manager', PermissionFlagsBits.ManageGuild) };
    const { message: list } = await discord.slash('unanswered', {}, manager);
    const refusal = { code: 40_005, message: 'Request entity too large' };
    discord.fault({ path: '/webhooks/*', status: 400, body: refusal });
    const pressed = await discord.component(
      list ?? assert.fail('no list'),
      buttonOf(list, 'Export'),
      manager,
    );
    assert.match((await pressed.final()).content, /^Something went wrong on my side/);
    await program.output('could not answer');
    const { stdout } = await program.stop();
    assert.match(stdout, /"action":"export".*"code":40005/);
  });

  it('answers the others where a document breaks', async (t) => {
    const corpus = await folderWith(t, { 'a.txt': 'The hall closes at ten.', 'b.txt': 'a\0b' });
    const { discord } = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const { message } = await discord.slash('ask', { question: 'When does the hall close?' });
    assert.match(message?.content ?? '', /at ten/);
  });
});
