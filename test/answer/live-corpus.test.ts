import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { ask, type Corpus, LiveCorpus, type OpenOptions } from '../../src/answer/index.ts';
import { cleanUp } from '../support/cleanup.ts';
import { folderWith } from '../support/folder.ts';

const rules = 'The hall closes at ten.\n\nDogs stay outside.';

/** A live corpus on a folder of its own, and what it tells. */
async function follow(
  t: TestContext,
  files: Readonly<Record<string, string>>,
  {
    named = (folder) => folder,
    ...options
  }: OpenOptions & { readonly named?: (folder: string) => string } = {},
) {
  const folder = await folderWith(t, files);
  const told = new EventEmitter();
  const errors: unknown[] = [];
  const live = await LiveCorpus.open(named(folder), options, {
    onRefresh: (now) => told.emit('refresh', now),
    onError: (error) => {
      errors.push(error);
      told.emit('problem', error);
    },
  });
  cleanUp(t, () => live.close());
  await live.watched();
  const at = (name: string) => path.join(folder, name);
  /** Resolves with the corpus once it has been read again. */
  const refreshed = async () => {
    const [corpus] = (await once(told, 'refresh')) as [Corpus];
    return corpus;
  };
  return { live, at, refreshed, told, errors };
}

/** The quote that answers; null where the documents do not. */
function quoteOf(corpus: Corpus, question: string): string | null {
  const answer = ask(corpus, question);
  return answer.kind === 'answer' ? answer.answers[0].quote : null;
}

/** The Markdown parser takes most of a minute, in time that grows with the square of this. */
const slow = '[a]('.repeat(100_000);

/** A corpus whose second file is being read, for as long as it may take: others are usual limits. */
async function readOn(t: TestContext, milliseconds: number) {
  const files = { 'a.txt': rules, 'm.md': slow, 'z.txt': 'Penguins swim.' };
  const folder = await folderWith(t, files);
  const states: Corpus[] = [];
  const errors: unknown[] = [];
  const limits = { largestFile: 2 ** 26, time: milliseconds, memory: 1024, mostPages: 5000 };
  const live = await LiveCorpus.open(
    folder,
    { limits, growEvery: 1, growFrom: 0 },
    { onRefresh: (now) => states.push(now), onError: (error) => errors.push(error) },
  );
  cleanUp(t, () => live.close());
  return { live, states, errors, at: (name: string) => path.join(folder, name) };
}

describe('a corpus that is still being read', { concurrency: 2 }, () => {
  it('answers from what is there, and then from all', async (t) => {
    const { live, states, errors, at } = await readOn(t, 1000);
    assert.deepEqual(live.current.readSoFar, { files: 1, allFiles: 3 });
    assert.equal(quoteOf(live.current, 'When does the hall close?'), 'The hall closes at ten.');
    assert.equal(quoteOf(live.current, 'Do penguins swim?'), null);
    await writeFile(at('b.txt'), 'Soup is sold.');
    await live.watched();
    assert.equal(states.length, 1);
    const [whole] = states;
    assert.equal(whole?.readSoFar, null);
    assert.deepEqual(whole.problems, [
      { file: 'm.md', reason: 'passed over: takes longer than 1 s to read' },
    ]);
    assert.equal(quoteOf(whole, 'Do penguins swim?'), 'Penguins swim.');
    await live.refresh();
    assert.equal(quoteOf(live.current, 'Is soup sold?'), 'Soup is sold.');
    assert.deepEqual(errors, []);
  });

  it('gives up at once when it is closed', async (t) => {
    const { live, states, errors } = await readOn(t, 3_600_000);
    const before = live.current;
    const refreshing = live.refresh();
    await live.close();
    await refreshing;
    assert.equal(live.current, before);
    assert.deepEqual({ states, errors }, { states: [], errors: [] });
  });
});

