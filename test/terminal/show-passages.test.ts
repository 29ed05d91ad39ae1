import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document } from '../../src/answer/index.ts';
import { checkFiles, findPlace, formatPlace, styleFor } from '../../src/terminal/index.ts';

const text = 'One.\nTwo.\nThree.\n';

/** Two pages: lines 1 and 2 on the first, line 1 on the second. */
const paged: Document = {
  file: 'a.pdf',
  text,
  reading: text,
  metadata: { title: null, publisher: null, date: null, language: null, url: null },
  header: {},
  language: 'en',
  passages: ['One.', 'Two.', 'Three.'].map((words) => {
    const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
    return { ...span, headings: [], sentences: [span], paragraph: null };
  }),
  lineStarts: [0, 5, 10, 17],
  lineNumbers: [1, 2, 1, 2],
  pageStarts: [0, 10],
};
const folder = { documents: [paged], problems: [{ file: 'b.pdf', reason: 'passed over: locked' }] };
const plain = styleFor(process.stdout);
const place = { file: 'a.pdf', page: 1, line: 1, lineEnd: 1 };

describe('a document with pages', () => {
  it('is shown by page and line', () => {
    const found = findPlace(folder, { ...place, page: 2 });
    assert.equal(
      formatPlace(found, { ...plain, lead: (lead) => lead, source: (source) => source }),
      'a.pdf:p2:1\n  offsets    10-16\n  line 1, offsets 10-16\n    Three.',
    );
    const both = findPlace(folder, { ...place, lineEnd: 9 });
    assert.deepEqual(
      both.passages.map((passage) => passage.text),
      ['One.', 'Two.'],
    );
  });

  it('needs a page and line that are there', () => {
    const fails = (wrong: object, message: string) => {
      assert.throws(() => findPlace(folder, { ...place, ...wrong }), {
        name: 'ArgumentError',
        message,
      });
    };
    fails({ page: null }, 'a.pdf has pages: name one, as in a.pdf:p1:1.');
    fails({ page: 0 }, 'a.pdf has no page 0; its last is 2.');
    fails({ page: 3 }, 'a.pdf has no page 3; its last is 2.');
    fails({ page: 2, line: 2 }, 'Page 2 of a.pdf has no line 2; its last is 1.');
    fails({ file: 'b.pdf' }, '"b.pdf" was refused: locked');
  });

  it('is listed with its pages', () => {
    assert.deepEqual(checkFiles(folder), [
      {
        kind: 'document',
        file: 'a.pdf',
        format: 'pdf',
        language: 'en',
        ...{ title: null, publisher: null, date: null, url: null },
        passages: 3,
        lines: null,
        pages: 2,
        warnings: [],
      },
      { kind: 'refused', file: 'b.pdf', reason: 'locked' },
    ]);
  });

  it('has no lines to list where readers count paragraphs', () => {
    const passages = paged.passages.map((passage, at) => ({ ...passage, paragraph: at + 1 }));
    const document = { ...paged, file: 'a.docx', passages, lineNumbers: null, pageStarts: null };
    const [checked] = checkFiles({ documents: [document], problems: [] });
    assert.ok(checked?.kind === 'document');
    assert.deepEqual([checked.lines, checked.pages], [null, null]);
  });
});
