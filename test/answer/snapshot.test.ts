import assert from 'node:assert/strict';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { ask, type Corpus, openCorpus } from '../../src/answer/index.ts';
import { folderWith } from '../support/folder.ts';

/** Large enough for a snapshot: paragraphs of words that no other has, with Markdown, two languages and a bad file. */
const rules = Array.from(
  { length: 700 },
  (_, i) =>
    `Rule ${i} of **locker** number${i}x is kept by the warden of tower${i}y. It may change.`,
);
const regeln = Array.from(
  { length: 400 },
  (_, i) => `Die Regel ${i} für den Spind wird vom Wärter des Turms turm${i}z geändert.`,
);
const files = {
  'rules.md': `---\ntitle: The rules\ndate: 2024-05-01\n---\n\n${rules.join('\n\n')}`,
  'regeln.txt': regeln.join('\n\n'),
  'bad.txt': new Uint8Array([0xff, 0xfe, 0xfd]),
};
const questions = ['Who keeps number17x?', 'Wer ändert turm30z?', 'When was it published?', 'Why?'];

interface Opened {
  readonly corpus: Corpus;
  /** The snapshot's inode: another one where it was written anew; null where there is no file. */
  readonly written: number | null;
}

async function setUp(
  t: TestContext,
  content: Readonly<Record<string, string | Uint8Array>> = files,
) {
  const [folder, snapshotFolder] = [await folderWith(t, content), await folderWith(t, {})];
  const open = async (): Promise<Opened> => {
    const corpus = await openCorpus(folder, { snapshotFolder });
    const [name, ...others] = await readdir(snapshotFolder);
    assert.deepEqual(others, [], 'nothing else is left in the folder');
    return { corpus, written: name === undefined ? null : (await stat(at(name))).ino };
  };
  const at = (name: string) => path.join(snapshotFolder, name);
  const snapshot = async () => at((await readdir(snapshotFolder))[0] ?? '');
  return { folder, snapshotFolder, open, snapshot };
}

function answersOf(corpus: Corpus) {
  return questions.map((question) => ({ ...ask(corpus, question), elapsedMs: 0 }));
}

