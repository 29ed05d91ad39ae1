import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFile } from '../../src/corpus/parse.ts';
import { checkOffsets } from '../support/offsets.ts';
import { hostileArchives, zipOf } from '../support/zip.ts';

const parse = async (file: Uint8Array) => {
  const { document, warnings } = await parseFile('a.docx', file);
  assert.deepEqual(warnings, []);
  checkOffsets(document);
  return document;
};

/** Each passage with its paragraph and headings. */
async function places(body: string) {
  const { text, passages } = await parse(zipOf(documentOf(body)));
  return passages.map(({ start, end, paragraph, headings }) => [
    text.slice(start, end),
    paragraph,
    ...headings,
  ]);
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const styles = ['Title', 'heading 1', 'heading 2', 'heading 7', 'toc 1', 'List Paragraph'].map(
  (name) =>
    `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
);
const relationships = (...targets: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      (target, id) =>
        `<Relationship Id="r${id}" Type="${types}/${target.replace(/^word\/|\.xml$/g, '').replace('document', 'officeDocument')}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The parts of a document with this body. */
function documentOf(body: string, core = ''): Record<string, string> {
  const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>';
  const note =
    '<w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> A note.</w:t></w:r></w:p>';
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/></Types>`,
    '_rels/.rels': relationships('word/document.xml'),
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships('styles.xml', 'numbering.xml', 'footnotes.xml'),
    'word/styles.xml': `<w:styles ${w}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="2">${note}</w:footnote></w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z">${core}</cp:coreProperties>`,
  };
}

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
const item = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const row = (cells: readonly string[], properties = '') =>
  `<w:tr>${properties}${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
const head = '<w:trPr><w:tblHeader/></w:trPr>';
const hidden = '<w:vanish/>';

describe('the passages of a Word document', () => {
  for (const [what, body, expected] of [
    [
      'paragraphs',
      p('One. Two.') + p('') + p('Three.'),
      [
        ['One. Two.', 1],
        ['Three.', 2],
      ],
    ],
    [
      'headings',
      p('T', 'Title') +
        p('A.') +
        p('H', 'heading1') +
        p('B.') +
        p('I', 'heading2') +
        p('C.') +
        p('J', 'heading7') +
        p('D.'),
      [
        ['A.', 1, 'T'],
        ['B.', 1, 'H'],
        ['C.', 1, 'H', 'I'],
        ['D.', 1, 'H', 'I', 'J'],
      ],
    ],
    [
      'lists',
      p('One:') + item('Two') + item('Three'),
      [
        ['One:', 1],
        ['Two', 2],
        ['Three', 3],
      ],
    ],
    [
      'a table with a head',
      `<w:tbl>${row(['a', 'b'], head)}${row(['c', 'd'])}</w:tbl>`,
      [['| a | b |\n| c | d |', 1]],
    ],
    [
      'a table without a head',
      `<w:tbl>${row(['a', 'b'])}${row(['c', 'd'])}</w:tbl>`,
      [['a | b\nc | d', 1]],
    ],
    [
      'notes',
      p(`${run('One')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' two.')}`) + p('Three.'),
      [
        ['One two.', 1],
        ['Three.', 2],
        ['A note.', 1],
      ],
    ],
    [
      'notes after a heading with nothing below',
      p(`${run('One')}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p('B', 'heading1'),
      [
        ['One', 1],
        ['B', 2],
        ['A note.', 1],
      ],
    ],
    ['half a character', p(run('One &#xD83C; two.')), [['One \uFFFD two.', 1]]],
    ['line breaks', p(`<w:r><w:t>One</w:t><w:br/><w:t>two.</w:t></w:r>`), [['One\ntwo.', 1]]],
    ['inserted text', p(`<w:ins w:id="1">${run('One ')}</w:ins>${run('two.')}`), [['One two.', 1]]],
    [
      'deleted text',
      p(`<w:del w:id="1"><w:r><w:delText>Zero </w:delText></w:r></w:del>${run('One.')}`),
      [['One.', 1]],
    ],
    [
      'moved text',
      p(`<w:moveFrom w:id="1">${run('Zero ')}</w:moveFrom>${run('One.')}`) +
        p(`<w:moveTo w:id="1">${run('Zero.')}</w:moveTo>`),
      [
        ['One.', 1],
        ['Zero.', 2],
      ],
    ],
    [
      'deleted rows',
      `<w:tbl>${row(['a', 'b'])}${row(['c', 'd'], '<w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl>`,
      [['a | b', 1]],
    ],
    ['hidden text', p(run('Zero ', hidden) + run('One.')), [['One.', 1]]],
    [
      'hidden text in a style',
      p(run('Zero ', `<w:rStyle w:val="x"/><w:b/>${hidden}`) + run('One.')),
      [['One.', 1]],
    ],
    [
      'hidden text that was not',
      p(run('Zero ', `${hidden}<w:rPrChange w:id="1"><w:rPr/></w:rPrChange>`) + run('One.')),
      [['One.', 1]],
    ],
    [
      'shown text that was hidden',
      p(run('One.', `<w:rPrChange w:id="1"><w:rPr>${hidden}</w:rPr></w:rPrChange>`)),
      [['One.', 1]],
    ],
    ['text that is not hidden', p(run('One.', '<w:vanish w:val="false"/>')), [['One.', 1]]],
    [
      'field codes',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE \\x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('One.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      [['One.', 1]],
    ],
    ['a table of contents', p('H 3', 'toc1') + p('One.'), [['One.', 1]]],
    ['characters of markup', p('One &lt;b&gt; &amp; two.'), [['One <b> & two.', 1]]],
    ['nothing', '', []],
  ] as const) {
    it(`are those of ${what}`, async () => {
      assert.deepEqual(await places(body), expected);
    });
  }
});

