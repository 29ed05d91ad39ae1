import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { ApplicationFlags, GatewayIntentBits } from 'discord.js';
import { FakeDiscord, type StartOptions } from '../fake-discord/index.ts';
import { cleanUp } from '../support/cleanup.ts';
import { folderWith } from '../support/folder.ts';
import { type Ending, run } from '../support/program.ts';

/** What the doctor says of a fake Discord. */
interface Examined extends Ending {
  readonly discord: FakeDiscord;
  /** Its lines, without those about faults. */
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

async function examine(
  t: TestContext,
  fake: StartOptions = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Examined> {
  const discord = await FakeDiscord.start(fake);
  cleanUp(t, () => discord.stop());
  const all = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.restUrl, ...env };
  const ending = await run('src/doctor.ts', { env: all });
  const isFault = (line: string) => line.startsWith('FAULT');
  const lines = ending.stdout.split('\n');
  return {
    ...{ ...ending, discord },
    lines: lines.filter((line) => !isFault(line)),
    faults: lines.filter(isFault),
  };
}

/** Lets the doctor examine the program with other options of its client. @param change as `changed-options.ts` names it. */
function examineChanged(t: TestContext, change: string): Promise<Examined> {
  const NODE_OPTIONS = '--import tsx --import ./test/support/other-options.ts';
  return examine(t, {}, { NODE_OPTIONS, CLIENT_OPTIONS: change });
}

const { GuildPresences, GuildMembers, MessageContent } = GatewayIntentBits;
const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;

describe('npm run doctor, on privileged intents', { concurrency: 3 }, () => {
  const about = (lines: readonly string[]) => lines.filter((line) => line.includes(' Intent is '));

  it('says what goes without Message Content, which is off as a rule', async (t) => {
    const { lines, code } = await examine(t);
    assert.deepEqual(about(lines), [
      'ok    Intents: The Message Content Intent is off, and everything works without it but a mention alone in reply to somebody’s message; people use Apps > Answer from documents instead.',
    ]);
    assert.equal(code, 0);
  });

  it('says what Message Content is good for, and which others can be switched off', async (t) => {
    const privilegedIntents = GuildPresences | GuildMembers | MessageContent;
    const { lines, code } = await examine(t, { privilegedIntents });
    assert.deepEqual(about(lines), [
      'ok    Intents: The Message Content Intent is on: a mention alone, in reply to somebody’s message, is answered too.',
      'note  Intents: The Presence Intent is on, and Quoteline does not use it: you can switch it off in the Developer Portal (Bot).',
      'note  Intents: The Server Members Intent is on, and Quoteline does not use it: you can switch it off in the Developer Portal (Bot).',
    ]);
    assert.equal(code, 0);
  });

  it('knows them where Discord granted them to a bot in many servers', async (t) => {
    const flags = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayGuildMembers;
    const { lines } = await examine(t, { application: { flags } });
    assert.deepEqual(
      about(lines).map((line) => line.slice(0, line.indexOf(' Intent is ') + 14)),
      [
        'ok    Intents: The Message Content Intent is on:',
        'note  Intents: The Server Members Intent is on,',
      ],
    );
  });
});

describe('npm run doctor, on the settings of an application', { concurrency: 3 }, () => {
  it('takes an Interactions Endpoint URL for a fault: no command would reach the bot', async (t) => {
    const url = 'https://example.org/interactions';
    const ending = await examine(t, { application: { interactions_endpoint_url: url } });
    assert.deepEqual(ending.faults, [
      'FAULT Application: An Interactions Endpoint URL is set, so Discord sends commands there and not to this bot. Clear it in the Developer Portal (General Information).',
    ]);
    assert.equal(ending.code, 1);
  });

  it('says who can add the bot, and lives with fewer', async (t) => {
    const { lines, code } = await examine(t, {
      application: { bot_public: false },
      integrationTypes: [0],
    });
    assert.deepEqual(
      lines.filter((line) => line.includes('Application:')),
      [
        'note  Application: People cannot add it for themselves. If they are to, switch on User Install in the Developer Portal (Installation).',
        'note  Application: Only you can add it to servers: Public Bot is off.',
      ],
    );
    assert.equal(code, 0);
  });
});

describe('npm run doctor, on the options of the bot’s client', { concurrency: 3 }, () => {
  const whole = Guilds | GuildMessages | DirectMessages;

  it('lets the client ask for the intents that are needed, and no others', async (t) => {
    const { discord, faults } = await examine(t);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      discord.gateway.identifies.map(({ intents }) => intents),
      [whole],
    );
  });

  it('names the Direct Messages partial where the program lacks it', async (t) => {
    const { faults, code } = await examineChanged(t, 'without the partial');
    assert.deepEqual(faults, [
      'FAULT Intents: The Direct Messages partial (Channel) is missing: direct messages would be dropped without a word. This is a defect of Quoteline.',
    ]);
    assert.equal(code, 1);
  });

  it('names the Direct Messages intent where the program lacks it', async (t) => {
    const { discord, faults, code } = await examineChanged(t, 'without the intent');
    assert.deepEqual(faults, [
      'FAULT Intents: The Direct Messages intent is missing, which answering direct messages needs. This is a defect of Quoteline.',
    ]);
    assert.equal(code, 1);
    assert.deepEqual(
      discord.gateway.identifies.map(({ intents }) => intents),
      [Guilds | GuildMessages],
    );
  });

  it('says why Discord closes where the program asks for an intent that is not allowed', async (t) => {
    const { discord, faults, code } = await examineChanged(t, 'with a privileged intent');
    assert.deepEqual(faults, [
      'FAULT Gateway: Discord closed the connection for good (code 4014): it does not allow the intents to this application; see Bot > Privileged Gateway Intents in the Developer Portal.',
    ]);
    assert.equal(code, 1);
    assert.deepEqual(
      discord.gateway.identifies.map(({ intents }) => intents),
      [whole | MessageContent],
    );
  });
});

