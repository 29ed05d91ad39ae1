import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { type Document, isTable, lineAt, placeAt } from '../../src/corpus/index.ts';
import { toLines } from '../../src/corpus/formats/pdf/lines.ts';
import { measureType } from '../../src/corpus/formats/pdf/type-sizes.ts';
import { type ParsedDocument, parseFile } from '../../src/corpus/parse.ts';
import { imagePage, makePdf, textPage } from './pdf-by-hand.ts';

const folder = new URL('fixtures-pdf/', import.meta.url);
const bytes = (file: string): Buffer => readFileSync(new URL(file, folder));
const names = ['report', 'paper', 'satzung', 'pravila', 'chaguan', 'maktaba', 'yuelanshi'] as const;
const parsed = new Map<string, Promise<ParsedDocument>>();

/** A fixture, parsed once. */
async function open(name: string): Promise<Document> {
  const made = parsed.get(name) ?? parseFile(`${name}.pdf`, bytes(`${name}.pdf`));
  parsed.set(name, made);
  return (await made).document;
}

async function parse(content: Uint8Array): Promise<ParsedDocument> {
  return parseFile('a.pdf', content, { mostPages: 5000 });
}

/** Every passage's text. */
function passages({ text, passages }: Document): string[] {
  return passages.map(({ start, end }) => text.slice(start, end));
}

/** Without what the two readers write differently: spaces, hyphens, raised digits, and marks of direction. */
function plain(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200E\u200F\u202A-\u202E]/gu, '')
    .replaceAll('‐', '-');
}

/** Checks all that {@link Document} promises of offsets. */
function check({ text, reading, passages, lineStarts, lineNumbers, pageStarts }: Document): void {
  assert.equal(reading.length, text.length);
  assert.equal(lineNumbers?.length, lineStarts.length);
  assert.equal(pageStarts?.[0], 0);
  assert.deepEqual(
    pageStarts,
    [...pageStarts].sort((a, b) => a - b),
  );
  let done = 0;
  for (const { start, end, sentences } of passages) {
    assert.ok(start >= done && end <= text.length);
    for (const sentence of sentences) {
      const quote = text.slice(sentence.start, sentence.end);
      assert.ok(sentence.start >= done && sentence.end <= end && quote !== '');
      assert.equal(quote, quote.trim());
      done = sentence.end;
    }
  }
}

