import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { CorpusError, readDocuments } from '../../src/corpus/index.ts';
import { FileNames } from '../../src/corpus/manifest/file-names.ts';
import { ManifestError, parseManifest } from '../../src/corpus/manifest/parse-manifest.ts';
import { folderWith } from '../support/folder.ts';

/** What a manifest gives of a file, and the complaints about it. */
function read(source: string, file = 'a.md') {
  const { manifest, complaints } = parseManifest(source);
  const facts: unknown = Object.assign(
    {},
    ...manifest.documents.find(file).map(({ value }) => value),
  );
  return { facts, complaints, isExcluded: manifest.exclude.find(file).length > 0 };
}

function gives(facts: string, file = 'a.md') {
  const lines = facts.split('\n').map((line) => `    ${line}\n`);
  return read(`documents:\n  ${file}:\n${lines.join('')}`, file);
}

describe('facts in a manifest', () => {
  it('are read, each as it is written', () => {
    const all = `title: "Rules: all of them"
publisher: 'The  Club'
date: 2026-01-15
url: https://example.org/a?b=c
language: EN-gb`;
    assert.deepEqual(gives(all), {
      facts: {
        title: 'Rules: all of them',
        publisher: 'The Club',
        date: '2026-01-15',
        url: 'https://example.org/a?b=c',
        language: 'en-GB',
      },
      complaints: [],
      isExcluded: false,
    });
  });

  for (const [written, date] of [
    ['2026', '2026'],
    ['2026-02', '2026-02'],
    ['2024-02-29', '2024-02-29'],
    ['2026-01-15T10:00:00Z', '2026-01-15'],
    ['15 January 2026', '15 January 2026'],
    ['15.01.2026', '15.01.2026'],
    ['2026年1月15日', '2026年1月15日'],
  ] as const) {
    it(`hold "${written}" as a date`, () => {
      assert.deepEqual(gives(`date: ${written}`), {
        facts: { date },
        complaints: [],
        isExcluded: false,
      });
    });
  }

  const noDate = '"date" should be a date such as 2026-01-15, or words that name a year';
  for (const [written, complaint] of [
    ['title: 3', '"title" should be text: put it in quotes, "3"'],
    ['title: true', '"title" should be text: put it in quotes, "true"'],
    ['title: [Rules]', '"title" should be text of at most 300 characters'],
    ['title: ""', '"title" should be text of at most 300 characters'],
    [`title: ${'x'.repeat(301)}`, '"title" should be text of at most 300 characters'],
    ['title: *rules', '"title" should be text of at most 300 characters'],
    ['publisher: {name: Club}', '"publisher" should be text of at most 300 characters'],
    ['date: 2026-02-30', noDate],
    ['date: 2026-13-01', noDate],
    ['date: 2026-1-5', noDate],
    ['date: soon', noDate],
    ['url: ftp://example.org', '"url" should be an http or https address'],
    ['url: javascript:alert(1)', '"url" should be an http or https address'],
    ['url: example.org', '"url" should be an http or https address'],
    ['language: german', '"language" should be a language tag such as en'],
    ['language: en_GB', '"language" should be a language tag such as en'],
    ['titel: Rules', '"titel" is not known; title, publisher, date, url, language are'],
    ['__proto__: Rules', '"__proto__" is not known; title, publisher, date, url, language are'],
    ['<<: {title: Rules}', '"<<" is not known; title, publisher, date, url, language are'],
  ] as const) {
    it(`leave out ${JSON.stringify(written.slice(0, 40))} alone, and say so`, () => {
      const anchor = 'language: &rules de';
      const other = written.includes('*') ? anchor : 'publisher: The Club';
      const lines = written.startsWith('publisher') ? 'title: Rules' : other;
      const { complaints, facts } = gives(`${lines}\n${written}`);
      assert.deepEqual(complaints, [`line 4: ${complaint} ("a.md")`]);
      assert.deepEqual(Object.keys(facts as object), [lines.split(':')[0]]);
    });
  }

  it('keep the first where one is there twice', () => {
    assert.deepEqual(gives('title: One\ntitle: Two'), {
      facts: { title: 'One' },
      complaints: ['line 4: "title" is there twice'],
      isExcluded: false,
    });
  });

  it('are taken away by null, and left alone by nothing', () => {
    const { facts, complaints } = gives('title: null\ndate: ~\nurl:\nlanguage: # later');
    assert.deepEqual(facts, { title: null, date: null });
    assert.deepEqual(complaints, []);
  });

  for (const [source, complaint] of [
    ['  ../a.md:\n', 'line 2: "../a.md" should be a path below this folder'],
    ['  /a.md:\n', 'line 2: "/a.md" should be a path below this folder'],
    ['  x\\a.md:\n', 'line 2: "x\\a.md" should be a path below this folder'],
    ['  ./a.md:\n', 'line 2: "./a.md" should be a path below this folder'],
    ['  "":\n', 'line 2: "" should be a path below this folder'],
    [
      `  "${'*'.repeat(257)}":\n`,
      `line 2: "${'*'.repeat(257)}" should have at most 256 characters`,
    ],
    ['  a.md: Rules\n', 'line 2: "a.md" should have facts below it, such as "title: …"'],
    ['  a.md: [Rules]\n', 'line 2: "a.md" should have facts below it, such as "title: …"'],
    ['  a.md:\n  a.md:\n', 'line 3: "a.md" is there twice'],
    ['  [a.md]: x\n', 'line 2: what is before the colon should be text'],
  ] as const) {
    it(`leave out ${JSON.stringify(source.slice(0, 30))} alone, and say so`, () => {
      const last = '  b.md:\n    title: Others';
      const { facts, complaints } = read(`documents:\n${source}${last}`, 'b.md');
      assert.deepEqual(facts, { title: 'Others' });
      assert.equal(complaints.length, 1);
      assert.ok(complaints[0]?.startsWith(complaint), complaints[0]);
    });
  }
});

