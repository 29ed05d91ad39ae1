import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../src/config.ts';
import { bareEnvironment } from '../support/program.ts';

const token = 'MTIz.abc_d.efg-h';

describe('readConfig', () => {
  it('has a default for everything', () => {
    const defaults = {
      discord: null,
      corpusFolder: 'corpus',
      dataFolder: 'data',
      limits: { largestFile: 64 * 1024 * 1024, mostPages: 5000, time: 30_000, memory: 1024 },
      logLevel: 'info',
    };
    assert.deepEqual(readConfig({}), defaults);
    assert.deepEqual(
      readConfig({ DISCORD_TOKEN: '', CORPUS_DIR: '  ', DATA_DIR: '', LOG_LEVEL: '' }),
      defaults,
    );
  });

  it('has a default for everything on Discord but the token', () => {
    assert.deepEqual(readConfig({ DISCORD_TOKEN: token }).discord, {
      ...{
        token,
        guildId: null,
        apiUrl: null,
        keepQuestions: false,
        ratings: true,
        sendFiles: false,
      },
      cooldown: { perUser: 10, perServer: 100 },
    });
  });

  it('reads every variable, without white space around it and slashes behind addresses', () => {
    assert.deepEqual(
      readConfig({
        DISCORD_TOKEN: ` ${token}\n`,
        DISCORD_GUILD_ID: '123456789012345678',
        DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
        CORPUS_DIR: '/srv/my documents',
        DATA_DIR: ' /srv/data ',
        MAX_FILE_MB: '1',
        MAX_PAGES: '20',
        MAX_PARSE_SECONDS: '3',
        MAX_PARSE_MEMORY_MB: '64',
        KEEP_QUESTIONS: 'on',
        RATINGS: 'off',
        SEND_FILES: 'on',
        QUESTIONS_PER_MINUTE: '3',
        SERVER_QUESTIONS_PER_MINUTE: '0',
        LOG_LEVEL: 'debug',
        PATH: '/bin',
      }),
      {
        discord: {
          token,
          guildId: '123456789012345678',
          apiUrl: 'http://127.0.0.1:8080/api',
          keepQuestions: true,
          ratings: false,
          sendFiles: true,
          cooldown: { perUser: 3, perServer: 0 },
        },
        corpusFolder: '/srv/my documents',
        dataFolder: '/srv/data',
        limits: { largestFile: 1024 * 1024, mostPages: 20, time: 3000, memory: 64 },
        logLevel: 'debug',
      },
    );
  });

  const faults: readonly [variable: string, value: string, fault: string][] = [
    ['DISCORD_TOKEN', 'Bot abc', 'should be a bot token, with nothing around it'],
    ['DISCORD_TOKEN', '"a.b.c"', 'should be a bot token, with nothing around it'],
    ['DISCORD_GUILD_ID', '12', "should be a server's id, 17 to 20 digits"],
    ['DISCORD_API_URL', 'localhost', 'should be an address such as https://example.org/api'],
    ['DISCORD_API_URL', 'file:///etc', 'should be an address such as https://example.org/api'],
    ['KEEP_QUESTIONS', 'yes', 'should be on or off'],
    ['RATINGS', '1', 'should be on or off'],
    ['SEND_FILES', 'ON', 'should be on or off'],
    ['QUESTIONS_PER_MINUTE', '-1', 'should be a whole number up to 9999, or 0 for no limit'],
    [
      'SERVER_QUESTIONS_PER_MINUTE',
      '1e9',
      'should be a whole number up to 9999, or 0 for no limit',
    ],
    ['MAX_FILE_MB', '0', 'should be a whole number from 1 to 1024'],
    ['MAX_PAGES', 'all', 'should be a whole number from 1 to 100000'],
    ['MAX_PARSE_SECONDS', '0.5', 'should be a whole number from 1 to 600'],
    ['MAX_PARSE_MEMORY_MB', '63', 'should be a whole number from 64 to 65536'],
    ['LOG_LEVEL', 'INFO', 'should be one of fatal, error, warn, info, debug, trace, silent'],
  ];
  for (const [variable, value, fault] of faults) {
    it(`refuses ${variable}=${value}, and does not repeat the value`, () => {
      assert.throws(() => readConfig({ [variable]: value }), {
        name: ConfigError.name,
        message: `The configuration cannot be used (see .env.example):\n  ${variable} ${fault}`,
      });
    });
  }
});

describe('a program in a test', () => {
  it('has no variable of the developer’s own', async () => {
    const example = await readFile(new URL('../../.env.example', import.meta.url), 'utf8');
    const names = Array.from(example.matchAll(/^#? ?([A-Z_]+)=/gm), ([, name = '']) => name);
    const environment = bareEnvironment({});
    assert.deepEqual(
      names.filter((name) => environment[name] !== ''),
      [],
    );
    assert.ok(names.includes('SEND_FILES'), 'the names are read');
  });
});