describe('PDF files of real programs', () => {
  for (const name of names) {
    it(`${name}: every line is where another reader finds it`, async () => {
      const document = await open(name);
      const pages = readFileSync(new URL(`${name}.pdftotext.txt`, folder), 'utf8')
        .split('\f')
        .map((page) =>
          page
            .split('\n')
            .map(plain)
            .filter((line) => line !== ''),
        );
      const ours = document.text.split('\n').map((line, i) => {
        const place = placeAt(document, document.lineStarts[i] ?? 0);
        return { ...place, text: plain(line) };
      });
      const theirs = ours.map(({ page, line }) => ({
        line,
        page,
        text: pages[(page ?? 0) - 1]?.[line - 1],
      }));
      assert.deepEqual(ours, theirs);
    });

    it(`${name}: offsets are exact`, async () => {
      check(await open(name));
    });
  }

  it('say title, publisher, language and date', async () => {
    for (const [name, title, publisher, language] of [
      ['report', 'The Tidewater Lending Library: Report for the Year', 'Miriam Oakes', 'en-GB'],
      ['paper', 'Counting Swifts by Ear: A Method for Noisy Towns', null, 'en'],
      ['satzung', 'Satzung der Bergbahngenossenschaft Obertal', null, 'de'],
      ['pravila', 'Правила яхт-клуба «Северный ветер»', null, 'ru'],
      ['chaguan', '青石巷茶馆管理办法', null, 'zh-CN'],
      ['maktaba', 'لائحة مكتبة الواحة', null, 'ar'],
      ['yuelanshi', '梧桐里阅览室须知', null, 'zh-CN'],
    ] as const) {
      const { metadata, text, header } = await open(name);
      assert.match(metadata.date ?? '', /^20\d\d-\d\d-\d\d$/);
      assert.deepEqual(metadata, { title, publisher, language, url: null, date: metadata.date });
      const { start = 0, end = 0 } = header.title ?? {};
      assert.equal(text.slice(start, end).replace('\n', ' '), title);
    }
  });

  for (const [name, quote, page, line, headings] of [
    [
      'report',
      'It approved the purchase of twelve hundred\nnew volumes',
      1,
      20,
      ['1 The collection', '1.1 Acquisitions'],
    ],
    ['report', 'Its ceiling was insulated with com-\npressed seaweed', 2, 28, ['2 The building']],
    ['report', 'pressed seaweed, an unconventional', 3, 2, ['2 The building']],
    ['report', 'Recording 80 pence 25 pence', 3, 14, ['3 Opening hours and charges']],
    ['report', '2 A sample of the material is exhibited', 3, 24, ['4 Acknowledgements']],
    ['paper', 'Edda Lindqvist and Tomás Varga', 1, 3, []],
    ['paper', 'Rain\nprotection', 1, 30, ['2 Equipment']],
    ['paper', 'two stations were placed', 1, 36, ['2 Equipment']],
    ['satzung', 'Die Genossenschaft führt den Namen', 1, 4, ['§ 1 Name und Sitz']],
    ['chaguan', '每逢农历初一，茶\n馆停业一天', 1, 3, ['第一章 营业时间']],
    ['yuelanshi', '晚上八点关门。', 1, 5, ['开门时间']],
    ['yuelanshi', '每位读者的押金为二十元', 1, 7, ['押金']],
    ['maktaba', 'يدفع المشترك خمسين درهما', 1, 4, ['الاشتراك']],
  ] as const) {
    it(`place ${JSON.stringify(quote)}`, async () => {
      const document = await open(name);
      const at = document.text.indexOf(quote);
      const passage = document.passages.find(({ start, end }) => start <= at && at < end);
      assert.deepEqual(
        { ...placeAt(document, at), headings: passage?.headings },
        { page, line, headings: [document.metadata.title, ...headings] },
      );
    });
  }

  it('are read across a page break without what stands between', async () => {
    const { text } = await open('report');
    assert.match(text, /Its ceiling was insulated with com-\npressed seaweed/);
    assert.doesNotMatch(text, /Tidewater Lending Library, Report/);
  });

  it('have their hyphenated words read as one', async () => {
    const { text, reading } = await open('report');
    const read = reading.replaceAll('\u2060', '');
    for (const word of ['uncatalogued', 'demand', 'compressed', 'architect', 'reconstruction']) {
      assert.match(read, new RegExp(word));
    }
    assert.match(read, /much-discussed/);
    const at = text.indexOf('un-\ncatalogued');
    assert.equal(reading.slice(at, at + 14), 'un\u2060\u2060catalogued');
  });

  it('have list items and the rows of tables for themselves', async () => {
    const document = await open('report');
    const table = document.passages.find(({ start, end }) =>
      document.text.slice(start, end).includes('80 pence'),
    );
    assert.deepEqual(
      table?.sentences.map(({ start, end }) => document.text.slice(start, end)),
      [
        'Item First week Each day after',
        'Book 50 pence 10 pence',
        'Recording 80 pence 25 pence',
        'Chart 2 pounds 1 pound',
      ],
    );
    assert.ok(passages(document).includes('Nobody may recommend more than five titles a\nmonth.'));
  });

  it('have lines of Chinese joined, and Arabic in the order of reading', async () => {
    assert.match((await open('chaguan')).reading, /茶\u2060馆停业一天/);
    assert.match(
      (await open('maktaba')).text,
      /تأسست المكتبة في عام\n1974 على يد معلم متقاعد كان يملك 3200 كتاب\./,
    );
  });
});

it('the running text is what takes up most of the lines, not what has most characters', () => {
  const segment = { left: 0, right: 300, font: 'F', isMixed: false };
  const body = [
    { ...segment, text: '图书馆每天上午九点开门，晚上八点关门。', baseline: 60, size: 12 },
    { ...segment, text: 'Printed by the Plane Lane Press', baseline: 300, size: 8 },
  ];
  assert.equal(measureType(toLines({ head: [], body, foot: [] }, 1, 1)).body, 12);
});