describe('a snapshot', () => {
  it('is opened instead of the documents, with the same answers and problems', async (t) => {
    const { open, folder, snapshot } = await setUp(t);
    const plain = await openCorpus(folder);
    const first = await open();
    const second = await open();
    assert.ok(first.written !== null, 'a snapshot is written');
    assert.equal((await stat(await snapshot())).mode & 0o077, 0, 'nobody else may read it');
    assert.equal(second.written, first.written);
    assert.deepEqual(first.corpus.problems, plain.problems);
    for (const { corpus } of [first, second]) {
      assert.deepEqual(answersOf(corpus), answersOf(plain));
      assert.deepEqual(corpus.documents, plain.documents);
      assert.deepEqual(corpus.problems, plain.problems);
      assert.deepEqual(corpus.index.data, plain.index.data);
    }
    const [answer] = answersOf(second.corpus);
    assert.ok(answer?.kind === 'answer', 'there is an answer');
    assert.match(answer.answers[0].quote, /locker\*\* number17x is kept by the warden of tower17y/);
  });

  for (const [what, change] of [
    [
      'edited',
      (file: string) => writeFile(file, `${regeln.join('\n\n')}\n\nNew: number17x is gone.`),
    ],
    ['renamed', (file: string) => rename(file, `${file}.md`)],
    ['removed', (file: string) => rm(file)],
    ['added', (file: string) => writeFile(`${file}.txt`, 'One more.')],
    ['spoiled', (file: string) => writeFile(file, '\0')],
  ] as const) {
    it(`is written anew when a file was ${what}`, async (t) => {
      const { open, folder } = await setUp(t, { ...files, 'long.txt': rules.join('\n\n') });
      const before = await open();
      await change(path.join(folder, 'regeln.txt'));
      const plain = await openCorpus(folder);
      const after = await open();
      assert.notEqual(after.written, before.written);
      assert.deepEqual(after.corpus.documents, plain.documents);
      assert.deepEqual(after.corpus.problems, plain.problems);
      assert.equal((await open()).written, after.written);
    });
  }

  for (const [what, manifest] of [
    ['gives other facts', 'documents:\n  regeln.txt:\n    title: Die Regeln'],
    ['gives another language', 'documents:\n  regeln.txt:\n    language: nl'],
    ['excludes a file', 'exclude:\n  - regeln.txt'],
    ['excludes a file that cannot be read', 'exclude:\n  - bad.txt'],
  ] as const) {
    it(`is written anew when the manifest ${what}, with the others as they were`, async (t) => {
      const { open, folder, snapshot } = await setUp(t, {
        ...files,
        'long.txt': rules.join('\n\n'),
      });
      const before = await open();
      await writeFile(path.join(folder, 'quoteline.yaml'), manifest);
      const plain = await openCorpus(folder);
      const after = await open();
      assert.notEqual(after.written, before.written);
      assert.deepEqual(after.corpus.documents, plain.documents);
      assert.deepEqual(after.corpus.problems, plain.problems);
      const holds = async (text: string) => (await readFile(await snapshot())).includes(text);
      assert.equal(await holds('turm30z'), !manifest.endsWith('regeln.txt'));
      const readAt = ({ corpus }: typeof after) => corpus.files.get('long.txt')?.readAt;
      assert.notEqual(readAt(after), undefined);
      assert.equal(readAt(after), readAt(before));
      const again = await open();
      assert.equal(again.written, after.written);
      assert.deepEqual(again.corpus.documents, plain.documents);
    });
  }

  for (const [what, damage] of [
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1000)],
    ['empty', () => Buffer.alloc(0)],
    ['another kind of file', () => Buffer.from('Hello.\nHello.')],
    [
      'changed in one bit',
      (bytes: Buffer) => {
        const changed = Buffer.from(bytes);
        const middle = changed.length >> 1;
        changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
        return changed;
      },
    ],
  ] as const) {
    it(`is named and written anew when it is ${what}`, async (t) => {
      const { open, snapshot } = await setUp(t);
      const before = await open();
      const file = await snapshot();
      await writeFile(file, damage(await readFile(file)));
      const after = await open();
      const complaint = 'could not be read, so the documents were indexed anew';
      assert.deepEqual(after.corpus.problems, [
        ...before.corpus.problems,
        { file, reason: complaint },
      ]);
      assert.deepEqual(answersOf(after.corpus), answersOf(before.corpus));
      const again = await open();
      assert.deepEqual(again.corpus.problems, before.corpus.problems);
      assert.equal(again.written, after.written);
    });
  }

  it('of another version of the program is written anew without a word', async (t) => {
    const { open, snapshot } = await setUp(t);
    const before = await open();
    const file = await snapshot();
    const bytes = await readFile(file, 'latin1');
    await writeFile(file, bytes.replace(/ \w{64} /, ` ${'0'.repeat(64)} `), 'latin1');
    const after = await open();
    assert.deepEqual(after.corpus.problems, before.corpus.problems);
    const keyOf = (written: string) => / (\w{64}) /.exec(written)?.[1];
    assert.ok(keyOf(bytes) !== undefined, 'the key is the second word');
    assert.equal(keyOf(await readFile(file, 'latin1')), keyOf(bytes));
  });

  it('holds no refusal that would outlast its limit, and nothing that a lower one refuses', async (t) => {
    const report = await readFile('test/corpus/fixtures-pdf/report.pdf');
    const { folder, snapshotFolder } = await setUp(t, { ...files, 'report.pdf': report });
    const isRead = async (mostPages: number) => {
      const limits = { largestFile: 2 ** 26, time: 60_000, memory: 1024, mostPages };
      const { documents } = await openCorpus(folder, { snapshotFolder, limits });
      return documents.some(({ file }) => file === 'report.pdf');
    };
    assert.equal(await isRead(1), false);
    assert.equal(await isRead(1000), true);
    assert.equal(await isRead(1), false);
  });

  it('that cannot be written is a problem, not a failure', async (t) => {
    const folder = await folderWith(t, files);
    const snapshotFolder = path.join(await folderWith(t, { file: '' }), 'file');
    const { problems, index } = await openCorpus(folder, { snapshotFolder });
    assert.match(problems.at(-1)?.reason ?? '', /^could not be written, .* anew: \S/);
    assert.equal(path.dirname(problems.at(-1)?.file ?? ''), snapshotFolder);
    assert.equal(index.passages.length, 1100);
  });

  it('is removed when few documents are left', async (t) => {
    const { open, folder } = await setUp(t);
    const before = await open();
    assert.ok(before.written !== null, 'a snapshot is written');
    await rm(path.join(folder, 'rules.md'));
    const after = await open();
    assert.equal(after.written, null);
    assert.deepEqual(after.corpus.problems, before.corpus.problems);
  });

  it('is not written for a small corpus', async (t) => {
    const { open } = await setUp(t, { 'a.txt': 'The hall closes at ten.' });
    assert.equal((await open()).written, null);
    assert.equal((await open()).written, null);
  });
});