describe('npm run doctor, on the names of variables', { concurrency: 3 }, () => {
  /** What is said of names in `.env`, and of others in the environment. */
  async function unknown(t: TestContext, file: string, env = {}): Promise<string[]> {
    const folder = await folderWith(t, { '.env': file, 'corpus/a.txt': 'The hall closes at ten.' });
    const { stdout } = await run('src/doctor.ts', { folder, env });
    return stdout.split('\n').filter((line) => line.includes('is no variable'));
  }

  it('finds those of .env that are misspelled, and names the right ones', async (t) => {
    const misspelled = [
      ['KEEP_QUESTION', 'KEEP_QUESTIONS'],
      ['CORPUS_DIRECTORY', 'CORPUS_DIR'],
      ['corpus_dir', 'CORPUS_DIR'],
      ['QUESTION_PER_MINUTE', 'QUESTIONS_PER_MINUTE'],
      ['SERVER_QUESTION_PER_MINUTE', 'SERVER_QUESTIONS_PER_MINUTE'],
      ['LOGLEVEL', 'LOG_LEVEL'],
      ['DISCORD_TOKENS', 'DISCORD_TOKEN'],
    ] as const;
    const lines = await unknown(t, misspelled.map(([name]) => `${name}=on\n`).join(''));
    assert.deepEqual(
      lines.toSorted(),
      misspelled
        .map(
          ([name, right]) =>
            `note  Configuration: ${name} is no variable that Quoteline knows. Is ${right} meant?`,
        )
        .toSorted(),
    );
  });

  it('passes over what is far from them, right, or elsewhere in the environment', async (t) => {
    const right = 'KEEP_QUESTIONS=on\nRATINGS=off\n# KEEP_QUESTION=on\n';
    const others = 'TZ=UTC\nNODE_ENV=production\nPORT=80\nDATABASE_URL=x\nLOG_FILE=y\n';
    assert.deepEqual(await unknown(t, right + others, { KEEP_QUESTION: 'on' }), []);
    assert.deepEqual(await unknown(t, 'DISCORD_COLOUR=red\n'), [
      'note  Configuration: DISCORD_COLOUR is no variable that Quoteline knows.',
    ]);
  });
});