const quotesNeeded = 'a name that begins with *, !, [ or @ needs quotes';

describe('a manifest', () => {
  for (const source of ['', '\uFEFF# Nothing yet\r\n', 'documents:\nexclude:\n', '{}', '---\n']) {
    it(`may say nothing: ${JSON.stringify(source)}`, () => {
      assert.deepEqual(read(source), { facts: {}, complaints: [], isExcluded: false });
    });
  }

  it('may be as the README shows it', async () => {
    const blocks = (await readFile('README.md', 'utf8')).matchAll(/^```yaml\n([^]*?)^```$/gm);
    const source = Array.from(blocks, ([, block = '']) => block).find((block) =>
      block.startsWith('documents:'),
    );
    const { facts, complaints } = read(source ?? '', 'rules/club.pdf');
    assert.deepEqual(Object.keys(facts as object), [
      ...['title', 'publisher', 'date', 'language', 'url'],
    ]);
    assert.deepEqual(complaints, []);
    assert.ok(read(source ?? '', 'sub/a.old.md').isExcluded, 'a pattern holds in every folder');
    assert.ok(read(source ?? '', 'drafts/a.md').isExcluded, 'a folder stands for all in it');
  });

  for (const [source, ...faults] of [
    ['- a.md', 'line 1: it should hold "documents:" and "exclude:"'],
    ['Rules', 'line 1: it should hold "documents:" and "exclude:"'],
    ['documents:\nexlude:\n- a.md', 'line 2: "exlude" is not known; documents and exclude are'],
    ['documents: a.md', 'line 1: "documents" should hold file names, facts below each'],
    ['exclude: a.md', 'line 1: "exclude" should be a list, each line of the form "- drafts/**"'],
    ['exclude:\n- a.md\nexclude:\n- b.md', 'line 3: "exclude" is there twice'],
    [
      'exclude:\n- a.md\n- [b.md]\n- ../c\n-\n- *.md\n- a\n - b',
      `line 3: it should be a name; ${quotesNeeded}`,
      'line 4: "../c" should be a path below this folder, with / between folders',
      `line 5: it should be a name; ${quotesNeeded}`,
      `line 6: it should be a name; ${quotesNeeded}`,
      'line 7: "a - b" should be on one line',
    ],
    [
      'exclude:\n- "{a,b}.md"\n- "a{1..3}*"\n- "!keep.md"\n- "{a}.md"\n- a!.md',
      'line 2: "{a,b}.md" should be a line for each name; to mean { and } themselves, write ? instead',
      'line 3: "a{1..3}*" should be a line for each name; to mean { and } themselves, write ? instead',
      'line 4: "!keep.md" takes nothing back; for a name that begins with !, write ? instead',
    ],
    [
      `exclude:\n${Array.from({ length: 1001 }, (_, i) => `- "*${i}"\n`).join('')}`,
      'more than 1000 names with wildcards; use fewer, wider ones',
    ],
  ] as const) {
    it(`is not understood as ${JSON.stringify(source.slice(0, 40))}`, () => {
      assert.throws(() => parseManifest(source), new ManifestError(faults));
    });
  }

  for (const [source, line] of [
    ['documents:\n  a.md: {', 2],
    ['exclude:\n\t- a', 2],
    ['a: "', 1],
    ['exclude: []\n---\nexclude: [a]', 2],
    ['exclude:\n- !secret a.md', 2],
    ['exclude:\n- !!js/function "x"', 2],
  ] as const) {
    it(`that is not plain YAML names the line: ${JSON.stringify(source.slice(0, 40))}`, () => {
      assert.throws(
        () => parseManifest(source),
        ({ message }: Error) => message.startsWith(`line ${line}: not valid YAML (`),
      );
    });
  }

  for (const source of [`exclude: ${'['.repeat(20_000)}`, `a: ${'{a: '.repeat(20_000)}`]) {
    it(`that is nested too deep is told in plain words: ${source.slice(0, 12)}`, () => {
      assert.throws(() => parseManifest(source), new ManifestError(['line 1: nested too deep']));
    });
  }

  for (const source of ['documents:\n  *.md:\n    title: x', 'exclude:\n- !(a).md']) {
    it(`says that a name needs quotes: ${JSON.stringify(source)}`, () => {
      assert.throws(
        () => parseManifest(source),
        ({ message }: Error) =>
          message.includes('not valid YAML') && message.endsWith(`; ${quotesNeeded}`),
      );
    });
  }

  it('has no more than its first hundred faults named', () => {
    const names = Array.from({ length: 150 }, (_, i) => `  ../${i}:\n`);
    const { complaints } = read(`documents:\n${names.join('')}`);
    assert.equal(complaints.length, 101);
    assert.equal(complaints.at(-1), '50 more faults');
  });

  it('makes nothing of aliases of aliases', () => {
    const bomb = Array.from({ length: 60 }, (_, i) => {
      const aliases = Array.from({ length: 9 }, () => `*a${i}`);
      return `  a${i + 1}: &a${i + 1} [${aliases.join(', ')}]\n`;
    });
    const { complaints } = read(`documents:\n  a0: &a0 [x]\n${bomb.join('')}`);
    assert.equal(complaints.length, 61);
  });
});

