import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readableEndings } from '../../src/corpus/parse.ts';
import { folderWith } from '../support/folder.ts';
import { Program, run } from '../support/program.ts';

const script = 'src/corpus-cli.ts';
const rules =
  '# House\n\n## Quiet hours\n\nThe hall closes\r\nat \x1B[31mten. It opens at nine\x07\x9B.\n\n- One item.\n';
const formats = readableEndings.join(', ');

const files = {
  'sub/Rules.MD': rules,
  'empty.txt': '',
  'old\n\x1B[1m.txt': Buffer.from('Die Größe zählt, und die Länge auch.', 'latin1'),
  '中文.txt': '图书馆九点开门。',
};

describe('npm run corpus -- check', () => {
  it('lists the documents with their warnings and exits with 0', async (t) => {
    const corpus = await folderWith(t, files);
    const { code, stdout, stderr } = await run(script, { args: ['check', '--corpus', corpus] });
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      [
        'format  language  passages  lines  pages  file',
        'txt     ?                0      0      -  empty.txt',
        '  ! holds no text',
        'txt     de               1      1      -  old␊␛[1m.txt',
        '  ! read as Windows-1252; save it as UTF-8 to be sure',
        'md      en               2      8      -  sub/Rules.MD',
        '  House',
        'txt     zh               1      1      -  中文.txt',
        '',
        '4 documents with 4 passages; no file refused.',
        '',
      ].join('\n'),
    );
    assert.equal(code, 0);
  });

  it('names the files that are refused and exits with 1', async (t) => {
    const corpus = await folderWith(t, { 'a.md': 'Words.', 'b.md': 'PK\x03\x04', 'c\x1B.png': '' });
    const { code, stdout, stderr } = await run(script, {
      args: ['check'],
      env: { CORPUS_DIR: corpus },
    });
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      [
        'format  language  passages  lines  pages  file',
        'md      ?                1      1      -  a.md',
        '',
        'Refused:',
        '  b.md: seems to be a ZIP archive, or a document of Word, LibreOffice or EPUB, not text; give it its right ending',
        `  c␛.png: this format cannot be read; ${formats} can`,
        '',
        '1 document with 1 passage; 2 files refused.',
        '',
      ].join('\n'),
    );
    assert.equal(code, 1);
  });

  it('prints one JSON object a line', async (t) => {
    const corpus = await folderWith(t, { 'a.md': Buffer.from('Größe', 'latin1'), 'c\x9B.png': '' });
    const { code, stdout } = await run(script, { args: ['check', '--json', '--corpus', corpus] });
    assert.ok(!stdout.includes('\x9B'));
    const lines = stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line) as unknown),
      [
        {
          kind: 'document',
          file: 'a.md',
          format: 'md',
          language: 'de',
          ...{ title: null, publisher: null, date: null, url: null },
          passages: 1,
          lines: 1,
          pages: null,
          warnings: ['read as Windows-1252; save it as UTF-8 to be sure'],
        },
        {
          kind: 'refused',
          file: 'c\x9B.png',
          reason: `this format cannot be read; ${formats} can`,
        },
      ],
    );
    assert.equal(code, 1);
  });

  it('shows the facts that the manifest gives, and what is wrong with it, and exits with 1', async (t) => {
    const corpus = await folderWith(t, {
      'a.md': 'Words.',
      'b.txt': 'Secret.',
      'quoteline.yaml': `documents:
  a.md:
    title: "Rules\\e[31m"
    publisher: The Club
    url: https://example.org
    language: fr
    date: today
exclude: [b.txt, "c\\u202E.txt"]`,
    });
    const complaint =
      'line 7: "date" should be a date such as 2026-01-15, or words that name a year ("a.md")';
    const { code, stdout, stderr } = await run(script, { args: ['check', '--corpus', corpus] });
    assert.deepEqual([code, stderr], [1, '']);
    assert.equal(
      stdout,
      [
        'format  language  passages  lines  pages  file',
        'md      fr               1      1      -  a.md',
        '  Rules [31m, The Club · https://example.org',
        '',
        'In quoteline.yaml:',
        `  ${complaint}`,
        '  line 8: "c\uFFFD.txt" names no file',
        '',
        '1 document with 1 passage; no file refused.',
        '',
      ].join('\n'),
    );
    const { stdout: json } = await run(script, { args: ['check', '--json', '--corpus', corpus] });
    const [document, manifest, ...others] = json.trimEnd().split('\n');
    assert.match(
      document ?? '',
      /"title":"Rules\\u001b\[31m","publisher":"The Club","date":null,"url":"https:/,
    );
    assert.ok(!json.includes('\u202E'), 'JSON escapes what turns text around');
    assert.deepEqual(JSON.parse(manifest ?? ''), {
      kind: 'manifest',
      file: 'quoteline.yaml',
      warnings: [complaint, 'line 8: "c\u202E.txt" names no file'],
    });
    assert.deepEqual(others, []);
  });

  it('ends quietly with its reader', async (t) => {
    const corpus = await folderWith(t, files);
    const program = new Program(script, { args: ['check', '--corpus', corpus] });
    program.closeOutput();
    const { code, stderr } = await program.ending;
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });
});