describe('a note', () => {
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  for (const [what, body, expected] of [
    [
      'is found at the paragraph that refers to it',
      p('H', 'heading1') +
        p('One.') +
        p(`${run('Two.')}${mark}`) +
        p('I', 'heading1') +
        p('Three.'),
      ['A note.', 2, 'H'],
    ],
    [
      'is found at the table that refers to it',
      p('H', 'heading1') +
        `<w:tbl>${row(['a', `${run('b')}${mark}`])}</w:tbl>` +
        p('I', 'heading1') +
        p('Three.'),
      ['A note.', 1, 'H'],
    ],
    [
      'of a heading is found at what stands below',
      p(`${run('H')}${mark}`, 'heading1') + p('One.') + p('Two.'),
      ['A note.', 1, 'H'],
    ],
  ] as const) {
    it(what, async () => {
      assert.deepEqual((await places(body)).at(-1), expected);
    });
  }
});

describe('the facts of a Word document', () => {
  const none = { title: null, publisher: null, date: null, language: null, url: null };
  for (const [what, core, body, expected] of [
    ['nothing', '', p('One.'), {}],
    ['a title', '<dc:title>A</dc:title>', p('B', 'Title'), { title: 'A' }],
    ['a title in the text', '<dc:title> </dc:title>', p('B', 'Title') + p('One.'), { title: 'B' }],
    ['an author', '<dc:creator>Jane Doe</dc:creator>', p('One.'), { publisher: 'Jane Doe' }],
    [
      'a date',
      '<dcterms:created>2021-01-01T00:00:00Z</dcterms:created>',
      p('One.'),
      { date: '2021-01-01' },
    ],
    [
      'the last date',
      '<dcterms:created>2021-01-01T00:00:00Z</dcterms:created><dcterms:modified>2022-01-27T10:00:00Z</dcterms:modified>',
      p('One.'),
      { date: '2022-01-27' },
    ],
    ['a language', '<dc:language>de-DE</dc:language>', p('One.'), { language: 'de-DE' }],
  ] as const) {
    it(`are ${what}`, async () => {
      assert.deepEqual((await parse(zipOf(documentOf(body, core)))).metadata, {
        ...none,
        ...expected,
      });
    });
  }
});

const good = documentOf(p('A secret. '.repeat(20)));

describe('a Word document that cannot be read is refused:', () => {
  const broken = 'damaged, or not a Word document (.docx); save it as .docx again';
  const other = 'a zip archive of something else, not a Word document (.docx); save it as .docx';
  const noise = Array.from({ length: 40_000 }, (_, index) => String((index * 7919) % 65_521)).join(
    ' ',
  );
  const large = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`word/a${index}.xml`, noise.repeat(16)]),
  );
  const document = (source: string) => zipOf({ ...good, 'word/document.xml': source });
  for (const [what, file, reason] of [
    ...hostileArchives(good, 'a Word document (.docx)'),
    ['another zip archive', zipOf({ 'a.txt': 'A secret.' }), other],
    [
      'a spreadsheet',
      zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
      other,
    ],
    [
      'an old file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'an old .doc file, or protected by a password; save it as .docx without one',
    ],
    [
      'without its text',
      zipOf(
        Object.fromEntries(Object.entries(good).filter(([name]) => name !== 'word/document.xml')),
      ),
      broken,
    ],
    ['broken markup', document('<w:document>A secret.'), broken],
    [
      'laughs',
      document('<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>'),
      'holds a document type, as no Word document does; save it as .docx again',
    ],
    [
      'nested deep',
      document(
        `<w:document ${w}><w:body>${'<w:ins>'.repeat(30_000)}${'</w:ins>'.repeat(30_000)}</w:body></w:document>`,
      ),
      broken,
    ],
    ['too large', zipOf({ ...good, ...large }), 'more than 32 MB of text and markup; split it'],
    [
      'facts in broken markup',
      zipOf({ ...good, 'docProps/core.xml': '<a>' }),
      'docProps/core.xml is not valid XML',
    ],
  ] as const) {
    it(what, async () => {
      await assert.rejects(parse(file), { message: reason });
    });
  }
});

describe('offsets', () => {
  const part = fc.constantFrom(
    p('One. Two.'),
    p('H', 'heading1'),
    p('I', 'heading2'),
    item('x 🎉'),
    item('***'),
    p(run('a', hidden) + run(' b ')),
    `<w:tbl>${row(['a', ''], head)}${row(['c', 'd'])}</w:tbl>`,
    p(''),
  );
  it('of any document are exact', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        await parse(zipOf(documentOf(parts.join(''))));
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
