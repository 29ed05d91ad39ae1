import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandData } from '../../src/discord/commands/index.ts';
import { FakeDiscord, intents, messageFlags, type RecordedMessage } from '../fake-discord/index.ts';
import { assertQuiet, buttonOf, launch, startBot, startDiscord } from '../support/bot.ts';
import { cleanUp } from '../support/cleanup.ts';
import { folderWith } from '../support/folder.ts';
import { Program } from '../support/program.ts';

const corpusLine =
  "-# Lavrov: US reply on security guarantees leaves Russia's main question open, Quoteline, 2022-01-27 · lavrov-us-response.md:";

describe('the bot on Discord', { concurrency: 3 }, () => {
  it('answers /ask in a server, for everybody, with a quote and its source', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('ask', { question: 'Who decides how Moscow reacts?' });
    assert.equal(
      message?.content,
      '> **How Moscow finally reacts is for President Vladimir Putin to decide, the minister said.** Before that, he added, the ministries concerned are to consult one another, and the president is to be briefed.\n' +
        `${corpusLine}37`,
    );
    assert.equal(message.flags, messageFlags.suppressEmbeds);
    assert.equal(message.ephemeral, false);
    assert.deepEqual(message.pings, []);
  });

  it('answers /ask in a direct message', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash(
      'ask',
      { question: 'What is the principle of indivisibility?' },
      { in: 'dm' },
    );
    assert.match(message?.content ?? '', /\*\*At the heart of the Russian position/);
    assert.equal(message?.ephemeral, false);
  });

  it('takes only the intents that servers, mentions and direct messages need', async (t) => {
    const { discord } = await startBot(t);
    assert.deepEqual(
      discord.gateway.identifies.map((identify) => identify.intents),
      [intents.guilds | intents.guildMessages | intents.directMessages],
    );
  });

  it('says privately in a server that the documents hold no answer, with what stands nearest', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('ask', { question: 'Who is the president of Peru?' });
    assert.equal(message?.ephemeral, true);
    const [intro, ...lines] = message.content.split('\n');
    assert.equal(
      intro,
      'The documents do not answer that. This comes nearest, but is not an answer:',
    );
    assert.deepEqual(
      lines.map((line) => line.slice(0, 2)),
      ['> ', '-#', '> ', '-#', '> ', '-#'].slice(0, lines.length),
    );
    assert.ok(!message.content.includes('**'), 'nothing is marked as the answer');
  });

  it('shows what it quotes and how to ask, privately in a server', async (t) => {
    const { discord } = await startBot(t);
    const { message } = await discord.slash('about');
    assert.equal(
      message?.content.replace(/ · read <t:\d{10}:R>\n/, ' · read\n'),
      'I answer questions with the exact words of 1 document (13 passages), and the line they stand on:\n' +
        "- Lavrov: US reply on security guarantees leaves Russia's main question open · read\n" +
        'Ask with `/ask`, mention me, or write me a direct message. I say nothing of my own, and when the documents hold no answer, I tell you so.',
    );
    assert.equal(message.ephemeral, true);
  });

  it('shows the characters of a hostile document, and pings nobody', async (t) => {
    const corpus = await folderWith(t, {
      'rules_*final*.txt':
        '# Rule <@1> says **bold** @everyone, see [here](https://evil.example) ||spoiler|| `code` :tada: <t:1:R>.\n' +
        '# Small _print_ of the rule > quoted.',
    });
    const { discord } = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const { message } = await discord.slash('ask', { question: 'What does the bold rule say?' });
    assert.equal(
      message?.content,
      '> **\\# Rule \\<\\@1> says \\*\\*bold\\*\\* \\@everyone, see \\[here\\](https\\://evil.example) \\|\\|spoiler\\|\\| \\`code\\` \\:tada: \\<t\\:1\\:R>.**\n' +
        '> \\# Small \\_print\\_ of the rule > quoted.\n' +
        '-# rules\\_\\*final\\*.txt:1-2',
    );
    assert.deepEqual(message.pings, []);
  });

  it('fits a sentence of any length into a message, and says where it cuts', async (t) => {
    const corpus = await folderWith(t, { 'long.txt': `Refunds ${'*very* '.repeat(5000)}late.` });
    const { discord } = await startBot(t, { env: { CORPUS_DIR: corpus } });
    const { message } = await discord.slash('ask', { question: 'refunds' });
    const content = message?.content ?? '';
    assert.ok(content.length <= 2000 && content.length > 1800, `${content.length} characters`);
    assert.match(
      content,
      /^> \*\*Refunds (?:\\\*very\\\* )+\\\*very\\\*\*\*\n-# Only the beginning of this sentence fits into a message\.\n-# long\.txt:1$/,
    );
  });

  it('answers a message that arrives while the connection is broken, after resuming', async (t) => {
    const { discord } = await startBot(t);
    discord.gateway.drop();
    const reply = await discord.directMessage('How will the paper become public?');
    assert.match(reply.content, /through a leak/);
    assert.equal(discord.connections.resumes, 1);
    assert.equal(discord.connections.identifies, 1);
  });

  it('reconnects when Discord asks for it', async (t) => {
    const { discord } = await startBot(t);
    const resumed = discord.nextResume();
    discord.gateway.reconnect();
    await resumed;
    assert.match((await discord.directMessage('What about the leak?')).content, /leak/);
  });

  it('identifies anew when its session is invalid', async (t) => {
    const { discord } = await startBot(t);
    const ready = discord.nextReady();
    discord.gateway.invalidate({ resumable: false });
    await ready;
    const { message } = await discord.slash('ask', { question: 'What about the leak?' });
    assert.match(message?.content ?? '', /leak/);
  });

  it('waits out a 429 and then answers', async (t) => {
    const { discord } = await startBot(t);
    const fault = discord.fault({ method: 'POST', path: '/channels/:id/messages', status: 429 });
    const reply = await discord.directMessage('How will the paper become public?');
    assert.match(reply.content, /through a leak/);
    assert.equal(fault.hits, 1);
    const callback = discord.fault({ path: '/interactions/*', status: 429 });
    const { message } = await discord.slash('ask', { question: 'What about the leak?' });
    assert.match(message?.content ?? '', /leak/);
    assert.equal(callback.hits, 1);
  });

  it('tries again when Discord fails', async (t) => {
    const { discord } = await startBot(t);
    const fault = discord.fault({ path: '/channels/:id/messages', status: 502 });
    const reply = await discord.directMessage('How will the paper become public?');
    assert.match(reply.content, /through a leak/);
    assert.equal(fault.hits, 1);
  });

  it('apologises when a reply is refused', async (t) => {
    const { discord } = await startBot(t);
    discord.fault({ path: '/interactions/*', status: 400, body: { code: 50035, message: 'No.' } });
    const { message } = await discord.slash('ask', { question: 'What about the leak?' });
    assert.equal(message?.content, 'Something went wrong on my side. Please try again.');
    assert.equal(message.ephemeral, true);
  });

  it('lives on when an answer comes too late, or cannot be delivered', async (t) => {
    const { discord, program } = await startBot(t, {
      fake: { interactionDeadlineMs: 0 },
      refusals: [/10062/, /50007/],
    });
    await assert.rejects(discord.slash('ask', { question: 'What about the leak?' }));
    await program.output('answered too late, or twice');
    discord.closeDirectMessages();
    discord.sendDirectMessage('What about the leak?');
    await program.output('could not answer');
    const grace = discord.addUser('grace');
    const reply = await discord.directMessage('What about the leak?', { user: grace });
    assert.match(reply.content, /leak/);
  });

  it('does not answer other bots', async (t) => {
    const { discord } = await startBot(t);
    const bot = { ...discord.addUser('other'), bot: true };
    discord.sendDirectMessage('What about the leak?', { user: bot });
    await discord.directMessage('What about the leak?');
    const texts = discord.messages(discord.directChannel(bot).id).map(({ content }) => content);
    assert.deepEqual(texts, ['What about the leak?']);
  });

  it('logs what a button does, and neither its words nor who presses it', async (t) => {
    const { discord, program } = await startBot(t, {
      env: { KEEP_QUESTIONS: 'on', DATA_DIR: await folderWith(t, {}) },
    });
    const press = async (message: RecordedMessage | undefined, label: string) => {
      assert.ok(message, 'a message');
      await discord.component(message, buttonOf(message, label));
    };
    const { message: answer } = await discord.slash('ask', { question: 'What about the leak?' });
    await press(answer, 'Not helpful');
    await press(answer, 'In context');
    const { message: none } = await discord.slash('ask', { question: 'Where are the penguins?' });
    await press(none, 'Tell me');
    await press((await discord.slash('privacy')).message, 'Erase');
    await discord.slash('about');
    const { stdout } = await program.stop();
    const actions = Array.from(
      stdout.matchAll(/"kind":"component","action":"([^"]*)"/g),
      ([, action]) => action,
    );
    assert.deepEqual(actions, ['not-helpful', 'place', 'tell-me', 'erase']);
    for (const secret of ['leak', 'penguins', discord.member.id]) {
      assert.ok(!stdout.includes(secret), secret);
    }
  });

  it('keeps questions and tokens out of the log', async (t) => {
    const { discord, program } = await startBot(t, { env: { LOG_LEVEL: 'debug' } });
    await discord.slash('ask', { question: 'Xylophone and the leak?' });
    await discord.directMessage('Xylophone and the leak?');
    discord.fault({ path: '/interactions/*', status: 500, times: 9 });
    await assert.rejects(discord.slash('ask', { question: 'Xylophone?' }, { timeoutMs: 4000 }));
    await program.output('could not answer');
    const ending = await program.stop();
    const tokens = discord.requests
      .flatMap(({ path }) => path.split('/'))
      .filter((part) => part.length > 60);
    assert.notDeepEqual(tokens, []);
    assertQuiet(ending, 'Xylophone', discord.token, ...tokens);
  });

  it('says so when somebody uses a command that an older bot left behind', async (t) => {
    const { discord } = await startBot(t);
    await fetch(`${discord.restUrl}/v10/applications/${discord.applicationId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'old', description: 'Old.' }),
    });
    const { message } = await discord.slash('old');
    assert.equal(
      message?.content,
      'This button or command no longer works. Type `/` to see what I can do.',
    );
    assert.equal(message.ephemeral, true);
  });

  it('registers its commands once, and again only when they differ', async (t) => {
    const { discord, program } = await startBot(t);
    const puts = () =>
      discord.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
    assert.deepEqual(
      discord.commands().map(({ name }) => name),
      commandData.map(({ name }) => name),
    );
    assert.equal(puts().length, 1);
    await program.stop();
    const again = new Program('src/main.ts', {
      env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl },
    });
    cleanUp(t, () => again.stop('SIGKILL'));
    await again.output('commands are up to date');
    assert.equal(puts().length, 1);
  });

  it('registers them in one server where DISCORD_GUILD_ID names it, and nowhere else', async (t) => {
    const { discord, program } = await launch(t);
    await program.stop('SIGKILL');
    const inServer = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.restUrl,
      DISCORD_GUILD_ID: discord.guild.id,
    };
    for (const said of ['commands registered', 'commands are up to date']) {
      const bot = new Program('src/main.ts', { env: inServer });
      cleanUp(t, () => bot.stop('SIGKILL'));
      await bot.output(said);
      await bot.stop();
    }
    assert.equal(discord.commands(discord.guild.id).length, commandData.length);
    assert.equal(discord.commands().length, 0);
  });

  it('answers although its commands could not be registered', async (t) => {
    const { discord, program } = await launch(t);
    discord.fault({ path: '/applications/*', status: 403, times: 9 });
    await program.output('commands could not be registered');
    assert.match((await discord.directMessage('What about the leak?')).content, /leak/);
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`closes the gateway and exits 0 on ${signal}`, async (t) => {
      const { discord, program } = await startBot(t);
      const closed = discord.nextClose();
      const { code, stdout, stderr } = await program.stop(signal);
      assert.equal(code, 0);
      assert.equal(stderr, '');
      assert.equal((await closed).code, 1000);
      assert.match(stdout, /"msg":"leaving"\}\n$/);
    });
  }

  it('sends the reply that is on its way before it leaves', async (t) => {
    const { discord, program } = await startBot(t);
    // What is sent after this first try needs a client that has not left.
    const fault = discord.fault({
      ...{ method: 'POST', path: '/channels/*', hold: 'before', status: 400 },
      body: { code: 160_002, message: 'Cannot reply without permission to read.' },
    });
    const answered = discord.nextMessage({ channelId: discord.channel.id });
    discord.guildMessage('What about the leak?', { mentionsBot: true });
    await fault.held;
    const stopped = program.stop();
    await program.output('leaving');
    fault.release();
    assert.match((await answered).content, /leak/);
    assert.equal((await stopped).code, 0);
  });

  it('leaves while it is still logging in', async (t) => {
    const { discord, program } = await launch(t);
    const fault = discord.fault({ path: '/gateway/bot', hold: 'before' });
    await fault.held;
    const { code } = await program.stop();
    assert.equal(code, 0);
  });

  const finalCodes = [
    [4004, /no longer accepts DISCORD_TOKEN/],
    [4010, /refuses the shard/],
    [4011, /too many servers/],
    [4012, /update Quoteline/],
    [4013, /refuses the intents/],
    [4014, /Privileged Gateway Intents/],
  ] as const;
  for (const [closeCode, reason] of finalCodes) {
    it(`ends with the reason when Discord closes with ${closeCode}`, async (t) => {
      const { discord, program } = await startBot(t);
      discord.gateway.close(closeCode);
      const { code, stderr } = await program.ending;
      assert.equal(code, 2);
      assert.match(stderr, /^Discord closed the connection for good \(code 40\d\d\): [^\n]+\.\n$/);
      assert.match(stderr, reason);
    });
  }

  it('ends with the reason when Discord closes while it is logging in', async (t) => {
    const { discord, program } = await launch(t);
    const fault = discord.fault({ path: '/gateway/bot', hold: 'after' });
    await fault.held;
    const closed = discord.nextReady().then(() => {
      discord.gateway.close(4014);
    });
    fault.release();
    await closed;
    const { code, stderr } = await program.ending;
    assert.equal(code, 2);
    assert.match(stderr, /Privileged Gateway Intents/);
  });

  it('ends with one line when Discord does not accept the token', async (t) => {
    const discord = await startDiscord(t, { refusals: [/401/] });
    const program = new Program('src/main.ts', {
      env: { DISCORD_TOKEN: 'not.the.token', DISCORD_API_URL: discord.restUrl },
    });
    const { code, stderr } = await program.ending;
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'Discord does not accept DISCORD_TOKEN. Copy it again from the Developer Portal (Bot > Reset Token).\n',
    );
  });

  it('ends with one line when Discord cannot be reached', async (t) => {
    const discord = await FakeDiscord.start();
    const { restUrl, token } = discord;
    await discord.stop();
    const program = new Program('src/main.ts', {
      env: { DISCORD_TOKEN: token, DISCORD_API_URL: restUrl },
    });
    cleanUp(t, () => program.stop('SIGKILL'));
    const { code, stderr } = await program.ending;
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot log in to Discord at 127\.0\.0\.1:\d+: .*ECONNREFUSED.*\n$/);
  });

  it('ends with the folder in its message when the corpus cannot be read, before it connects', async (t) => {
    const { discord, program } = await launch(t, { env: { CORPUS_DIR: 'no-such-folder' } });
    const { code, stderr } = await program.ending;
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot read the corpus "no-such-folder": there is no such folder\./);
    assert.deepEqual(discord.requests, []);
  });

  it('ends with one line when questions are to be kept where they cannot be', async (t) => {
    const folder = await folderWith(t, { file: 'x', 'data/questions.json/x': 'x' });
    for (const [name, why] of [
      ['file', /^Cannot read the kept questions in [^\n]* is a file\. Set DATA_DIR [^\n]*\n$/],
      [
        'data',
        /^Cannot read the kept questions in [^\n]*: it is a folder\. Set DATA_DIR [^\n]*\n$/,
      ],
    ] as const) {
      const env = { KEEP_QUESTIONS: 'on', DATA_DIR: `${folder}/${name}` };
      const { discord, program } = await launch(t, { env });
      const { code, stderr } = await program.ending;
      assert.equal(code, 2);
      assert.match(stderr, why);
      assert.deepEqual(discord.requests, []);
    }
  });
});
