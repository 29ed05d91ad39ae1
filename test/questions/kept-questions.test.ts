import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { longestQuestion } from '../../src/answer/index.ts';
import { KeptQuestions } from '../../src/questions/index.ts';
import { folderWith } from '../support/folder.ts';

const unanswered = (text: string, server: string | null = '1') =>
  ({ text, server, why: 'unanswered' }) as const;
const onError = (error: unknown) => {
  throw error;
};

/** A clock that goes on by a minute a look. */
function clock(start = '2024-05-01T00:00:00.000Z') {
  let time = Date.parse(start);
  return () => new Date((time += 60_000));
}

async function openIn(folder: string, options = {}) {
  const file = path.join(folder, 'data', 'questions.json');
  return { file, kept: await KeptQuestions.open(file, { onError, now: clock(), ...options }) };
}

describe('kept questions', () => {
  it('count the same question, however it is written, and are there after a restart', async (t) => {
    const { kept, file } = await openIn(await folderWith(t, {}));
    const id = kept.keep(unanswered('  Who pays?\n'));
    assert.equal(kept.keep(unanswered('who  PAYS')), id);
    assert.equal(kept.keep({ text: 'Who pays!', server: '1', why: 'not-helpful' }), id);
    assert.notEqual(kept.keep(unanswered('Who pays?', '2')), id);
    assert.notEqual(kept.keep(unanswered('Who pays?', null)), id);
    await kept.flush();
    const again = await KeptQuestions.open(file, { onError });
    assert.deepEqual(again.list(), kept.list());
    assert.deepEqual(again.list('1'), [
      {
        ...{
          id,
          text: 'Who pays?',
          server: '1',
          document: null,
          unanswered: 2,
          notHelpful: 1,
          waiting: [],
        },
        ...{ first: '2024-05-01T00:01:00.000Z', last: '2024-05-01T00:03:00.000Z' },
      },
    ]);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });

  it('keep the longest question as a whole, and nobody who asked', async (t) => {
    const { kept, file } = await openIn(await folderWith(t, {}));
    const longest = `${'x '.repeat(2999)}😀`;
    assert.equal(longest.length, longestQuestion);
    kept.keep(unanswered(longest));
    await kept.flush();
    const again = await KeptQuestions.open(file, { onError });
    assert.deepEqual(
      again.list().map(({ text }) => text),
      [longest],
    );
    assert.deepEqual(Object.keys(kept.list()[0] ?? {}).sort(), [
      ...[
        'document',
        'first',
        'id',
        'last',
        'notHelpful',
        'server',
        'text',
        'unanswered',
        'waiting',
      ],
    ]);
  });

  it('know who waits, until they are forgotten', async (t) => {
    const { kept } = await openIn(await folderWith(t, {}));
    const [once, twice] = [kept.keep(unanswered('Who pays?')), kept.keep(unanswered('And why?'))];
    kept.keep(unanswered('And why?'));
    assert.equal(kept.wait('unknown0', '7'), false);
    assert.equal(kept.wait(once, '7'), true);
    assert.equal(kept.wait(twice, '7'), true);
    assert.equal(kept.wait(twice, '7'), true);
    assert.equal(kept.wait(twice, '8'), true);
    kept.forget('7');
    assert.deepEqual(
      kept.list().map(({ id, waiting }) => [id, waiting]),
      [[twice, ['8']]],
    );
    kept.remove([twice]);
    assert.deepEqual(kept.list(), []);
    await kept.flush();
  });

  it('stay where everybody is forgotten', async (t) => {
    const { kept, file } = await openIn(await folderWith(t, {}));
    assert.equal(kept.forgetAll(), 0);
    for (const text of ['Who pays?', 'And why?']) {
      const id = kept.keep(unanswered(text));
      kept.wait(id, '7');
      kept.wait(id, '8');
    }
    assert.equal(kept.forgetAll(), 2);
    await kept.flush();
    const again = await KeptQuestions.open(file, { onError });
    assert.deepEqual(
      again.list().map(({ text, waiting }) => [text, waiting]),
      [
        ['Who pays?', []],
        ['And why?', []],
      ],
    );
  });

  it('wait for nobody who was told, and are gone once all were', async (t) => {
    const { kept } = await openIn(await folderWith(t, {}));
    const id = kept.keep(unanswered('Who pays?'));
    kept.wait(id, '7');
    kept.wait(id, '8');
    kept.told(id, '7');
    assert.deepEqual(kept.list()[0]?.waiting, ['8']);
    kept.told(id, '8');
    assert.deepEqual(kept.list(), []);
    await kept.flush();
  });

  it('count a rating that was taken back no more, and stay for what else they are kept for', async (t) => {
    const { kept } = await openIn(await folderWith(t, {}));
    const id = kept.keep(unanswered('Who pays?'));
    for (let i = 0; i < 2; i++) kept.keep({ text: 'Who pays?', server: '1', why: 'not-helpful' });
    const counts = () => kept.list().map((one) => [one.unanswered, one.notHelpful]);
    for (const notHelpful of [1, 0, 0]) {
      kept.takeBackRating(id);
      assert.deepEqual(counts(), [[1, notHelpful]]);
    }
    const rated = kept.keep({ text: 'And why?', server: '1', why: 'not-helpful' });
    kept.wait(rated, '7');
    kept.takeBackRating(rated);
    assert.equal(kept.list().length, 2);
    kept.forget('7');
    assert.deepEqual(counts(), [[1, 0]]);
    const other = kept.keep({ text: 'And why?', server: '1', why: 'not-helpful' });
    kept.takeBackRating(other);
    assert.deepEqual(counts(), [[1, 0]]);
    await kept.flush();
  });

  it('tell apart what was asked of one document and of all', async (t) => {
    const { kept, file } = await openIn(await folderWith(t, {}));
    const all = kept.keep(unanswered('Who pays?'));
    const one = kept.keep({ ...unanswered('Who pays?'), document: 'bar.md' });
    assert.notEqual(one, all);
    await kept.flush();
    const again = await KeptQuestions.open(file, { onError });
    assert.deepEqual(
      again.list().map(({ document }) => document),
      [null, 'bar.md'],
    );
  });

  it('are read from a file of before, and from one with a byte order mark', async (t) => {
    const before = {
      ...{ id: 'abcdefgh', text: 'Who pays?', server: null, unanswered: 1, notHelpful: 0 },
      ...{ first: '2024-05-01T00:01:00.000Z', last: '2024-05-01T00:01:00.000Z', waiting: ['7'] },
    };
    const content = JSON.stringify({ version: 1, questions: [before] });
    const { kept } = await openIn(
      await folderWith(t, { 'data/questions.json': `\uFEFF${content}` }),
    );
    assert.deepEqual(kept.list(), [{ ...before, document: null }]);
  });

  it('are dropped oldest first where there are too many, but not those that somebody waits for', async (t) => {
    const { kept } = await openIn(await folderWith(t, {}), { most: 3 });
    const first = kept.keep(unanswered('one'));
    kept.wait(first, '7');
    for (const text of ['two', 'three', 'four', 'five', 'three']) kept.keep(unanswered(text));
    assert.deepEqual(
      kept.list().map(({ text }) => text),
      ['one', 'five', 'three'],
    );
    await kept.flush();
  });

  it('make few writes of many changes', async (t) => {
    const folder = await folderWith(t, {});
    const { kept, file } = await openIn(folder, { most: 100 });
    for (let i = 0; i < 1000; i++) kept.keep(unanswered(`question ${i}`));
    await kept.flush();
    assert.equal((await KeptQuestions.open(file, { onError })).list().length, 100);
    assert.deepEqual(await readdir(path.dirname(file)), ['questions.json']);
  });

  const damaged = {
    'no JSON': '{"version": 1, "questions": [',
    'another version': '{"version": 2, "questions": []}',
    'hostile values':
      '{"version":1,"questions":[{"id":"../../x","text":"a","server":null,"unanswered":-1}]}',
    'a prototype': '{"version":1,"questions":[],"__proto__":{"questions":1}, "questions": "x"}',
  };
  for (const [what, content] of Object.entries(damaged)) {
    it(`put a file aside that is damaged: ${what}`, async (t) => {
      const folder = await folderWith(t, { 'data/questions.json': content });
      const told: string[] = [];
      const { kept } = await openIn(folder, {
        onError: (error: unknown) => told.push(String(error)),
      });
      assert.deepEqual(kept.list(), []);
      const [aside = ''] = (await readdir(path.join(folder, 'data'))).filter((name) =>
        name.startsWith('questions.json.unreadable-'),
      );
      assert.equal(await readFile(path.join(folder, 'data', aside), 'utf8'), content);
      assert.match(told.join(), /questions\.json cannot be understood; it is now .*unreadable-/);
      kept.keep(unanswered('Who pays?'));
      await kept.flush();
      assert.equal(
        (await KeptQuestions.open(path.join(folder, 'data/questions.json'), { onError })).list()
          .length,
        1,
      );
    });
  }

  it(
    'name the file where it cannot be read, and stay in memory where it cannot be written',
    { timeout: 20_000 },
    async (t) => {
      const folder = await folderWith(t, {});
      await mkdir(path.join(folder, 'data', 'questions.json'), { recursive: true });
      await assert.rejects(openIn(folder), /Cannot read the kept questions in .*questions\.json/);
      const blocked = await folderWith(t, { data: 'a file where the folder should be' });
      await assert.rejects(openIn(blocked), {
        name: 'KeepingError',
        message: /what should be its folder is a file/,
      });
      const told: unknown[] = [];
      // No folder can be made there; the recursive mkdir of Node 20 would try for ever.
      const file = '/proc/nope/questions.json';
      const kept = await KeptQuestions.open(file, { onError: (error) => told.push(error) });
      kept.keep(unanswered('Who pays?'));
      await kept.flush();
      assert.equal(told.length, 1);
      assert.equal(kept.list().length, 1);
    },
  );

  it('are whole, the old or the new ones, where the process is killed amid writing', async (t) => {
    const folder = await folderWith(t, {});
    const file = path.join(folder, 'questions.json');
    await writeFile(file, '{"version":1,"questions":[]}');
    const script = `
      import { KeptQuestions } from ${JSON.stringify(path.resolve('src/questions/index.ts'))};
      const kept = await KeptQuestions.open(${JSON.stringify(file)}, { onError: () => {} });
      for (let i = 0; ; i++) {
        kept.keep({ text: 'question ' + i + ' x'.repeat(100), server: null, why: 'unanswered' });
        if (i === 50) console.log('busy');
        if (i % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
      }`;
    for (let round = 0; round < 3; round++) {
      const child = spawn(process.execPath, [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script,
      ]);
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'close');
      const kept = await KeptQuestions.open(file, { onError });
      assert.ok(
        kept.list().every(({ text }) => text.startsWith('question ')),
        'whole questions',
      );
    }
  });
});
