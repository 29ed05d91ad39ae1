import assert from 'node:assert/strict';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { CorpusError, readDocuments } from '../../src/corpus/index.ts';
import { readableEndings } from '../../src/corpus/parse.ts';
import { folderWith } from '../support/folder.ts';

const good = 'Good words.';
const formats = readableEndings.join(', ');

/** UTF-16 with a byte order mark. */
function utf16(text: string, isBigEndian = false): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

describe('readDocuments', () => {
  it('reads every document below a folder, by name', async (t) => {
    const folder = await folderWith(t, {
      'b.md': good,
      'a/z.txt': good,
      'a/b/c.markdown': good,
      'a-b/c.text': good,
      'Ä é 中 #1 (x).MD': good,
      'two\nlines.txt': good,
      'B.md': good,
    });
    const { documents, problems } = await readDocuments(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      documents.map(({ file, text }) => [file, text]),
      [
        'B.md',
        'a-b/c.text',
        'a/b/c.markdown',
        'a/z.txt',
        'b.md',
        'two\nlines.txt',
        'Ä é 中 #1 (x).MD',
      ].map((file) => [file, good]),
    );
  });

  it('reads a folder named with a slash at its end', async (t) => {
    const folder = await folderWith(t, { 'a/b.md': good });
    const { documents } = await readDocuments(`${folder}/./`);
    assert.deepEqual(
      documents.map(({ file }) => file),
      ['a/b.md'],
    );
  });

  it('passes over hidden files without a word', async (t) => {
    const folder = await folderWith(t, {
      'a.md': good,
      '.b.md': good,
      '.git/c.md': good,
      'd/.e/f.md': good,
    });
    const { documents, problems } = await readDocuments(folder);
    assert.deepEqual([documents.map(({ file }) => file), problems], [['a.md'], []]);
  });

  for (const [what, content, text] of [
    ['UTF-8', Buffer.from('Größe 🎉'), 'Größe 🎉'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFx'), '\uFEFFx'],
    ['little-endian UTF-16', utf16('Größe 🎉'), '\uFEFFGröße 🎉'],
    ['big-endian UTF-16', utf16('Größe 🎉', true), '\uFEFFGröße 🎉'],
  ] as const) {
    it(`decodes ${what}`, async (t) => {
      const folder = await folderWith(t, { 'a.txt': content });
      const { documents, problems } = await readDocuments(folder);
      assert.deepEqual([documents.map((document) => document.text), problems], [[text], []]);
    });
  }

  for (const [what, content, reason] of [
    [
      'half a character',
      Buffer.from('Größe, Maß, Öl, Käse, süß').subarray(0, -1),
      'damaged UTF-8 in line 1; save it as UTF-8',
    ],
    [
      'odd UTF-16',
      Buffer.concat([utf16('ab'), Buffer.from([0x61])]),
      'not valid UTF-16LE; save it as UTF-8',
    ],
    ['NUL characters', 'a\0b', 'holds NUL characters; it seems not to be text'],
  ] as const) {
    it(`passes over ${what} and reads on`, async (t) => {
      const folder = await folderWith(t, { 'a.md': content, 'b.md': good });
      const { documents, problems } = await readDocuments(folder);
      assert.deepEqual(
        [documents.map(({ file }) => file), problems],
        [['b.md'], [{ file: 'a.md', reason: `passed over: ${reason}` }]],
      );
    });
  }

  it('says which encoding it guessed', async (t) => {
    const folder = await folderWith(t, {
      'a.md': Buffer.from('Die Größe zählt.', 'latin1'),
      'b.md': good,
    });
    const { documents, problems } = await readDocuments(folder);
    assert.deepEqual(
      documents.map(({ text }) => text),
      ['Die Größe zählt.', good],
    );
    assert.deepEqual(problems, [
      { file: 'a.md', reason: 'read as Windows-1252; save it as UTF-8 to be sure' },
    ]);
  });

  it('passes over a file that is too large', async (t) => {
    const folder = await folderWith(t, { 'a.md': '', 'b.md': good });
    await truncate(path.join(folder, 'a.md'), 64 * 1024 * 1024 + 1);
    assert.deepEqual((await readDocuments(folder)).problems, [
      { file: 'a.md', reason: 'passed over: larger than 64 MB; split it' },
    ]);
  });

  it('passes over links and other formats', async (t) => {
    const outside = await folderWith(t, { 'secret.md': 'Secret words.' });
    const folder = await folderWith(t, { 'a.md': good, 'b.png': 'PNG', README: good });
    await symlink(path.join(outside, 'secret.md'), path.join(folder, 'c.md'));
    await symlink(outside, path.join(folder, 'd'));
    await symlink(path.join(folder, 'a.md'), path.join(folder, 'e.md'));
    await symlink(path.join(folder, 'nowhere.md'), path.join(folder, 'f.md'));
    await symlink(folder, path.join(folder, 'g'));
    const { documents, problems } = await readDocuments(folder);
    const format = `passed over: this format cannot be read; ${formats} can`;
    const link = 'passed over: links are not followed; put the file itself here';
    assert.deepEqual(
      documents.map(({ file }) => file),
      ['a.md'],
    );
    assert.deepEqual(problems, [
      { file: 'README', reason: format },
      { file: 'b.png', reason: format },
      ...['c.md', 'd', 'e.md', 'f.md', 'g'].map((file) => ({ file, reason: link })),
    ]);
  });

  const skip = process.platform !== 'linux' && 'only Linux has such names';
  it(
    'names files and folders whose name is not UTF-8, and says why they are not read',
    { skip },
    async (t) => {
      const folder = await folderWith(t, { 'a.md': good });
      const named = (name: string) =>
        Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
      await writeFile(named('gr\xFCn.md'), good);
      await mkdir(named('\xFC'));
      const { documents, problems } = await readDocuments(folder);
      assert.deepEqual(
        documents.map(({ file }) => file),
        ['a.md'],
      );
      const reason = 'passed over: its name is not valid UTF-8; rename it';
      assert.deepEqual(problems, [
        { file: 'gr\uFFFDn.md', reason },
        { file: '\uFFFD', reason },
      ]);
    },
  );

  it('names what is wrong with a document that it reads all the same', async (t) => {
    const folder = await folderWith(t, {
      'a.md': `---\ndate: [x]\nurl: x\n---\n${good}`,
      'b.md': '',
      'c.txt': '***\n',
      'd.md': '---\ntitle: *x\n---\n',
    });
    const { documents, problems } = await readDocuments(folder);
    assert.equal(documents.length, 4);
    assert.deepEqual(
      problems.map(({ file, reason }) => `${file}: ${reason}`),
      [
        'a.md: front matter: "date" passed over, it should be one line of text',
        'a.md: front matter: "url" passed over, it should be an http or https address',
        'b.md: holds no text',
        'c.txt: holds no text',
        'd.md: front matter passed over: Unresolved alias (the anchor must be set before the alias): x',
        'd.md: holds no text',
      ],
    );
  });

  const isRoot = process.getuid?.() === 0;
  it(
    'passes over what it has no permission to read',
    { skip: isRoot && 'root may read all' },
    async (t) => {
      const folder = await folderWith(t, { 'a.md': good, 'c.md': good });
      await mkdir(path.join(folder, 'b'), { mode: 0 });
      await writeFile(path.join(folder, 'd.md'), good, { mode: 0 });
      const { documents, problems } = await readDocuments(folder);
      const reason = 'passed over: no permission to read it';
      assert.deepEqual(
        [documents.map(({ file }) => file), problems],
        [
          ['a.md', 'c.md'],
          [
            { file: 'b', reason },
            { file: 'd.md', reason },
          ],
        ],
      );
    },
  );
});

describe('a folder that cannot be used', () => {
  const fails = async (folder: string, message: string) => {
    await assert.rejects(readDocuments(folder), (error) => {
      assert.ok(error instanceof CorpusError);
      assert.deepEqual(
        { name: error.name, message: error.message },
        { name: 'CorpusError', message },
      );
      return true;
    });
  };
  const name = `Name a folder with documents (${formats}).`;
  const put = `Put at least one document there (${formats}).`;

  it('is missing', async (t) => {
    const folder = path.join(await folderWith(t, {}), 'nowhere');
    await fails(folder, `Cannot read the corpus "${folder}": there is no such folder. ${name}`);
  });

  it('has no name', async () => {
    await fails('', `Cannot read the corpus "": there is no such folder. ${name}`);
  });

  it('is a file', async (t) => {
    const file = path.join(await folderWith(t, { 'a.md': good }), 'a.md');
    await fails(file, `Cannot read the corpus "${file}": not a folder. ${name}`);
  });

  it('has a name too long', async () => {
    const folder = 'x'.repeat(5000);
    const reason = `ENAMETOOLONG: name too long, realpath '${folder}'`;
    await fails(folder, `Cannot read the corpus "${folder}": ${reason}. ${name}`);
  });

  it('is empty', async (t) => {
    const folder = await folderWith(t, {});
    await fails(folder, `The corpus "${folder}" holds no document that can be read. ${put}`);
  });

  it('holds hidden files only', async (t) => {
    const folder = await folderWith(t, { '.a.md': good });
    await fails(folder, `The corpus "${folder}" holds no document that can be read. ${put}`);
  });

  it('holds only what cannot be read', async (t) => {
    const folder = await folderWith(t, {
      'a.png': 'PNG',
      'b/c.md': Buffer.from([0x61, 0xc3]),
      'd.txt': '\0',
    });
    const message = [
      `The corpus "${folder}" holds no document that can be read. ${put}`,
      `  a.png: passed over: this format cannot be read; ${formats} can`,
      '  b/c.md: passed over: in no encoding that could be told; save it as UTF-8',
      '  d.txt: passed over: holds NUL characters; it seems not to be text',
    ];
    await fails(folder, message.join('\n'));
  });
});
