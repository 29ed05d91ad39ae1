import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fuzz } from './campaign.ts';
import { checkFile } from './check.ts';
import { type FormatName, formats } from './formats.ts';

/** The first case of each format, and how many there are. Another one, or more, search further. */
const { FUZZ_SEED = '1', FUZZ_CASES = '2000' } = process.env;
const [first, count] = [Number(FUZZ_SEED), Number(FUZZ_CASES)];

describe('damaged files are read or refused in words', { concurrency: 2 }, () => {
  for (const format of Object.keys(formats) as FormatName[]) {
    it(format, async (t) => {
      const { read, refused, failures } = await fuzz(format, first, count);
      t.diagnostic(`${read} read, ${refused} refused`);
      assert.equal(failures.join('\n\n'), '');
      assert.equal(read + refused, count);
    });
  }
});

describe('files that failed once are read or refused in words', () => {
  const folder = new URL('kept/', import.meta.url);
  for (const file of readdirSync(folder)) {
    it(file, async () => {
      await checkFile(file, readFileSync(new URL(file, folder)));
    });
  }
});
