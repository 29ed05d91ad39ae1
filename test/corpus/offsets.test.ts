import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lineAt, parseDocument } from '../../src/corpus/index.ts';
import { findLineStarts } from '../../src/corpus/lines.ts';
import { checkOffsets } from '../support/offsets.ts';

const word = fc.constantFrom(
  ...['word', 'Über', 'naïve', 'e\u0301', '🎉', '👨‍👩‍👧', '中文', '2022', '3.14', 'Dr.', 'U.S.', 'No.'],
  ...[
    'it’s',
    '“quoted”',
    '(so)',
    'why?',
    'x\ty',
    'a\u00A0b',
    '\u200Fשלום\u200F',
    'नमस्ते',
    'end.',
    'end!',
  ],
);
const inlineMarkup = fc.constantFrom(
  ...[
    '**bold.**',
    '*it* ',
    '~~gone~~',
    '`a. B`',
    '[a link.](https://example.com/a "t")',
    '![alt](b.png)',
  ],
  ...[
    '<https://example.com>',
    '<b>x</b>',
    '<!-- hidden. -->',
    '&amp;',
    '&nbsp;',
    '\\*',
    '\\',
    '[ref][r]',
  ],
  ...['**', '*', '_', '[', '](', '`', '<', '|', '\u2060', '\uFEFF'],
);
const line = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: inlineMarkup }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.join(' '));
const prefix = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '# ',
    '### ',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '>> ',
    '> - ',
    '    ',
    '\t',
    '   ',
    '- [ ] ',
    '<div>',
  ],
);
const wholeLines = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' ',
    '---',
    '===',
    '```',
    '~~~js',
    '| a | b |',
    '|---|---|',
    '| c. | d |  ',
    '</div>',
    '<!--',
  ],
  ...[
    '-->',
    '[r]: https://example.com',
    '***',
    '>',
    '-',
    '<script>',
    '</script>',
    'title: x',
    '\u2028',
  ],
);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r\n', '\r');

/** Documents of every kind of line, with any mix of line ends. */
const text = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF'),
    fc.constantFrom(
      '',
      '',
      '---\ntitle: A title\n---\n',
      '---\r\ntitle: x\r\n---\r\n',
      '---\rdate: 1\r---\r',
    ),
    fc.array(
      fc.tuple(
        fc.oneof(
          { weight: 3, arbitrary: fc.tuple(prefix, line).map((parts) => parts.join('')) },
          { weight: 2, arbitrary: wholeLines },
        ),
        lineEnd,
      ),
      { maxLength: 25 },
    ),
    fc.constantFrom('', '', 'The last line has no end.'),
  )
  .map(([mark, head, lines, last]) => mark + head + lines.flat().join('') + last);

const settings = { numRuns: 1500, seed: 7 };

describe('offsets', () => {
  for (const file of ['a.md', 'a.txt']) {
    it(`of ${file} are exact`, () => {
      fc.assert(
        fc.property(text, (made) => {
          const { document } = parseDocument(file, made);
          assert.equal(document.text, made);
          checkOffsets(document);
        }),
        settings,
      );
    });

    it(`of ${file} are exact for any characters`, () => {
      const characters = 'ab.? \n\r\t>#-*_`[]()<>|!1\\&;:~"“”\uFEFF\u00A0é';
      const any = fc.string({ unit: fc.constantFrom(...Array.from(characters)) });
      fc.assert(
        fc.property(any, (made) => {
          checkOffsets(parseDocument(file, made).document);
        }),
        settings,
      );
    });
  }

  it('of a reading are those of the text', () => {
    const made = '> Only **one** [word](x)\r\n> here.';
    const { passages, reading } = parseDocument('a.md', made).document;
    assert.equal(reading.replaceAll('\u2060', '~'), '> Only ~~one~~ ~word~~~~    here.');
    assert.deepEqual(passages, [
      {
        start: 2,
        end: made.length,
        headings: [],
        sentences: [{ start: 2, end: made.length }],
        paragraph: null,
      },
    ]);
  });

  it('of a reading that is the text itself', () => {
    const { text, reading } = parseDocument('a.txt', 'One.\n\nTwo.').document;
    assert.equal(reading, text);
  });
});

describe('no word is lost', () => {
  const spoken = /[\p{L}\p{N}]/u;

  it('from plain text: each is in exactly one sentence', () => {
    fc.assert(
      fc.property(text, (made) => {
        const { passages } = parseDocument('a.txt', made).document;
        const sentences = passages.flatMap((passage) => passage.sentences);
        for (const { index, 0: character } of made.matchAll(/[\p{L}\p{N}]/gu)) {
          const holding = sentences.filter(({ start, end }) => start <= index && index < end);
          assert.equal(holding.length, 1, `${character} at ${index}`);
        }
      }),
      { ...settings, numRuns: 500 },
    );
  });

  it('from Markdown paragraphs, lists and quotes', () => {
    const visible = fc.tuple(
      fc.constantFrom('', '- ', '> ', '1. ', '> - ', '- [x] ', '**', '*', '~~', '`'),
      fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
    );
    const made = fc
      .tuple(fc.array(visible), lineEnd)
      .map(([parts, end]) =>
        parts
          .map(([mark, words]) => `${mark}${words}${/^[*~`]/.test(mark) ? mark : ''}`)
          .join(end + end),
      );
    fc.assert(
      fc.property(made, (markdown) => {
        const { passages, reading } = parseDocument('a.md', markdown).document;
        const heard = passages.flatMap(({ sentences }) =>
          sentences.map(({ start, end }) => reading.slice(start, end)),
        );
        const letters = (from: string) => Array.from(from.replace(/[^\p{L}\p{N}]/gu, '')).join('');
        const written = markdown.replace(/^(> )?1\. /gmu, '').replaceAll('[x]', '');
        assert.equal(letters(heard.join('')), letters(written));
        assert.equal(
          heard.every((sentence) => spoken.test(sentence)),
          true,
        );
      }),
      { ...settings, numRuns: 500 },
    );
  });
});

describe('lines', () => {
  const made = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '🎉', '\u2028', '\f') });

  it('are counted by the line ends before', () => {
    fc.assert(
      fc.property(made, (text) => {
        const starts = findLineStarts(text);
        let line = 1;
        for (let offset = 0; offset <= text.length; offset += 1) {
          const isEnd =
            text[offset - 1] === '\n' || (text[offset - 1] === '\r' && text[offset] !== '\n');
          if (isEnd) line += 1;
          assert.equal(lineAt(starts, offset), line);
        }
      }),
      settings,
    );
  });

  for (const [text, offset, line] of [
    ['', 0, 1],
    ['a', 1, 1],
    ['a\n', 1, 1],
    ['a\n', 2, 2],
    ['a\r\nb', 2, 1],
    ['a\r\nb', 3, 2],
    ['a\rb', 2, 2],
    ['\r\r\n\n', 4, 4],
    ['---\ntitle: x\n---\nb', 17, 4],
  ] as const) {
    it(`${offset} of ${JSON.stringify(text)} is on line ${line}`, () => {
      assert.equal(lineAt(findLineStarts(text), offset), line);
    });
  }
});
