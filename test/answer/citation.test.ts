import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linkTo, locate, type Quotation, type Source } from '../../src/answer/index.ts';
import { textsFor } from '../../src/discord/texts/index.ts';

const source: Source = {
  ...{ file: 'rules.md', title: null, publisher: null, date: null, url: null, headings: [] },
  ...{ line: 12, lineEnd: 12, page: null, pageEnd: null, paragraph: null },
  ...{ start: 0, end: 9, leadStart: 0, leadEnd: 9 },
};
const paged: Source = { ...source, file: 'rules.pdf', page: 12, pageEnd: 12, line: 3, lineEnd: 4 };
const sectioned: Source = {
  ...source,
  file: 'a.docx',
  paragraph: 4,
  headings: ['Fees', 'Refunds'],
};

describe('where a quote stands', () => {
  for (const [written, place] of [
    ['rules.md:12', source],
    ['rules.md:12-14', { ...source, lineEnd: 14 }],
    ['rules.pdf, page 12, line 3', paged],
    ['rules.pdf, page 12, line 3', { ...paged, pageEnd: 13, lineEnd: 1 }],
    ['a.docx § Refunds, paragraph 4', sectioned],
    ['a.docx, paragraph 4', { ...sectioned, headings: [] }],
    ['a.docx § Two lines, paragraph 4', { ...sectioned, headings: ['Two\nlines'] }],
  ] as const) {
    it(`is "${written}"`, () => {
      assert.equal(locate(place), written);
    });
  }

  for (const [locale, page, paragraph] of [
    ['de', 'rules.pdf, Seite 12, Zeile 3', 'a.docx § Refunds, Absatz 4'],
    ['ja', 'rules.pdf, 12ページ3行目', 'a.docx § Refunds, 第4段落'],
    ['sv-SE', 'rules.pdf, page 12, line 3', 'a.docx § Refunds, paragraph 4'],
  ] as const) {
    it(`is said in ${locale}`, () => {
      const { places } = textsFor(locale);
      assert.deepEqual([locate(paged, places), locate(sectioned, places)], [page, paragraph]);
    });
  }
});

describe('the address of a quote', () => {
  const url = 'https://example.org/rules#top';
  const long = 'One two three four five six seven eight. '.repeat(5).trim();
  const at = (place: Source, lead = 'The hall closes at ten.'): Quotation => ({
    ...{ quote: lead, lead, confidence: 1, source: { ...place, url }, alsoIn: [], nearlyIn: [] },
  });

  for (const [written, quotation] of [
    [url, at(source)],
    ['https://example.org/rules#page=12', at(paged)],
    [
      'https://example.org/rules#:~:text=The%20hall%20closes%20at%20ten.',
      at({ ...source, file: 'a.html' }),
    ],
    [
      'https://example.org/rules#:~:text=A%2Db%2C%20c%20%26%20d',
      at({ ...source, file: 'a.HTM' }, 'A-b, c\n & d'),
    ],
    [
      'https://example.org/rules#:~:text=One%20two%20three%20four%20five%20six,four%20five%20six%20seven%20eight.',
      at({ ...source, file: 'a.xhtml' }, long),
    ],
  ] as const) {
    it(`is ${written}`, () => {
      assert.equal(linkTo(quotation, 512), written);
    });
  }

  it('is none where the document has none', () => {
    assert.equal(linkTo({ ...at(source), source }, 512), null);
  });

  it('is without the place where it would be too long, and none where it is too long itself', () => {
    const quotation = at({ ...source, file: 'a.html' });
    assert.equal(linkTo(quotation, url.length), url);
    assert.equal(linkTo(quotation, url.length - 1), null);
  });

  it('can be opened whatever the lead', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (lead) => {
        const link = linkTo(at({ ...source, file: 'a.html' }, lead), 10_000) ?? '';
        assert.equal(new URL(link).href.replaceAll('%27', "'"), link);
      }),
      { seed: 1 },
    );
  });
});
