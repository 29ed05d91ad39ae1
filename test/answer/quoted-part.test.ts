import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quotedPart } from '../../src/answer/index.ts';

const cases: readonly [what: string, message: string, quoted: string][] = [
  ['a message without any', ' The hall closes at ten. ', 'The hall closes at ten.'],
  ['an empty one', ' \n', ''],
  [
    'a block quote',
    'Is that so?\n> The hall\n> closes at ten.\nI doubt it.',
    'The hall\ncloses at ten.',
  ],
  ['the longest of block quotes', '> Short.\nand\n> The longer one.\n\n> Last.', 'The longer one.'],
  [
    'a block quote to the end',
    'Look:\n>>> The hall\n\ncloses at ten.',
    'The hall\n\ncloses at ten.',
  ],
  ['a block quote in a block quote', '> > The hall closes.', '> The hall closes.'],
  ['a block quote with empty lines', '> One.\n>\n> Two.', 'One.\n\nTwo.'],
  ['a block quote before marks', '“not this one, it is longer”\n> The hall.', 'The hall.'],
  ['no block quote without a space', '>5 people came here', '>5 people came here'],
  ['straight marks', 'He said "the hall closes at ten" to me.', 'the hall closes at ten'],
  ['the longest between marks', '"one two three" and "one two three four"', 'one two three four'],
  ['English marks', 'It says “the hall closes at ten”.', 'the hall closes at ten'],
  ['single marks with apostrophes', 'It says ‘I don’t know that’ there.', 'I don’t know that'],
  ['German marks', 'Da steht „Der Saal schließt um zehn“.', 'Der Saal schließt um zehn'],
  ['German guillemets', 'Da steht »Der Saal schließt um zehn«.', 'Der Saal schließt um zehn'],
  [
    'Polish marks',
    'Napisano „Sala jest zamykana o dziesiątej”.',
    'Sala jest zamykana o dziesiątej',
  ],
  ['Swedish marks', 'Det står ”Salen stänger klockan tio” där.', 'Salen stänger klockan tio'],
  ['French marks', 'Il dit « la salle ferme à dix heures ».', 'la salle ferme à dix heures'],
  [
    'between French marks',
    '« un » et tout ce qui suit « deux »',
    '« un » et tout ce qui suit « deux »',
  ],
  ['Japanese marks', '彼は「ホールは十時に閉まります」と言った。', 'ホールは十時に閉まります'],
  ['Chinese marks', '他说：“大厅十点钟关门。”', '大厅十点钟关门。'],
  ['a name in marks', 'Is the “big hall” closed at ten?', 'Is the “big hall” closed at ten?'],
  [
    'a mark without its other',
    'He said "the hall closes at ten',
    'He said "the hall closes at ten',
  ],
];

describe('what a message quotes', () => {
  for (const [what, message, quoted] of cases) {
    it(`is found in ${what}`, () => {
      assert.equal(quotedPart(message), quoted);
    });
  }

  it('is found among thousands of marks', () => {
    for (const mark of ['"', '“', '”', '«', '»', '‘', '‘a’a', '> ', '>\n']) {
      const marks = mark.repeat(4000 / mark.length);
      // One that took exponential time would reach the time limit of the test run.
      assert.ok(quotedPart(marks).length <= marks.length, mark);
    }
  });
});
