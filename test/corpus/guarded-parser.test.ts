import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it, type TestContext } from 'node:test';
import { GuardedParser, type ParseLimits } from '../../src/corpus/guarded-parser.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { cleanUp } from '../support/cleanup.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Too large to be parsed where the tests run. */
const long = '# Rules\n\nThe **hall** closes at ten.\n\n'.repeat(1000);

/** The Markdown parser takes a time that grows with the square of this. */
const slow = '[a]('.repeat(100_000);

function createParser(t: TestContext, limits: Partial<ParseLimits> = {}): GuardedParser {
  const parser = new GuardedParser({ time: 60_000, memory: 512, mostPages: 9, ...limits });
  cleanUp(t, () => parser.close());
  return parser;
}

describe('a parser in a worker', { concurrency: 2 }, () => {
  it('makes the same documents as one without', async (t) => {
    const parser = createParser(t);
    for (const [file, text] of [
      ['a.md', long],
      ['a.txt', long],
      ['b.txt', 'Short.'],
      ['c.md', ''],
    ] as const) {
      assert.deepEqual(await parser.parse(file, bytes(text)), parseDocument(file, text));
    }
  });

  it('says what is wrong with a file', async (t) => {
    const parser = createParser(t);
    const bad = new Uint8Array(100_000);
    await assert.rejects(parser.parse('a.md', bad), /^Error: \S/);
  });

  it('reads a damaged file of which the library leaves promises behind that fail', async (t) => {
    const kept = await readFile('test/fuzz/kept/promise-left-behind.pdf');
    const { document } = await createParser(t).parse('a.pdf', kept);
    assert.match(document.text, /Mitgliedsbeitrag/);
  });

  it('gives up on a file that takes too long, and reads the next', async (t) => {
    const parser = createParser(t, { time: 1000 });
    await assert.rejects(parser.parse('a.md', bytes(slow)), {
      message: 'takes longer than 1 s to read',
    });
    const { document } = await createParser(t).parse('b.md', bytes(long));
    assert.equal(document.passages.length, 1000);
  });

  it('does not begin where it was given up before', async () => {
    const parser = new GuardedParser(
      { time: 60_000, memory: 512, mostPages: 9 },
      AbortSignal.abort(new Error('left')),
    );
    await assert.rejects(parser.parse('a.md', bytes(slow)), { message: 'left' });
  });

  it('gives up on a file that takes too much memory, and reads the next', async (t) => {
    const parser = createParser(t, { memory: 32 });
    await assert.rejects(parser.parse('a.md', bytes(long.repeat(200))), {
      message: 'takes more than 32 MB of memory to read',
    });
    const { document } = await parser.parse('b.txt', bytes('Short. '.repeat(10_000)));
    assert.equal(document.passages.length, 1);
  });
});