describe('file names in a manifest', () => {
  for (const [name, file, expected] of [
    ['a.md', 'a.md', true],
    ['a.md', 'x/a.md', false],
    ['a.md', 'A.md', false],
    ['x', 'x/y/a.md', true],
    ['x/', 'x/y/a.md', true],
    ['x', 'xy/a.md', false],
    ['x/y', 'x/y/a.md', true],
    ['x/**', 'x/y/a.md', true],
    ['x/**', 'xy/a.md', false],
    ['x/*', 'x/y/a.md', true],
    ['x/*.md', 'x/y/a.md', false],
    ['x/**/a.md', 'x/a.md', true],
    ['*.md', 'a.md', true],
    ['*.md', 'x/y/a.md', true],
    ['*.md', 'x/y/a.mdx', false],
    ['draft*', 'x/drafts/a.md', true],
    ['**/a.md', 'a.md', true],
    ['?.md', 'a.md', true],
    ['?.md', 'ab.md', false],
    ['[ab].md', 'b.md', true],
    ['[ab].md', '[ab].md', true],
    ['[ab].md', 'c.md', false],
    ['{a,b}.md', 'a.md', false],
    ['{a,b}*.md', 'a.md', false],
    ['!(a).md', 'b.md', false],
    ['+(a)*.md', 'aa.md', false],
    ['!*.md', 'a.txt', false],
    ['#*.md', '#a.md', true],
    ['**', 'x/y/a.md', true],
    ['cafe\u0301.md', 'caf\u00e9.md', true],
    ['caf\u00e9*.md', 'cafe\u0301s.md', true],
  ] as const) {
    it(`"${name}" ${expected ? 'means' : 'does not mean'} ${file}`, () => {
      const names = new FileNames([{ name, line: 1, value: null }]);
      assert.equal(names.find(file).length, expected ? 1 : 0);
    });
  }

  it('win one over the other, the more exact, fact by fact', () => {
    const { facts } = read(
      `documents:
  minutes/2026/a.md:
    title: The first
  minutes/2026/**:
    date: 2026
    publisher: The committee of 2026
  "**":
    title: A document
    publisher: The club
    language: en
    date: 1999
  minutes:
    title: Minutes
    publisher: The committee
    url: https://example.org`,
      'minutes/2026/a.md',
    );
    assert.deepEqual(facts, {
      title: 'The first',
      publisher: 'The committee of 2026',
      date: '2026',
      language: 'en',
      url: 'https://example.org',
    });
  });

  it('that would take a backtracking matcher for ever are matched', () => {
    const file = `${`${'a'.repeat(120)}/`.repeat(30)}${'a'.repeat(250)}`;
    const hostile = ['*a', '**/a*/', '*?', '[a-z]*', '+(a|aa)*', '@(*a|*b)', '{a,b}*', '*(*(a))'];
    for (const part of hostile) {
      const name = `${part.repeat(Math.floor(255 / part.length))}b`;
      assert.deepEqual(new FileNames([{ name, line: 1, value: null }]).find(file), []);
    }
  });
});