describe('a corpus that follows its folder', { concurrency: 4 }, () => {
  it('answers from what a file says by now', async (t) => {
    const { live, at, refreshed } = await follow(t, { 'rules.txt': rules });
    const before = live.current;
    const next = refreshed();
    await writeFile(at('rules.txt'), rules.replace('ten', 'eleven'));
    assert.equal(await next, live.current);
    assert.equal(quoteOf(live.current, 'When does the hall close?'), 'The hall closes at eleven.');
    assert.equal(quoteOf(before, 'When does the hall close?'), 'The hall closes at ten.');
  });

  it('follows a folder that is named from where the program runs', async (t) => {
    const named = (folder: string) => path.relative('.', folder);
    const { live, at, refreshed } = await follow(t, { 'rules.txt': rules }, { named });
    const next = refreshed();
    await writeFile(at('zoo.txt'), 'Penguins swim.');
    await next;
    assert.equal(quoteOf(live.current, 'Do penguins swim?'), 'Penguins swim.');
  });

  it('follows a folder that was gone and is there again', async (t) => {
    const { live, at, refreshed, told } = await follow(t, { 'rules.txt': rules });
    const problem = once(told, 'problem');
    await rm(at('.'), { recursive: true });
    await problem;
    const again = refreshed();
    await mkdir(at('.'));
    await writeFile(at('zoo.txt'), 'Penguins swim.');
    await again;
    await live.watched();
    const next = refreshed();
    await writeFile(at('bar.txt'), 'Soup is sold.');
    await next;
    assert.equal(quoteOf(live.current, 'Is soup sold?'), 'Soup is sold.');
  });

  it('answers from a file that is added, also in a new folder', async (t) => {
    const { live, at, refreshed } = await follow(t, { 'rules.txt': rules });
    const next = refreshed();
    await mkdir(at('a/b'), { recursive: true });
    await writeFile(at('a/b/zoo.md'), '# Zoo\n\nThe penguins live in the garden.');
    await next;
    assert.equal(
      quoteOf(live.current, 'Where do the penguins live?'),
      'The penguins live in the garden.',
    );
  });

  it('answers no more from a file that is removed, and parses no other again', async (t) => {
    const { live, at, refreshed } = await follow(t, {
      'rules.txt': rules,
      'zoo.txt': 'Penguins swim.',
    });
    const [kept] = live.current.documents;
    const next = refreshed();
    await rm(at('zoo.txt'));
    await next;
    assert.deepEqual(
      live.current.documents.map(({ file }) => file),
      ['rules.txt'],
    );
    assert.equal(live.current.documents[0], kept);
    assert.equal(quoteOf(live.current, 'Do penguins swim?'), null);
  });

  it('answers no more from a new file that is removed while the watcher waits for its end', async (t) => {
    const { live, at, refreshed } = await follow(t, { 'rules.txt': rules });
    await writeFile(at('zoo.txt'), 'Penguins swim.');
    await live.refresh();
    assert.equal(quoteOf(live.current, 'Do penguins swim?'), 'Penguins swim.');
    const next = refreshed();
    await rm(at('zoo.txt'));
    await next;
    assert.equal(quoteOf(live.current, 'Do penguins swim?'), null);
  });

  it('names a file by its new name', async (t) => {
    const { live, at, refreshed } = await follow(t, { 'rules.txt': rules });
    const next = refreshed();
    await rename(at('rules.txt'), at('house.txt'));
    await next;
    const answer = ask(live.current, 'When does the hall close?');
    assert.equal(answer.kind === 'answer' && answer.answers[0].source.file, 'house.txt');
  });

  it('keeps what it had where nothing is left, and says so', async (t) => {
    const { live, at, told } = await follow(t, { 'rules.txt': rules });
    const problem = once(told, 'problem');
    await rm(at('rules.txt'));
    const [error] = (await problem) as [Error];
    assert.match(error.message, /holds no document that can be read/);
    assert.equal(quoteOf(live.current, 'When does the hall close?'), 'The hall closes at ten.');
  });

  it('names a file that has become unreadable, and answers from the others', async (t) => {
    const { live, at, refreshed } = await follow(t, {
      'rules.txt': rules,
      'zoo.txt': 'Penguins swim.',
    });
    const next = refreshed();
    await writeFile(at('zoo.txt'), '\0');
    const { problems } = await next;
    assert.deepEqual(
      problems.map(({ file }) => file),
      ['zoo.txt'],
    );
    assert.equal(quoteOf(live.current, 'When does the hall close?'), 'The hall closes at ten.');
  });

  it('does nothing where a file is written as it was', async (t) => {
    const { live, at, errors } = await follow(t, { 'rules.txt': rules });
    const before = live.current;
    await writeFile(at('rules.txt'), rules);
    await live.refresh();
    assert.equal(live.current, before);
    assert.deepEqual(errors, []);
  });

  it('reads once more for changes that come while it reads', async (t) => {
    const { live, at } = await follow(t, { 'rules.txt': rules });
    const first = live.refresh();
    await writeFile(at('rules.txt'), 'The hall closes at noon.');
    await Promise.all([first, live.refresh()]);
    assert.equal(quoteOf(live.current, 'When does the hall close?'), 'The hall closes at noon.');
  });

  describe('and its manifest', () => {
    const files = { 'rules.txt': rules, 'zoo.txt': 'Penguins swim.' };
    const titles = (corpus: Corpus) => corpus.documents.map(({ metadata }) => metadata.title);
    const manifest = 'documents:\n  rules.txt:\n    title: House rules\n';

    it('gives new facts, and parses only the documents that they are about', async (t) => {
      const { live, at, refreshed } = await follow(t, files);
      const [, zoo] = live.current.documents;
      const added = refreshed();
      await writeFile(at('quoteline.yaml'), manifest);
      await added;
      const [first] = live.current.documents;
      assert.deepEqual(titles(live.current), ['House rules', null]);
      assert.equal(live.current.documents[1], zoo);
      const edited = refreshed();
      await writeFile(at('quoteline.yaml'), `${manifest}  zoo.txt:\n    title: The zoo`);
      await edited;
      assert.deepEqual(titles(live.current), ['House rules', 'The zoo']);
      assert.equal(live.current.documents[0], first);
      const removed = refreshed();
      await rm(at('quoteline.yaml'));
      await removed;
      assert.deepEqual(titles(live.current), [null, null]);
    });

    it('answers no more from a file once it is excluded', async (t) => {
      const { live, at, refreshed } = await follow(t, files);
      assert.equal(quoteOf(live.current, 'Do penguins swim?'), 'Penguins swim.');
      const next = refreshed();
      await writeFile(at('quoteline.yaml'), 'exclude:\n  - zoo.*\n');
      await next;
      assert.equal(quoteOf(live.current, 'Do penguins swim?'), null);
      assert.deepEqual(live.current.problems, []);
    });

    it('answers from nothing once it excludes all, and says so', async (t) => {
      const { live, at, refreshed, errors } = await follow(t, files);
      const emptied = refreshed();
      await writeFile(at('quoteline.yaml'), "exclude:\n  - '**'\n");
      const { documents, problems } = await emptied;
      assert.deepEqual(documents, []);
      const all = { file: 'quoteline.yaml', reason: 'excludes every document' };
      assert.deepEqual(problems, [all]);
      assert.equal(quoteOf(live.current, 'Do penguins swim?'), null);
      await rm(at('zoo.txt'));
      await live.refresh();
      assert.deepEqual(live.current.documents, []);
      assert.deepEqual(errors, []);
    });

    it('answers no more from what it excludes while the folder holds nothing else', async (t) => {
      const { live, at } = await follow(t, files);
      await Promise.all([rm(at('rules.txt')), rm(at('zoo.txt'))]);
      await writeFile(at('quoteline.yaml'), 'exclude:\n  - zoo.txt\n');
      await live.refresh();
      assert.deepEqual(live.current.documents, []);
    });

    const excluding = { ...files, 'quoteline.yaml': 'exclude:\n  - zoo.txt\n' };
    const lost = 'excludes less than before; that counts once it has been the same for 3600 s';
    for (const [what, change] of [
      ['half-written', (file: string) => writeFile(file, manifest)],
      ['empty', (file: string) => writeFile(file, '')],
      ['away', (file: string) => rm(file)],
    ] as const) {
      it(`quotes nothing that it excluded while it may be ${what} for a moment, and says so`, async (t) => {
        const { live, at } = await follow(t, excluding, { settlingTime: 3_600_000 });
        await change(at('quoteline.yaml'));
        await live.refresh();
        assert.equal(quoteOf(live.current, 'Do penguins swim?'), null);
        assert.deepEqual(live.current.problems, [{ file: 'quoteline.yaml', reason: lost }]);
        // More that is excluded counts at once.
        await writeFile(at('quoteline.yaml'), 'exclude:\n  - rules.*\n');
        await live.refresh();
        assert.deepEqual(live.current.documents, []);
        await writeFile(at('quoteline.yaml'), 'exclude:\n  - rules.*\n  - zoo.txt\n');
        await live.refresh();
        const all = { file: 'quoteline.yaml', reason: 'excludes every document' };
        assert.deepEqual(live.current.problems, [all]);
      });

      it(`quotes again what it excluded once it has been ${what} for a while`, async (t) => {
        const { live, at, refreshed } = await follow(t, excluding, { settlingTime: 50 });
        const held = refreshed();
        await change(at('quoteline.yaml'));
        const { problems } = await held;
        assert.equal(problems.length, 1);
        await refreshed();
        assert.equal(quoteOf(live.current, 'Do penguins swim?'), 'Penguins swim.');
        assert.deepEqual(live.current.problems, []);
      });
    }

    it('goes by what it said before while it cannot be understood, and says so', async (t) => {
      const { live, at, refreshed, errors } = await follow(
        t,
        {
          ...files,
          'quoteline.yaml': `${manifest}exclude:\n  - zoo.txt\n`,
        },
        { settlingTime: 0 },
      );
      const [before] = live.current.documents;
      const broken = refreshed();
      await writeFile(at('quoteline.yaml'), 'documents:\nexlude:\n  - zoo.txt\n');
      const { problems } = await broken;
      const reason =
        'line 2: "exlude" is not known; documents and exclude are; until then, what quoteline.yaml said before holds';
      assert.deepEqual(problems, [{ file: 'quoteline.yaml', reason }]);
      assert.equal(live.current.documents[0], before);
      assert.equal(quoteOf(live.current, 'Do penguins swim?'), null);
      // What else changes is followed all the same, and no refresh forgets what was said before.
      const next = refreshed();
      await writeFile(at('bar.txt'), 'Soup is sold.');
      await next;
      assert.deepEqual(titles(live.current), [null, 'House rules']);
      const mended = refreshed();
      await writeFile(at('quoteline.yaml'), 'exclude:\n  - bar.txt\n');
      await mended;
      assert.deepEqual(live.current.problems, []);
      assert.equal(quoteOf(live.current, 'Do penguins swim?'), 'Penguins swim.');
      assert.equal(quoteOf(live.current, 'Is soup sold?'), null);
      assert.deepEqual(errors, []);
    });
  });
});
