import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFile } from '../../src/corpus/parse.ts';
import { checkOffsets } from '../support/offsets.ts';
import { hostileArchives, zipOf } from '../support/zip.ts';

const parse = async (book: Uint8Array) => {
  const { document, warnings } = await parseFile('a.epub', book);
  checkOffsets(document);
  return { ...document, warnings };
};

/** Each passage with its paragraph and headings. */
async function places(files: Readonly<Record<string, string>>) {
  const { text, passages } = await parse(zipOf(files));
  return passages.map(({ start, end, paragraph, headings }) => [
    text.slice(start, end),
    paragraph,
    ...headings,
  ]);
}

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
  '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const xhtml = (body: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

/** A book of chapters, by the files' names, in order. */
function bookOf(
  chapters: Readonly<Record<string, string>>,
  { metadata = '', items = '', ...more } = {},
) {
  const names = Object.keys(chapters);
  const manifest = names.map(
    (name, id) => `<item id="c${id}" href="text/${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = names.map((_, id) => `<itemref idref="c${id}"/>`);
  const files = Object.entries(chapters).map(([name, body]) => [
    `OPS/text/${decodeURIComponent(name)}`,
    xhtml(body),
  ]);
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OPS/book.opf':
      `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><metadata>${metadata}</metadata>` +
      `<manifest>${manifest.join('')}${items}</manifest><spine>${spine.join('')}</spine></package>`,
    ...(Object.fromEntries(files) as Record<string, string>),
    ...more,
  };
}

describe('the passages of a book', () => {
  it('are its chapters in order, paragraphs counted below each heading', async () => {
    const chapters = {
      'b.xhtml': '<h1>One</h1><p>A. B.</p><p>C<a id="x"/>.</p><h2>Part</h2><p>D.</p>',
      'a%20b.xhtml':
        '<header><h1>Two</h1></header><p>E<span epub:type="pagebreak">12</span>.</p><aside><p>F.</p></aside>',
    };
    assert.deepEqual(await places(bookOf(chapters)), [
      ['A. B.', 1, 'One'],
      ['C.', 2, 'One'],
      ['D.', 1, 'One', 'Part'],
      ['E.', 1, 'Two'],
      ['F.', 2, 'Two'],
    ]);
  });

  it('go on from file to file', async () => {
    const chapters = {
      a: '<h1>One</h1><p>A.</p>',
      b: '<p>B.</p>',
      c: '<h2>Sub</h2><p>C.</p>',
      d: ' ',
    };
    assert.deepEqual(await places(bookOf(chapters)), [
      ['A.', 1, 'One'],
      ['B.', 2, 'One'],
      ['C.', 1, 'One', 'Sub'],
    ]);
  });

  const chapters = {
    a: '<p>A.</p>',
    b: '<p>B.</p><h1>Two</h1><p>C.</p>',
    c: '<h1>Three</h1><p>D.</p>',
  };
  const expected = [
    ['A.', 1, 'First'],
    ['B.', 1, 'Second'],
    ['C.', 1, 'Two'],
    ['D.', 1, 'Three'],
  ];

  it('without a heading stand under their title in the table of contents', async () => {
    const links =
      '<nav epub:type="landmarks"><a href="text/a">No</a></nav><nav epub:type="toc"><ol><li><a href="text/a#x">First</a></li><li><a href="text/a">No</a></li><li><a href="./text/b"> Second</a></li><li><a href="text/c">Third</a></li></ol></nav>';
    const items =
      '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>';
    assert.deepEqual(
      await places(bookOf(chapters, { items, 'OPS/nav.xhtml': xhtml(links) } as object)),
      expected,
    );
  });

  it('without a heading stand under their title in EPUB 2, too', async () => {
    const point = (label: string, src: string) =>
      `<navPoint><navLabel><text>${label}</text></navLabel><content src="${src}"/></navPoint>`;
    const ncx = `<!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx><navMap>${point('First', '../OPS/text/a')}${point('Second', 'text/b#y')}</navMap></ncx>`;
    const items = '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>';
    assert.deepEqual(
      await places(bookOf(chapters, { items, 'OPS/toc.ncx': ncx } as object)),
      expected,
    );
  });

  it('are read without a table of contents that is broken', async () => {
    const items = '<item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/>';
    const { passages, warnings } = await parse(
      zipOf(bookOf({ a: '<p>A.</p>' }, { items, 'OPS/toc.ncx': '<a>' } as object)),
    );
    assert.equal(passages.length, 1);
    assert.deepEqual(warnings, [
      'table of contents passed over: its table of contents is not valid XML',
    ]);
  });

  it('are read without chapters that are missing', async () => {
    const whole = bookOf({ a: '<p>A.</p>', b: '<p>B.</p>' });
    const files = Object.fromEntries(
      Object.entries(whole).filter(([name]) => name !== 'OPS/text/b'),
    );
    const { text, warnings } = await parse(zipOf(files));
    assert.deepEqual([text, warnings], ['A.', ['1 of its 2 chapters are missing']]);
  });
});

describe('the facts of a book', () => {
  const none = { title: null, publisher: null, date: null, language: null, url: null };
  for (const [what, metadata, expected] of [
    ['nothing', '', {}],
    ['a title', '<dc:title>A &amp; B</dc:title><dc:title>C</dc:title>', { title: 'A & B' }],
    [
      'an author',
      '<dc:publisher>B</dc:publisher><dc:creator id="a">Jane Doe</dc:creator>',
      { publisher: 'Jane Doe' },
    ],
    ['a publisher', '<dc:publisher>A press</dc:publisher>', { publisher: 'A press' }],
    [
      'a date',
      '<dc:date opf:event="modification">2023</dc:date><dc:date>2022-01-27T00:00:00Z</dc:date>',
      { date: '2022-01-27' },
    ],
    ['a language', '<dc:language>en-GB</dc:language>', { language: 'en-GB' }],
  ] as const) {
    it(`are ${what}`, async () => {
      assert.deepEqual((await parse(zipOf(bookOf({ a: '<p>A.</p>' }, { metadata })))).metadata, {
        ...none,
        ...expected,
      });
    });
  }
});

const good = bookOf({ a: `<p>${'A secret. '.repeat(20)}</p>` });
const laughs = (root: string) =>
  `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index} "${`&a${index - 1};`.repeat(10)}">`).join('')}]><${root}>&a29;</${root}>`;
const entities = 'defines entities of its own in a document type; save it without them';
const encryption = (algorithm: string) =>
  `<encryption><enc:EncryptedData xmlns:enc="x"><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`;

describe('a book that cannot be read is refused:', () => {
  const without = (name: string) =>
    Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
  for (const [what, book, reason] of [
    ...hostileArchives(good, 'an EPUB book'),
    [
      'another zip archive',
      zipOf({ 'a.txt': 'A secret.' }),
      'a zip archive without META-INF/container.xml, so not an EPUB book; export it as EPUB again',
    ],
    [
      'without its package file',
      zipOf(without('OPS/book.opf')),
      'its package file is missing, so it is not an EPUB book; export it as EPUB again',
    ],
    ['without chapters', zipOf(bookOf({})), 'holds no chapters; export it as EPUB again'],
    [
      'without any of its chapters',
      zipOf(without('OPS/text/a')),
      'holds no chapters; export it as EPUB again',
    ],
    [
      'protected',
      zipOf({
        ...good,
        'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc'),
      }),
      'protected by digital rights management; use a copy without it',
    ],
    ['a package of laughs', zipOf({ ...good, 'OPS/book.opf': laughs('package') }), entities],
    [
      'a container of laughs',
      zipOf({ ...good, 'META-INF/container.xml': laughs('container') }),
      entities,
    ],
    ['a chapter of laughs', zipOf({ ...good, 'OPS/text/a': laughs('p') }), entities],
    [
      'a deep package',
      zipOf({ ...good, 'OPS/book.opf': '<a>'.repeat(100_000) }),
      "the book's package file is nested more than 100 deep",
    ],
    [
      'a deep chapter',
      zipOf(bookOf({ a: '<div>'.repeat(100_000) })),
      'HTML elements nested more than 512 deep; nest them less, or close them',
    ],
  ] as const) {
    it(what, async () => {
      await assert.rejects(parse(book), { message: reason });
    });
  }

  it('but not for obfuscated fonts', async () => {
    const book = {
      ...good,
      'META-INF/encryption.xml': encryption('http://www.idpf.org/2008/embedding'),
    };
    assert.equal((await parse(zipOf(book))).passages.length, 1);
  });
});

describe('offsets', () => {
  const part = fc.constantFrom(
    '<h1>A</h1>',
    '<h3>B b</h3>',
    '<p>One. Two.</p>',
    '<li>x<br/>y</li>',
    '<p>',
    '</p>',
    ' 🎉 ',
    '<a id="x"/>',
    '***',
    '<pre>a\n\nb</pre>',
  );
  const chapter = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  it('of any book are exact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(chapter, { minLength: 1, maxLength: 4 }), async (chapters) => {
        await parse(
          zipOf(bookOf(Object.fromEntries(chapters.map((body, index) => [`c${index}`, body])))),
        );
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