describe('a folder with a manifest', () => {
  const files = {
    'a.md': '---\ntitle: Own\npublisher: Own\ndate: 2001\n---\n\nThe hall closes at ten.',
    'drafts/b.md': 'The hall closes at nine.',
    'drafts/photo.png': '',
    'old.md': '\0',
  };

  it('gives facts, leaves out what is excluded, and names what is of no use', async (t) => {
    const folder = await folderWith(t, {
      ...files,
      'quoteline.yaml': `documents:
  a.md:
    title: Given
    publisher: null
    language: en
  gone.md:
    title: Gone
exclude:
  - "old*"
  - drafts
  - secret/**
`,
    });
    const { documents, problems } = await readDocuments(folder);
    assert.deepEqual(
      documents.map(({ file, metadata, language, header }) => ({
        ...{ file, metadata, language },
        header: Object.keys(header),
      })),
      [
        {
          file: 'a.md',
          metadata: { title: 'Given', publisher: null, date: '2001', language: 'en', url: null },
          language: 'en',
          header: ['date'],
        },
      ],
    );
    assert.deepEqual(problems, [
      { file: 'quoteline.yaml', reason: 'line 6: "gone.md" names no file' },
      { file: 'quoteline.yaml', reason: 'line 11: "secret/**" names no file' },
    ]);
  });

  it('is parsed in the language that is given, here and in a worker', async (t) => {
    const text = 'Der Hof wird ca. Mai von Prof. Meier gem. Abs. 3 geöffnet.\n\n';
    const folder = await folderWith(t, {
      'german.txt': text,
      'other/short.txt': text,
      'other/long.txt': text.repeat(200),
      'quoteline.yaml': 'documents:\n  other:\n    language: sv',
    });
    const { documents, problems } = await readDocuments(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      documents.map(({ file, language, passages }) => [
        ...[file, language],
        passages[0]?.sentences.length,
      ]),
      [
        ['german.txt', 'de', 1],
        ['other/long.txt', 'sv', 2],
        ['other/short.txt', 'sv', 2],
      ],
    );
  });

  for (const [what, name, content, fault] of [
    ['has another name', 'quoteline.yml', '', 'quoteline.yml: should be named quoteline.yaml'],
    [
      'has a name in capitals',
      'Quoteline.YAML',
      '',
      'Quoteline.YAML: should be named quoteline.yaml',
    ],
    [
      'is misspelled',
      'quoteline.yaml',
      'exlude:\n- a.md',
      'quoteline.yaml: line 1: "exlude" is not known; documents and exclude are',
    ],
    [
      'is not in UTF-8',
      'quoteline.yaml',
      Buffer.from('exclude: [Größe.md]', 'latin1'),
      'quoteline.yaml: should be saved as UTF-8',
    ],
    [
      'is too large',
      'quoteline.yaml',
      '#'.repeat(1024 * 1024 + 1),
      'quoteline.yaml: larger than 1 MB; split it',
    ],
    ['is a folder', 'quoteline.yaml/a.md', 'Text.', 'quoteline.yaml: not a regular file'],
  ] as const) {
    it(`is not opened where the manifest ${what}`, async (t) => {
      const folder = await folderWith(t, { ...files, [name]: content });
      const message = `Cannot open the corpus "${folder}": it is not sure which documents must not be quoted. Put this right:\n  ${fault}`;
      await assert.rejects(readDocuments(folder), new CorpusError(message));
    });
  }

  it('is not opened where the manifest excludes every document, and says so', async (t) => {
    const folder = await folderWith(t, { 'a.md': 'Text.', 'quoteline.yaml': 'exclude: ["**"]' });
    const end = '\n  quoteline.yaml: excludes every document';
    await assert.rejects(readDocuments(folder), ({ message }: Error) => message.endsWith(end));
  });

  it('is not opened where the manifest is a link', async (t) => {
    const folder = await folderWith(t, { ...files, 'b/real.yaml': 'exclude: []' });
    await symlink(path.join(folder, 'b/real.yaml'), path.join(folder, 'quoteline.yaml'));
    await assert.rejects(readDocuments(folder), /quoteline\.yaml: links are not followed; put/);
  });
});
