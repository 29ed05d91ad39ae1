import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { variableNames } from '../../src/config.ts';
import { serverInvitation } from '../../src/discord/permissions.ts';
import { run } from '../support/program.ts';

/** A command of the README and what the README says it prints. */
interface Exchange {
  readonly command: string;
  readonly printed: string;
}

async function readExchanges(): Promise<Exchange[]> {
  const readme = await readFile('README.md', 'utf8');
  const blocks = readme.matchAll(/^```console\n([^]*?)^```$/gm);
  return Array.from(blocks, ([, block = '']) => block.split(/^\$ /m).slice(1))
    .flat()
    .map((exchange) => {
      const [command = '', ...printed] = exchange.trimEnd().split('\n');
      return { command, printed: printed.join('\n') };
    });
}

describe('the README', () => {
  it('shows what its commands print', async () => {
    const exchanges = await readExchanges();
    assert.equal(exchanges.length, 2);
    for (const { command, printed } of exchanges) {
      const words = /^npm run --silent ask -- (.*)$/.exec(command)?.[1] ?? '';
      const args = Array.from(words.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word);
      const { stdout } = await run('src/cli.ts', { args });
      assert.equal(stdout.trimEnd(), printed, command);
    }
  });

  it('invites the bot with the least permissions that it needs', async () => {
    const readme = await readFile('README.md', 'utf8');
    const [address] = /https:\/\/discord\.com\/oauth2\/authorize\S+/.exec(readme) ?? [];
    assert.equal(address, serverInvitation('APPLICATION_ID'));
  });

  it('explains every variable that there is, and .env.example names it', async () => {
    const [readme, example] = await Promise.all(
      ['README.md', '.env.example'].map((file) => readFile(file, 'utf8')),
    );
    assert.equal(variableNames.length, 15);
    for (const variable of variableNames) {
      assert.match(readme ?? '', new RegExp(`^\\| \`${variable}\` `, 'm'));
      assert.match(example ?? '', new RegExp(`^${variable}=`, 'm'));
    }
  });
});
