import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
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

  it('explains every variable that there is, and .env.example names it', async () => {
    const [readme, example, config] = await Promise.all(
      ['README.md', '.env.example', 'src/config.ts'].map((file) => readFile(file, 'utf8')),
    );
    const variables = [...new Set(config?.match(/\b(?:DISCORD|CORPUS|LOG)_[A-Z_]+\b/g))];
    assert.equal(variables.length, 5);
    for (const variable of variables) {
      assert.match(readme ?? '', new RegExp(`^\\| \`${variable}\` `, 'm'));
      assert.match(example ?? '', new RegExp(`^${variable}=`, 'm'));
    }
  });
});
