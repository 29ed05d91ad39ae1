import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { GatewayIntentBits, Partials, PermissionFlagsBits } from 'discord.js';
import { clientOptions } from '../../src/discord/client-options.ts';
import { examineOptions } from '../../src/discord/doctor/client.ts';
import { FakeDiscord, type StartOptions } from '../fake-discord/index.ts';
import { startBot, startDiscord } from '../support/bot.ts';
import { folderWith } from '../support/folder.ts';
import { type Ending, run } from '../support/program.ts';

/** Lets the doctor examine the application on a fake Discord. */
async function examine(
  t: TestContext,
  fake: StartOptions = {},
  env: Readonly<Record<string, string>> = {},
  refusals: readonly RegExp[] = [],
): Promise<Ending> {
  const discord = await startDiscord(t, { fake, refusals });
  return run('src/doctor.ts', {
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl, ...env },
  });
}

/** The doctor's lines about faults. */
function faultsOf({ stdout }: Ending): string[] {
  return stdout.split('\n').filter((line) => line.startsWith('FAULT'));
}

describe('npm run doctor', { concurrency: 3 }, () => {
  it('finds a running bot healthy, and does not disturb it', async (t) => {
    const { discord } = await startBot(t);
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl };
    const { code, stdout, stderr } = await run('src/doctor.ts', { env });
    const [invited, used] = [discord.applicationId, discord.applicationId].map((id, i) =>
      i === 0
        ? `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=274877975552&integration_type=0`
        : `https://discord.com/oauth2/authorize?client_id=${id}&scope=applications.commands&integration_type=1`,
    );
    assert.deepEqual(
      stdout.split('\n').map((line) => line.replace(/\/\S*\/data/, 'data')),
      [
        'ok    Configuration: Every variable can be understood.',
        'ok    Corpus: 1 document with 13 passages in corpus.',
        'ok    Data: data can be written to.',
        'ok    Intents: Direct messages, mentions and commands are heard; no privileged intent is needed.',
        'ok    Token: It belongs to Quoteline.',
        'ok    Application: It can be added to servers and by people for themselves.',
        'ok    Intents: The Message Content Intent is off, and everything works without it but a mention alone in reply to somebody’s message; people use Apps > Answer from documents instead.',
        'ok    Gateway: Discord accepts the connection.',
        'ok    Commands: They are registered.',
        'ok    Permissions: The bot may do what it needs in each of its servers (1).',
        `note  Invitation: To add the bot to a server: ${invited}`,
        `note  Invitation: To use it yourself, wherever you are: ${used}`,
        '',
        'The bot is healthy.',
        '',
      ],
    );
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match((await discord.directMessage('What of the leak?')).content, /leak/);
  });

  it('names a bad token', async (t) => {
    const ending = await examine(t, {}, { DISCORD_TOKEN: 'not.the.token' }, [/401/]);
    assert.deepEqual(faultsOf(ending), [
      'FAULT Token: Discord does not accept DISCORD_TOKEN. Copy it again from the Developer Portal (Bot > Reset Token).',
    ]);
    assert.equal(ending.code, 1);
    assert.ok(!ending.stdout.includes('not.the.token'), 'no token is shown');
  });

  it('names a token that is missing, and goes on with the rest', async () => {
    const ending = await run('src/doctor.ts', { env: {} });
    assert.match(faultsOf(ending).join(), /^FAULT Token: DISCORD_TOKEN is not set\. Copy/);
    assert.match(ending.stdout, /^ok {4}Corpus: /m);
    assert.equal(ending.code, 1);
  });

  it('names a variable that cannot be understood, or is not known', async (t) => {
    const ending = await examine(t, {}, { LOG_LEVEL: 'loud', DISCORD_TOKN: 'a.b.c' });
    assert.match(
      ending.stdout,
      /^FAULT Configuration: The configuration cannot be used.*:\n {2}LOG_LEVEL should be/m,
    );
    assert.match(ending.stdout, /^note {2}Configuration: DISCORD_TOKN is no variable/m);
    assert.equal(ending.code, 1);
  });

  it('names the intent or the partial for direct messages where it is missing', () => {
    const options = clientOptions(null);
    assert.deepEqual(
      examineOptions(options).map(({ kind }) => kind),
      ['fine'],
    );
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    const without = [
      [{ ...options, intents: [Guilds, GuildMessages] }, /Direct Messages intent is missing/],
      [{ ...options, intents: [Guilds, DirectMessages] }, /Guild Messages intent is missing/],
      [{ ...options, intents: [GuildMessages, DirectMessages] }, /Guilds intent is missing/],
      [
        { ...options, partials: [] },
        /Direct Messages partial \(Channel\) is missing: direct messages/,
      ],
      [{ ...options, partials: [Partials.Message] }, /partial \(Channel\) is missing/],
    ] as const;
    for (const [lacking, reason] of without) {
      const [finding, ...others] = examineOptions(lacking);
      assert.equal(finding?.kind, 'fault');
      assert.match(finding.text, reason);
      assert.deepEqual(others, []);
    }
  });

  it('names a missing permission and the server, in one line', async (t) => {
    const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } =
      PermissionFlagsBits;
    const ending = await examine(t, {
      guildName: 'Li\u202Ebrary\nok    Forged: line',
      botPermissions: ViewChannel | SendMessagesInThreads | ReadMessageHistory,
    });
    const where = 'Permissions: In “Li brary ok    Forged: line”, the bot lacks';
    const grant = "Grant it to the bot's role in Server Settings > Roles.";
    assert.deepEqual(faultsOf(ending), [
      `FAULT ${where} Send Messages: mentions go unanswered there. ${grant}`,
    ]);
    assert.equal(ending.code, 1);
    const answering = await examine(t, { botPermissions: ViewChannel | SendMessages });
    assert.deepEqual(
      answering.stdout.split('\n').filter((line) => line.includes('lacks')),
      [
        `note  Permissions: In “Library”, the bot lacks Send Messages in Threads: mentions in threads go unanswered there. ${grant}`,
        `note  Permissions: In “Library”, the bot lacks Read Message History: its answers to mentions do not refer to the question there, and it cannot answer the message that a mention replies to. ${grant}`,
      ],
    );
    assert.equal(answering.code, 0);
    const admin = await examine(t, { botPermissions: PermissionFlagsBits.Administrator });
    assert.deepEqual(faultsOf(admin), []);
  });

  it('names commands that are missing or stale', async (t) => {
    const missing = await examine(t);
    assert.match(missing.stdout, /^note {2}Commands: None are registered yet\./m);
    assert.equal(missing.code, 0);
    const { discord } = await startBot(t);
    await fetch(`${discord.restUrl}/v10/applications/${discord.applicationId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'old', description: 'Old.' }),
    });
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl };
    const { stdout } = await run('src/doctor.ts', { env });
    assert.match(
      stdout,
      /^note {2}Commands: Those registered are stale: .* They are registered when the bot starts\.$/m,
    );
    const inServer = await run('src/doctor.ts', {
      env: { ...env, DISCORD_GUILD_ID: discord.guild.id },
    });
    assert.match(
      inServer.stdout,
      /^note {2}Commands: They are registered for all servers as well/m,
    );
  });

  it('names an empty corpus, one that is not there, and a document that cannot be read', async (t) => {
    const empty = await folderWith(t, { 'picture.png': 'x' });
    const ending = await examine(t, {}, { CORPUS_DIR: empty });
    assert.match(faultsOf(ending).join('\n'), /^FAULT Corpus: The corpus ".*" holds no document/);
    assert.equal(ending.code, 1);
    const gone = await examine(t, {}, { CORPUS_DIR: 'no-such-folder' });
    assert.match(faultsOf(gone).join(), /^FAULT Corpus: .*no-such-folder/);
    const damaged = await folderWith(t, { 'a.txt': 'Words.', 'b.txt': 'a\0b' });
    const other = await examine(t, {}, { CORPUS_DIR: damaged });
    assert.match(other.stdout, /^note {2}Corpus: "b\.txt": .*NUL/m);
    assert.equal(other.code, 0);
  });

  it('names a data folder that is none, as a fault only where questions are kept', async (t) => {
    const folder = await folderWith(t, { file: 'x' });
    for (const name of ['file', 'file/below']) {
      const DATA_DIR = path.join(folder, name);
      const keeping = await examine(t, {}, { DATA_DIR, KEEP_QUESTIONS: 'on' });
      assert.match(faultsOf(keeping).join('\n'), /^FAULT Data: .*file is a file\. Set DATA_DIR/);
      assert.equal(keeping.code, 1);
      const other = await examine(t, {}, { DATA_DIR });
      assert.match(other.stdout, /^note {2}Data: .* is a file\. The bot answers all the same/m);
      assert.equal(other.code, 0);
    }
  });

  it('reads the kept questions, and names those that are damaged or cannot be read', async (t) => {
    const folder = await folderWith(t, {
      'good/questions.json': '\uFEFF{"version":1,"questions":[]}',
      'bad/questions.json': '{"version":1,',
      'none/questions.json/x': 'x',
    });
    const on = (name: string) => ({ DATA_DIR: path.join(folder, name), KEEP_QUESTIONS: 'on' });
    const good = await examine(t, {}, on('good'));
    assert.match(good.stdout, /^ok {4}Data: 0 kept questions can be read\.$/m);
    assert.equal(good.code, 0);
    const bad = await examine(t, {}, on('bad'));
    assert.match(faultsOf(bad).join('\n'), /^FAULT Data: .*questions\.json cannot be understood/);
    const none = await examine(t, {}, on('none'));
    assert.match(faultsOf(none).join('\n'), /^FAULT Data: Cannot read .*: it is a folder\./);
    assert.equal(none.code, 1);
  });

  it('names what an application lacks', async (t) => {
    const ending = await examine(t, {
      application: {
        ...{ interactions_endpoint_url: 'https://example.org', bot_require_code_grant: true },
        integration_types_config: { 1: {} },
      },
    });
    const faults = faultsOf(ending).join('\n');
    assert.match(faults, /An Interactions Endpoint URL is set/);
    assert.match(faults, /requires an OAuth2 code grant/);
    assert.match(faults, /cannot be added to servers/);
  });

  it('names a server of DISCORD_GUILD_ID that the bot is not in', async (t) => {
    const ending = await examine(t, {}, { DISCORD_GUILD_ID: '123456789012345678' }, [/10004/]);
    assert.match(faultsOf(ending).join('\n'), /not in the server that DISCORD_GUILD_ID names/);
  });

  it('names a Discord that cannot be reached, and ends', async () => {
    const discord = await FakeDiscord.start();
    const { restUrl, token } = discord;
    await discord.stop();
    const env = { DISCORD_TOKEN: token, DISCORD_API_URL: restUrl };
    const ending = await run('src/doctor.ts', { env });
    assert.match(
      faultsOf(ending).join(),
      /^FAULT Token: Cannot log in to Discord at 127\.0\.0\.1:\d+: .*ECONNREFUSED/,
    );
    assert.equal(ending.code, 1);
  });

  for (const [refusesWith, reason] of [
    [4004, /no longer accepts DISCORD_TOKEN/],
    [4010, /refuses the shard/],
    [4011, /too many servers/],
    [4012, /update Quoteline/],
    [4013, /refuses the intents/],
    [4014, /Privileged Gateway Intents/],
  ] as const) {
    it(`explains in plain words why Discord closes with ${refusesWith}`, async (t) => {
      const ending = await examine(t, { refusesWith }, {}, [
        new RegExp(`^gateway: ${refusesWith} `),
      ]);
      const [fault = '', ...others] = faultsOf(ending);
      assert.match(
        fault,
        /^FAULT Gateway: Discord closed the connection for good \(code 40\d\d\): /,
      );
      assert.match(fault, reason);
      assert.deepEqual(others, []);
      assert.equal(ending.code, 1);
    });
  }

  it('says when the bot starts too often', async (t) => {
    const few = await examine(t, { sessionsLeft: 9 });
    assert.match(few.stdout, /^note {2}Sessions: The bot may start 9 more times today/m);
    const none = await examine(t, { sessionsLeft: 0 });
    assert.match(faultsOf(none).join('\n'), /^FAULT Sessions: The bot has started as often.*$/);
  });

  it('leaves the last start of a day to the bot', async (t) => {
    const one = await startDiscord(t, { fake: { sessionsLeft: 1 } });
    const { stdout, code } = await run('src/doctor.ts', {
      env: { DISCORD_TOKEN: one.token, DISCORD_API_URL: one.restUrl },
    });
    assert.match(stdout, /^note {2}Sessions: The bot may start only once more today/m);
    assert.doesNotMatch(stdout, /Gateway:/);
    assert.equal(code, 0);
  });
});