describe('PDF files made by hand', () => {
  it('are read', async () => {
    const { document, warnings } = await parse(
      makePdf([textPage(['One line is here.', 'And another one.'])]),
    );
    assert.deepEqual(passages(document), ['One line is here.\nAnd another one.']);
    assert.deepEqual([document.metadata.title, warnings], [null, []]);
  });

  it('lose heads, feet and page numbers, which count as lines', async () => {
    const page = (n: number) =>
      textPage(
        [
          `The head, ${n}`,
          `Words of ${'abc'.charAt(n)} stand`,
          `on page ${'abc'.charAt(n)}.`,
          `${n}`,
        ],
        340,
      );
    const { document } = await parse(makePdf([page(0), page(1), page(2)]));
    assert.equal(
      document.text,
      ['a', 'b', 'c'].map((n) => `Words of ${n} stand\non page ${n}.`).join('\n'),
    );
    assert.deepEqual(document.lineNumbers, [2, 3, 2, 3, 2, 3]);
    assert.deepEqual(document.pageStarts, [0, 28, 56]);
  });

  it('lose the head and foot of a browser on a single page too, and nothing else in the margin', async () => {
    const at = (size: number, left: number, y: number, text: string) =>
      `BT /F1 ${size} Tf 1 0 0 1 ${left} ${y} Tm (${text}) Tj ET`;
    const body = [at(12, 40, 340, 'The hut opens at nine.'), at(12, 40, 322, 'It closes at six.')];
    const read = async (...margins: readonly string[]) =>
      (await parse(makePdf([[...body, ...margins].join('\n')]))).document.text.split('\n');
    const text = ['The hut opens at nine.', 'It closes at six.'];
    const [date, title] = [at(8, 10, 377, '11/26/26, 3:29 PM'), at(8, 180, 376, 'Rules')];
    const [address, number] = [at(8, 10, 17, 'file:///tmp/rules.html'), at(8, 270, 17, '1/1')];
    assert.deepEqual(await read(date, title, address, number), text);
    for (const other of ['26.11.2026, 15:29', '2026/11/26 15:29', '2026-11-26, 3:29 p.m.'])
      assert.deepEqual(await read(at(8, 10, 377, other), title), text);
    for (const [margin, line] of [
      [at(8, 10, 17, 'https://hut.example Tel. 4711'), 'https://hut.example Tel. 4711'],
      [address, 'file:///tmp/rules.html'],
      [
        [at(8, 10, 60, 'http://hut.example/'), at(8, 200, 60, '1/1')].join('\n'),
        'http://hut.example/ 1/1',
      ],
    ] as const) {
      assert.deepEqual(await read(margin), [...text, line]);
    }
    const late = at(8, 10, 350, '11/26/26, 3:29 PM');
    assert.deepEqual(await read(late), ['11/26/26, 3:29 PM', ...text]);
  });

  /** Lines of Courier 7, which is 4.2 points a character, from a place downwards. */
  const column = (left: number, top: number, lines: readonly string[], font = 'F1') =>
    lines
      .map((line, i) => `BT /${font} 7 Tf 1 0 0 1 ${left} ${top - 9 * i} Tm (${line}) Tj ET`)
      .join('\n');

  it('have columns read one after the other, whatever the height of their lines', async () => {
    const lines = (name: string) => [
      'The first line of',
      'a column that has',
      'four lines, namely',
      `column ${name} is it.`,
    ];
    const page = [
      column(60, 380, ['A line that goes over all three of the columns']),
      column(10, 340, lines('one')),
      column(110, 343, lines('two')),
      column(210, 337, lines('three')),
      column(60, 280, ['Another line that goes over all three of them']),
    ].join('\n');
    const { document } = await parse(makePdf([page]));
    assert.deepEqual(document.text.split('\n'), [
      'A line that goes over all three of the columns',
      ...lines('one'),
      ...lines('two'),
      ...lines('three'),
      'Another line that goes over all three of them',
    ]);
    assert.deepEqual(
      document.lineNumbers,
      Array.from({ length: 14 }, (_, i) => i + 1),
    );
  });

  it('have tables read row by row', async () => {
    const page = [
      column(10, 380, ['Town', 'Halmstad', 'Szeged', 'Coimbra']),
      column(110, 380, ['Stations', 'eight', 'ten', 'eight']),
      column(210, 380, ['Nights', '11', '9', '11']),
    ].join('\n');
    const { document } = await parse(makePdf([page]));
    const [table] = document.passages;
    assert.deepEqual(
      table?.sentences.map(({ start, end }) => document.text.slice(start, end)),
      ['Town Stations Nights', 'Halmstad eight 11', 'Szeged ten 9', 'Coimbra eight 11'],
    );
  });

  /** A page with a table below a line of text. */
  const tablePage = (header: readonly string[], rows: readonly (readonly string[])[]) =>
    [
      column(10, 390, ['What the rooms cost is written below.']),
      ...header.map((name, i) => column(10 + 98 * i, 380, [name], 'F2')),
      ...header.map((_, i) =>
        column(
          10 + 98 * i,
          371,
          rows.map((row) => row[i] ?? ''),
        ),
      ),
    ].join('\n');

  it('have a bold header with its rows, in the columns where they stand', async () => {
    const page = tablePage(
      ['Room', 'Seats', 'Price per hour'],
      [
        ['Blue room', '40', '12 euros'],
        ['Attic', '', '5 euros'],
        ['Green room', '75', '20 euros'],
      ],
    );
    const { document } = await parse(makePdf([page]));
    assert.deepEqual(passages(document), [
      'What the rooms cost is written below.',
      [
        '| Room | Seats | Price per hour |',
        '| Blue room | 40 | 12 euros |',
        '| Attic |  | 5 euros |',
        '| Green room | 75 | 20 euros |',
      ].join('\n'),
    ]);
    const [, table] = document.passages;
    assert.deepEqual([table?.sentences.length, table && isTable(document, table)], [4, true]);
    assert.doesNotMatch(document.reading, /\|/);
    check(document);
  });

  it('have a table in one piece though one of its columns is as full as text', async () => {
    const row = (name: string) => [name, '12 euros', 'once, at the start'];
    const page = tablePage(['Item', 'Amount', 'When due'], ['Key', 'Deposit', 'Hire'].map(row));
    const { document } = await parse(makePdf([page]));
    assert.equal(document.text.split('\n')[2], '| Key | 12 euros | once, at the start |');
    assert.deepEqual(document.lineNumbers, [1, 2, 3, 4, 5]);
  });

  it('keep footnotes out of a paragraph that goes on over the page', async () => {
    const body = (top: number, lines: readonly string[]) =>
      lines
        .map((line, i) => `BT /F1 10 Tf 1 0 0 1 20 ${top - 12 * i} Tm (${line}) Tj ET`)
        .join('\n');
    const first = [
      body(380, ['It begins with a paragraph that is at', 'an end here.']),
      body(340, ['This is the paragraph that goes on and', 'over the end of the page it']),
      column(20, 60, ['1 A note on the first page.']),
    ].join('\n');
    const { document } = await parse(makePdf([first, body(380, ['began on, and then ends.'])]));
    assert.deepEqual(passages(document), [
      'It begins with a paragraph that is at\nan end here.',
      '1 A note on the first page.',
      'This is the paragraph that goes on and\nover the end of the page it\nbegan on, and then ends.',
    ]);
    assert.deepEqual(document.lineNumbers, [1, 2, 5, 3, 4, 1]);
  });

  it('have the marks of footnotes in their lines, also where a browser made them', async () => {
    const page = [
      'BT /F1 12 Tf 1 0 0 1 20 380 Tm (A sentence with a mark.) Tj ET',
      'BT /F1 10 Tf 1 0 0 1 185.6 385 Tm (1) Tj ET',
      'BT /F1 12 Tf 1 0 0 1 198.8 380 Tm (Another) Tj ET',
      'BT /F1 12 Tf 1 0 0 1 20 362 Tm (that is on the next line.) Tj ET',
    ].join('\n');
    const { document } = await parse(makePdf([page]));
    assert.equal(document.text, 'A sentence with a mark.¹ Another\nthat is on the next line.');
    assert.deepEqual(document.lineNumbers, [1, 2]);
  });

  it('name the pages without text', async () => {
    const { document, warnings } = await parse(
      makePdf([
        imagePage,
        textPage(['Some words.']),
        imagePage,
        imagePage,
        textPage(['More words.']),
      ]),
    );
    assert.deepEqual(warnings, [
      'pages 1, 3-4: without text, such as a picture of a page; a text recognition such as OCRmyPDF makes text of it',
    ]);
    assert.deepEqual(document.pageStarts, [0, 0, 12, 12, 12]);
    assert.equal(placeAt(document, document.text.indexOf('More')).page, 5);
    assert.equal(lineAt(document.lineStarts, document.text.indexOf('More')), 2);
  });

  it('are empty where every line runs over all pages', async () => {
    const { document } = await parse(makePdf(Array<string>(5).fill(textPage(['The same.']))));
    const { text, lineStarts, lineNumbers, pageStarts } = document;
    assert.deepEqual([text, lineStarts, lineNumbers], ['', [0], [1]]);
    assert.deepEqual(pageStarts, [0, 0, 0, 0, 0]);
  });

  const noText =
    'holds no text: its pages are pictures, or empty; run a text recognition such as OCRmyPDF over it';
  const circle =
    '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 3/Kids[2 0 R 2 0 R 2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n';
  for (const [what, content, reason] of [
    [
      'random bytes',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31) % 251),
      'is not a PDF file',
    ],
    ['nothing', new Uint8Array(), 'is not a PDF file'],
    ['a head alone', Buffer.from('%PDF-1.7\n'), 'is damaged: no PDF reader can open it'],
    ['a circle of pages', Buffer.from(circle), noText],
    [
      'a password',
      bytes('locked.pdf'),
      'is encrypted, and only a password opens it; save a copy without one',
    ],
    ['pictures alone', makePdf([imagePage, imagePage]), noText],
    [
      '10,000 pages',
      makePdf(Array.from({ length: 10_000 }, () => '')),
      'has 10000 pages; 5000 are the most that are read',
    ],
  ] as const) {
    it(`are refused: ${what}`, async () => {
      await assert.rejects(parse(content), { message: reason });
    });
  }

  it('leave the bytes to whoever gave them', async () => {
    const content = new Uint8Array(makePdf([textPage(['Words.'])]));
    const before = content.slice();
    await parse(content);
    assert.deepEqual(content, before);
  });
});
