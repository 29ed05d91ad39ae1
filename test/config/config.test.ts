import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, readConfig } from '../../src/config.ts';

const token = 'MTIz.abc_d.efg-h';

describe('readConfig', () => {
  it('has a default for everything', () => {
    const defaults = {
      discord: null,
      corpusFolder: 'corpus',
      dataFolder: 'data',
      logLevel: 'info',
    };
    assert.deepEqual(readConfig({}), defaults);
    assert.deepEqual(
      readConfig({ DISCORD_TOKEN: '', CORPUS_DIR: '  ', DATA_DIR: '', LOG_LEVEL: '' }),
      defaults,
    );
  });

  it('reads every variable, without white space around it and slashes behind addresses', () => {
    assert.deepEqual(
      readConfig({
        DISCORD_TOKEN: ` ${token}\n`,
        DISCORD_GUILD_ID: '123456789012345678',
        DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
        CORPUS_DIR: '/srv/my documents',
        DATA_DIR: ' /srv/data ',
        LOG_LEVEL: 'debug',
        PATH: '/bin',
      }),
      {
        discord: {
          token,
          guildId: '123456789012345678',
          apiUrl: 'http://127.0.0.1:8080/api',
        },
        corpusFolder: '/srv/my documents',
        dataFolder: '/srv/data',
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
