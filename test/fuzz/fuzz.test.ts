import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fuzz } from './campaign.ts';
import { keptFiles } from './case.ts';
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

it('kept files with which something was wrong once are read or refused in words', async () => {
  const { failures } = await fuzz('kept', 1, keptFiles.length);
  assert.equal(failures.join('\n\n'), '');
});