describe('npm run corpus -- show', () => {
  it('prints the passage on a line, with its offsets, headings and sentences', async (t) => {
    const corpus = await folderWith(t, files);
    const args = ['show', '--corpus', corpus, 'sub/Rules.MD:6-8'];
    const { code, stdout, stderr } = await run(script, { args });
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      [
        'sub/Rules.MD:5',
        '  headings   House › Quiet hours',
        '  offsets    25-74',
        '  line 5, offsets 25-54',
        '    The hall closes',
        '    at ␛[31mten.',
        '  line 6, offsets 55-74',
        '    It opens at nine␇\uFFFD.',
        '',
        'sub/Rules.MD:8',
        '  headings   House › Quiet hours',
        '  offsets    78-87',
        '  line 8, offsets 78-87',
        '    One item.',
        '',
      ].join('\n'),
    );
    assert.equal(code, 0);
    assert.equal(rules.slice(78, 87), 'One item.');
  });

  it('prints JSON whose offsets are those of the text', async (t) => {
    const corpus = await folderWith(t, files);
    const args = ['show', '--json', '--corpus', corpus, 'sub/Rules.MD:8'];
    const { stdout } = await run(script, { args });
    const item = { start: 78, end: 87, line: 8, page: null, text: 'One item.' };
    assert.deepEqual(JSON.parse(stdout), {
      file: 'sub/Rules.MD',
      page: null,
      line: 8,
      lineEnd: 8,
      passages: [
        { ...item, headings: ['House', 'Quiet hours'], paragraph: null, sentences: [item] },
      ],
      next: null,
    });
  });

  it('prints the next passage where none stands on the line', async (t) => {
    const corpus = await folderWith(t, files);
    const args = ['show', '--corpus', corpus, 'sub/Rules.MD:7'];
    const { code, stdout } = await run(script, { args });
    assert.match(stdout, /^No passage stands there.* The next one:\n\nsub\/Rules\.MD:8\n/);
    assert.equal(code, 0);
  });

  for (const [place, message] of [
    ['sub/Rules.MD:99', 'sub/Rules.MD has no line 99; its last is 8.'],
    ['empty.txt:1', 'empty.txt has no line 1; its last is 0.'],
    ['sub/Rules.MD:p1:2', 'sub/Rules.MD has no pages: name the line alone, as in sub/Rules.MD:2.'],
    [
      'no\x1B.md:1',
      'There is no document "no\\u001b.md"; `npm run corpus -- check` lists those that there are.',
    ],
    ['photo.png:1', `"photo.png" was refused: this format cannot be read; ${formats} can`],
    ['sub/Rules.MD', 'The place should be FILE:LINE or FILE:pPAGE:LINE, not "sub/Rules.MD".'],
    ['sub/Rules.MD:0', 'The place should be FILE:LINE or FILE:pPAGE:LINE, not "sub/Rules.MD:0".'],
    ['a.md:3-2', 'The place should be FILE:LINE or FILE:pPAGE:LINE, not "a.md:3-2".'],
  ] as const) {
    it(`refuses ${JSON.stringify(place)} and exits with 2`, async (t) => {
      const corpus = await folderWith(t, { ...files, 'photo.png': '' });
      const ending = await run(script, { args: ['show', '--corpus', corpus, place] });
      assert.deepEqual(ending, { code: 2, signal: null, stdout: '', stderr: `${message}\n` });
    });
  }
});

describe('npm run corpus', () => {
  for (const args of [[], ['chek'], ['check', 'x'], ['show'], ['show', 'a.md:1', 'b.md:1']]) {
    it(`explains itself and exits with 2 at "${args.join(' ')}"`, async () => {
      const { code, stdout, stderr } = await run(script, { args });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(
        stderr,
        /^Say check, or show and a place\.\n\nUsage: npm run --silent corpus -- check/,
      );
    });
  }

  it('names what is wrong with options', async () => {
    const { code, stderr } = await run(script, { args: ['check', '--corups', 'x'] });
    assert.equal(code, 2);
    assert.match(stderr, /^Unknown option '--corups'/);
    const empty = await run(script, { args: ['check', '--corpus', ''] });
    assert.deepEqual([empty.code, empty.stderr], [2, '--corpus should be followed by a folder.\n']);
  });

  it('names a folder that is not there and exits with 2', async () => {
    const { code, stderr } = await run(script, { args: ['check', '--corpus', 'nowhere'] });
    assert.equal(code, 2);
    assert.match(stderr, /^Cannot read the corpus "nowhere": there is no such folder\. /);
  });

  it('explains itself on --help', async () => {
    const { code, stdout, stderr } = await run(script, { args: ['--help'] });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^Usage: /);
  });
});
