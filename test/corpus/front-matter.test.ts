import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Metadata } from '../../src/corpus/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';

const nothing: Metadata = { title: null, publisher: null, date: null, language: null, url: null };

const body = 'The body stands here.';

/** Parses a Markdown file with this front matter and checks that its body can be quoted. */
function read(frontMatter: string, { lineEnd = '\n', start = '' } = {}) {
  const lines = ['---', ...frontMatter.split('\n'), '---', body].join(lineEnd);
  const text = start + lines;
  const { document, warnings } = parseDocument('a.md', text);
  const quotes = document.passages.map((passage) => text.slice(passage.start, passage.end));
  assert.deepEqual(quotes, [body]);
  return { facts: document.metadata, warnings };
}

const everything = `title: "A title: with a colon"
publisher: The Press
author: Not read
date: 2022-01-27
language: en
url: https://example.com/a?b=c
other: [1, 2]`;

describe('front matter', () => {
  for (const [what, layout] of [
    ['LF', {}],
    ['CR LF', { lineEnd: '\r\n' }],
    ['CR', { lineEnd: '\r' }],
    ['a byte order mark', { start: '\uFEFF' }],
    ['a byte order mark and CR LF', { start: '\uFEFF', lineEnd: '\r\n' }],
  ] as const) {
    it(`is read with ${what}`, () => {
      assert.deepEqual(read(everything, layout), {
        facts: {
          title: 'A title: with a colon',
          publisher: 'The Press',
          date: '2022-01-27',
          language: 'en',
          url: 'https://example.com/a?b=c',
        },
        warnings: [],
      });
    });
  }

  for (const [what, frontMatter, facts] of [
    ['an author where no publisher is', 'author: Jane', { publisher: 'Jane' }],
    ['an author where the publisher is empty', 'publisher:\nauthor: Jane', { publisher: 'Jane' }],
    ['a date as written', 'date: 27 January 2022', { date: '27 January 2022' }],
    ['a time as written', 'date: 2022-01-27T10:00:00Z', { date: '2022-01-27T10:00:00Z' }],
    ['a year as written', 'date: 0012', { date: '0012' }],
    ['a folded title as one line', 'title: >\n  One\n  two', { title: 'One two' }],
    ['a title of several lines as one', 'title: |\n  One\n  two', { title: 'One two' }],
    ['a number as text', 'title: 1984', { title: '1984' }],
    ['yes as text', 'title: yes', { title: 'yes' }],
    ['a language with a region', 'language: pt-BR', { language: 'pt-BR' }],
    ['a language by three letters as one by two', 'language: deu', { language: 'de' }],
    ['a language in capitals', 'language: PT-br', { language: 'pt-BR' }],
    ['an http address', 'url: http://example.com', { url: 'http://example.com' }],
    ['an anchor and its alias', 'title: &a X\npublisher: *a', { title: 'X', publisher: 'X' }],
    ['half a character', 'title: "A \\uD83C"', { title: 'A \uFFFD' }],
    ['nothing', '', {}],
    ['a comment alone', '# a draft', {}],
    ['other keys alone', 'tags: [a, b]', {}],
    ['empty values', 'title:\ndate: ""\nurl:', {}],
    ['keys of the prototype', 'constructor: x\n__proto__: y\ntoString: z', {}],
  ] as const) {
    it(`holds ${what}`, () => {
      assert.deepEqual(read(frontMatter), { facts: { ...nothing, ...facts }, warnings: [] });
    });
  }

  const oneLine = 'it should be one line of text';
  for (const [frontMatter, warning] of [
    ['title: [a, b]', `"title" passed over, ${oneLine}`],
    ['publisher:\n  name: x', `"publisher" passed over, ${oneLine}`],
    ['author:\n  - Jane\n  - Joe', `"author" passed over, ${oneLine}`],
    ['date: {}', `"date" passed over, ${oneLine}`],
    ['language: EN_us', '"language" passed over, it should be a language tag such as en'],
    ['language: English, mostly', '"language" passed over, it should be a language tag such as en'],
    ['language: German', '"language" passed over, it should be a language tag such as en'],
    ['url: example.com', '"url" passed over, it should be an http or https address'],
    ['url: "javascript:alert(1)"', '"url" passed over, it should be an http or https address'],
    ['url: file:///etc/passwd', '"url" passed over, it should be an http or https address'],
    ['url: "https://"', '"url" passed over, it should be an http or https address'],
  ] as const) {
    it(`warns of ${JSON.stringify(frontMatter)}`, () => {
      assert.deepEqual(read(frontMatter), {
        facts: nothing,
        warnings: [`front matter: ${warning}`],
      });
    });
  }

  it('keeps the good facts beside the bad ones', () => {
    assert.deepEqual(read('title: [a]\ndate: 2020\nurl: x\nauthor: Jane'), {
      facts: { ...nothing, date: '2020', publisher: 'Jane' },
      warnings: [
        `front matter: "title" passed over, ${oneLine}`,
        'front matter: "url" passed over, it should be an http or https address',
      ],
    });
  });

  for (const lineEnd of ['\n', '\r\n', '\r']) {
    for (const [frontMatter, line] of [
      ['title: a: b', 2],
      ['title: a\ntitle: b', 3],
      ['title: a\ndate: x\nurl: "y', 5],
      ['title: a\n\tdate: x', 3],
      ['a: 1\nb: 2\nc: 3\nd: [1, 2\ne: 4', 6],
    ] as const) {
      it(`names line ${line} of ${JSON.stringify(frontMatter.replaceAll('\n', lineEnd))}`, () => {
        const { facts, warnings } = read(frontMatter, { lineEnd });
        assert.deepEqual(facts, nothing);
        assert.equal(warnings.length, 1);
        assert.match(
          String(warnings[0]),
          new RegExp(`^front matter passed over: line ${line} is not valid YAML \\(.+\\)$`),
        );
      });
    }
  }

  for (const frontMatter of ['just words', '- a\n- b', '"title"']) {
    it(`says what is expected instead of ${JSON.stringify(frontMatter)}`, () => {
      assert.deepEqual(read(frontMatter).warnings, [
        'front matter passed over: it should be lines of the form "title: …"',
      ]);
    });
  }

  const bomb = Array.from({ length: 9 }, (_, i) => {
    const value = i === 0 ? 'x' : `*a${i - 1}`;
    return `a${i}: &a${i} [${Array.from({ length: 9 }, () => value).join(',')}]`;
  }).join('\n');
  for (const [what, frontMatter] of [
    ['an alias bomb', `${bomb}\ntitle: *a8`],
    ['an alias without an anchor', 'title: *nowhere'],
    ['20,000 open brackets', `title: ${'['.repeat(20_000)}`],
    ['5,000 nested lists', `title: ${'['.repeat(5000)}${']'.repeat(5000)}`],
  ] as const) {
    it(`survives ${what}`, () => {
      const { facts, warnings } = read(frontMatter);
      assert.deepEqual(facts, nothing);
      assert.equal(warnings.length, 1);
      assert.match(String(warnings[0]), /^front matter passed over: /);
    });
  }

  it('ends with the file', () => {
    const { document, warnings } = parseDocument('a.md', '---\ntitle: x\n---');
    assert.deepEqual([document.metadata.title, document.passages, warnings], ['x', [], []]);
  });
});

describe('what is no front matter', () => {
  for (const [what, text, quotes] of [
    ['unclosed', '---\ntitle: x\n\nBody.', ['title: x', 'Body.']],
    ['after an empty line', '\n---\ntitle: x\n\n---\n\nBody.', ['title: x', 'Body.']],
    ['with more dashes', '----\ntitle: x\n\n----\n\nBody.', ['title: x', 'Body.']],
    ['after text', 'First.\n\n---\n\ntitle: x\n\n---\n\nLast.', ['First.', 'title: x', 'Last.']],
    ['after a line separator', 'One\u2028---\nb: c\n\n---\nLast.', ['One\u2028---\nb: c', 'Last.']],
  ] as const) {
    it(`is quoted: ${what}`, () => {
      const { document, warnings } = parseDocument('a.md', text);
      const found = document.passages.map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, quotes);
      assert.deepEqual([document.metadata.publisher, warnings], [null, []]);
    });
  }

  it('is plain text', () => {
    const text = '---\ntitle: x\n---\nBody.';
    const { document } = parseDocument('a.txt', text);
    assert.equal(document.metadata.title, null);
    assert.equal(document.passages[0]?.end, text.length);
  });
});
