import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument, type Span } from '../../src/corpus/index.ts';

/** The lines that state something, by what they state. */
function header(text: string, file = 'a.md'): Record<string, string> {
  const spans = Object.entries<Span>({ ...parseDocument(file, text).document.header });
  return Object.fromEntries(spans.map(([fact, { start, end }]) => [fact, text.slice(start, end)]));
}

const german = 'Der Text steht hier, und er ist auf Deutsch geschrieben.';
const french = 'Le texte est ici, et il est en français.';

describe('the lines that state facts about a document', () => {
  for (const [text, expected] of [
    ['# R\n\nBy Jane Doe\n\nText.', { title: '# R', author: 'By Jane Doe' }],
    ['# R\n\n> Author: Jane\n\nText.', { title: '# R', author: 'Author: Jane' }],
    ['- Author: Jane\n- Date: May 2020', { author: 'Author: Jane', date: 'Date: May 2020' }],
    [
      '**Author:** Jane\n**Date**: 27/01/22',
      { author: '**Author:** Jane', date: '**Date**: 27/01/22' },
    ],
    ['Title: R\nSubject: S\n\nText.', { title: 'Title: R' }],
    ['# R\n\nPublished: The Press', { title: '# R' }],
    ['# R\n\nPublished by The Press.', { title: '# R', publisher: 'Published by The Press.' }],
    ['# R\n\nPublished on 27 May 2022', { title: '# R', date: 'Published on 27 May 2022' }],
    [`Text.\n\nVon Erika Mustermann\n\n${german}`, { author: 'Von Erika Mustermann' }],
    [`Text.\n\nErschienen am 27. Mai 2022\n\n${german}`, { date: 'Erschienen am 27. Mai 2022' }],
    [`Texte.\n\nPar Jean Dupont\n\n${french}`, { author: 'Par Jean Dupont' }],
    [`Texte.\n\nPublié le 27 mai 2022\n\n${french}`, { date: 'Publié le 27 mai 2022' }],
    ['Текст.\n\nАвтор: Иван', { author: 'Автор: Иван' }],
    ['Текст и он.\n\nОпубликовано 27 мая 2022 года', { date: 'Опубликовано 27 мая 2022 года' }],
    [
      '作者：张三\n发布日期：2022年1月27日',
      { author: '作者：张三', date: '发布日期：2022年1月27日' },
    ],
    ['著者：山田\n発行日：2022年1月27日', { author: '著者：山田', date: '発行日：2022年1月27日' }],
    ['저자: 홍길동\n날짜: 2022년 1월', { author: '저자: 홍길동', date: '날짜: 2022년 1월' }],
    ['بقلم: أحمد\nالتاريخ: 2022', { author: 'بقلم: أحمد', date: 'التاريخ: 2022' }],
    ['लेखक: राम\nतारीख: २७ मई २०२२', { author: 'लेखक: राम', date: 'तारीख: २७ मई २०२२' }],
    ['ผู้เขียน: สมชาย\nวันที่: 27 มกราคม 2565', { author: 'ผู้เขียน: สมชาย', date: 'วันที่: 27 มกราคม 2565' }],
    [
      '---\nautor: Max\ndatum: 2020-01-02\n---',
      { author: 'autor: Max', date: 'datum: 2020-01-02' },
    ],
    ['---\npublished: 2020-01-02\n---\n\nText.', { date: 'published: 2020-01-02' }],
  ] as const) {
    it(`are found in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(header(text), expected);
    });
  }

  for (const text of [
    'Text.\n\nBy Monday the work was done.',
    'Text.\n\nBy the river stood a house.',
    'The town was founded\nBy Romans in 1200, and\nit fell.',
    'Text.\n\nIt was found\nby many\nBy Jane Doe',
    'Text.\n\nPublished in 2019, the book was a success.',
    'Text.\n\nPublished by order of the king.',
    'Text.\n\nDate: to be announced',
    'Text.\n\nDate palms: 1200 trees',
    'Text.\n\nAuthor:',
    'The rule is here.\n\nVon Erika Mustermann',
    `${'Text.\n\n'.repeat(20)}Author: Jane`,
  ]) {
    it(`are none of ${JSON.stringify(text.slice(-60))}`, () => {
      assert.deepEqual(header(text), {});
    });
  }

  for (const [text, title] of [
    ['Club rules\n\nText.', 'Club rules'],
    ['\uFEFF  Club rules  \r\n===\r\n\r\nText.', 'Club rules'],
    ['Club rules\nBy Jane Doe\n\nText.', 'Club rules'],
    ['The hall closes at ten.\n\nText.', undefined],
    ['Club rules', undefined],
    ['- Club rules\n\nText.', undefined],
    ['Author: Jane\n\nText.', undefined],
  ] as const) {
    it(`are ${title ?? 'none'} as the title of the plain text ${JSON.stringify(text)}`, () => {
      assert.equal(header(text, 'a.txt').title, title);
    });
  }
});
