import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from '../../src/corpus/index.ts';

const long = `${'A long line goes on and on. '.repeat(5)}End.`;

/** Every passage's text. */
function passages(text: string): string[] {
  return parseDocument('a.txt', text).document.passages.map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('the passages of plain text', () => {
  for (const [what, text, expected] of [
    ['parted by empty lines', 'One\n\nTwo\n \t\nThree\n', ['One', 'Two', 'Three']],
    ['wrapped lines', 'One\ntwo\r\nthree\rfour', ['One\ntwo\r\nthree\rfour']],
    ['lines too long to be wrapped', `${long}\n${long}\nshort`, [long, long, 'short']],
    ['a short line before a long one', `short\n${long}`, ['short', long]],
    [
      'a long line right below a question',
      `Why?\n${long}\nHow?\n${long}\n${long}`,
      [`Why?\n${long}`, `How?\n${long}`, long],
    ],
    ['a long line apart from a question', `Why?\n\n${long}`, ['Why?', long]],
    [
      'bullets',
      '- One\n* Two\n+ Three\n• Four\n– Five',
      ['- One', '* Two', '+ Three', '• Four', '– Five'],
    ],
    [
      'numbers',
      '1. One\n2) Two\n(iv) Three\nb) Four\n§ 4 Five',
      ['1. One', '2) Two', '(iv) Three', 'b) Four', '§ 4 Five'],
    ],
    ['a wrapped item', '- One\n  two\n- Three', ['- One\n  two', '- Three']],
    ['a year at the start of a line', 'It was\n1990. Then', ['It was\n1990. Then']],
    ['a byte order mark', '\uFEFFOne', ['One']],
    ['space around', '  One  \n\n\tTwo\t', ['One', 'Two']],
    ['words only', '***\n\n---\n\n🎉\n\nOne', ['One']],
    ['Markdown as it stands', '# One\n\n> **two**', ['# One', '> **two**']],
    ['nothing', '', []],
    ['a byte order mark alone', '\uFEFF', []],
  ] as const) {
    it(`are ${what}`, () => {
      assert.deepEqual(passages(text), expected);
    });
  }

  for (const [what, text, expected] of [
    [
      'a label on each line',
      'Place: the hall\nChair: Ada\nClerk: Eve',
      ['Place: the hall', 'Chair: Ada', 'Clerk: Eve'],
    ],
    [
      'a heading above a text',
      `5. Budget\n${'It was set at a sum. '.repeat(4).trim()}`,
      ['5. Budget', ...Array<string>(4).fill('It was set at a sum.')],
    ],
    [
      'opening hours',
      'Mon-Fri 9:00-17:00\nSat 10:00-14:00',
      ['Mon-Fri 9:00-17:00', 'Sat 10:00-14:00'],
    ],
    [
      'wrapped text',
      'The hall on the hill is closed to\nJane and her many friends until\nMay.',
      ['The hall on the hill is closed to\nJane and her many friends until\nMay.'],
    ],
    [
      'a line that goes on',
      'The hall,\nGarden and yard are closed.',
      ['The hall,\nGarden and yard are closed.'],
    ],
    ['a small letter below', 'The hall\nis closed.', ['The hall\nis closed.']],
  ] as const) {
    it(`have the sentences of ${what}`, () => {
      const { passages } = parseDocument('a.txt', text).document;
      const sentences = passages.flatMap((passage) => passage.sentences);
      assert.deepEqual(
        sentences.map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  const text = 'It is shut at ten. Lights go out.';
  for (const [what, written, expected] of [
    ['above a text', `Intro.\n\nThe hall\n\n${text}`, [[], [], ['The hall']]],
    ['numbered', `Intro.\n\n2.1 The hall\n\n${text}`, [[], [], ['2.1 The hall']]],
    ['in capitals', `Intro.\n\nTHE HALL\r\n\r\n${text}`, [[], [], ['THE HALL']]],
    [
      'in a script without capitals',
      'あ。\n\n会館について\n\n会館は夜十時に閉まります。',
      [[], [], ['会館について']],
    ],
    ['above a list', 'Intro.\n\nTools to borrow\n\n- A press', [[], [], ['Tools to borrow']]],
    [
      'of chapters and sections',
      `Intro.\n\nHouses\n\nThe hall\n\n${text}\n\nThe shed\n\n${text}\n\nGardens\n\nThe lawn\n\n${text}`,
      [
        [],
        [],
        ['Houses'],
        ['Houses', 'The hall'],
        ['Houses'],
        ['Houses', 'The shed'],
        [],
        ['Gardens'],
        ['Gardens', 'The lawn'],
      ],
    ],
  ] as const) {
    it(`stand under headings ${what}`, () => {
      const { passages } = parseDocument('a.txt', written).document;
      assert.deepEqual(
        passages.map(({ headings }) => headings),
        expected,
      );
      // Such a line may as well state something: it is a passage, too.
      assert.equal(passages.length, written.split(/(?:\r?\n){2}/).length);
    });
  }

  for (const [what, line] of [
    ['a sentence', 'The hall is closed.'],
    ['a question', 'When is the hall open?'],
    ['a label', 'Open on Sundays: the hall'],
    ['a figure', 'Rent 500 euros'],
    ['a small letter', 'the hall'],
    ['a bullet', '- The hall'],
    ['a line right above another', 'The hall\nThe shed'],
    ['a long line', 'The hall and the shed and the lawn and the gate and the yard'],
    ['the first of four short lines', 'Ada\n\nBob\n\nCai\n\nEve'],
    ['an answer right below a question', 'Who has the key?\n\nAnna Berg'],
  ] as const) {
    it(`hold ${what}, which is no heading`, () => {
      const written = `Intro.\n\n${line}\n\n${text}`;
      const { passages } = parseDocument('a.txt', written).document;
      assert.deepEqual(
        passages.map(({ start, end, headings }) => [written.slice(start, end), ...headings]),
        written.split(/\n\n/).map((paragraph) => [paragraph]),
      );
    });
  }

  it('hold the last line, a title that stands alone, and what is right above text', () => {
    for (const written of ['One.\n\nThe hall', 'The hall', `The hall\n${text}`]) {
      assert.equal(passages(written).join('\n\n'), written);
    }
  });

  for (const file of ['a.txt', 'a.TEXT', 'a', 'a.unknown', 'md', 'a.md/b']) {
    it(`are read from ${file}`, () => {
      const { document, warnings } = parseDocument(file, '# One');
      assert.deepEqual(
        { file: document.file, title: document.metadata.title, warnings },
        { file, title: null, warnings: [] },
      );
    });
  }

  for (const file of ['a.md', 'A.MD', 'b/a.markdown', '.md']) {
    it(`are not read from ${file}, which is Markdown`, () => {
      assert.equal(parseDocument(file, '# One').document.metadata.title, 'One');
    });
  }
});
