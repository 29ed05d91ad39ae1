import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../src/corpus/index.ts';
import { splitSentences } from '../../src/corpus/sentences.ts';

/** What the splitter makes of a text, as text. */
function split(text: string, language?: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** A case a line: the sentences it should come apart into, with `|` between. */
const cases = [
  // Plain ends.
  'It ended. | Nobody came! | Why? | So be it.',
  'What?! | No way!! | Ok.',
  'One sentence without an end',
  'Hello.World is one. | Next.',
  // Titles and initials.
  'Dr. Smith and Mr. Brown met. | They spoke.',
  'J. R. R. Tolkien wrote it. | C. S. Lewis read it.',
  'Nikita S. Khrushchev spoke. | He left.',
  'Gov. Sen. Rep. Gen. Lee won. | Yes.',
  'St. Petersburg is cold. | It snows.',
  'Mr.\u00A0Smith left. | He ran.',
  'She (Mrs. A. B. Jones) sang. | Bob left.',
  // Abbreviations.
  'Fruits, e.g. Apples, are red. | Others, i.e. Pears, are not.',
  'It was Smith v. Jones. | Then Roe vs. Wade. | That was it.',
  'The U.S. Army left. | It rained.',
  'They came to the U.S. | The end was near.',
  'The U.S.A. Army left. | It rained.',
  'He has a Ph.D. | The other has not.',
  'Acme Inc. | The firm grew. | Acme Inc. Ltd. Partners left.',
  'On Jan. 5 and Dec. 7. | Then it was Feb. Monday.',
  'Smith et al. Report this. | Others et al. | The work goes on.',
  'Washington, D.C. | The city sleeps. | Washington, D.C. Residents vote.',
  'Fruits, nuts, etc. | The rest was bad. | Fruits etc. are fine.',
  // Times.
  'We met at 5 p.m. | The hall was full.',
  'We meet at 5 p.m. Monday in Rome. | Come.',
  'At 9 a.m. | She stayed.',
  // Numbers.
  'Pi is 3.14. | It is 1,000.5 times more.',
  'See No. 5 for more. | Then stop.',
  'Is it so? | No. | Then go.',
  'He said no. | No. 7 won.',
  'See fig. 3 and pp. 4–5. | Then eq. 7 follows.',
  'Version v1.2.3 is out. | It works.',
  '1. First item. | 2. Second item.',
  'IV. The fourth part. | It ends.',
  'They won 3-0. | Then 4-1!',
  'In 1990. | In 2000.',
  // Ellipses.
  'Wait... what? | Yes... | Maybe.',
  'Wait… What? | Yes.',
  // Quotations and brackets.
  '“Why?” he asked. | Nobody knew.',
  '"Stop! Now!" he cried. | They ran.',
  '"It is over." | She left.',
  'He said "It is over. We lost." | Then he left.',
  'He said: “Go. Now.” and left. | Next.',
  'He asked (was it so? Yes.) and left. | Then he came.',
  'The law [as read. And heard.] stands. | It holds.',
  '„Ja. Nein.“ sagte er. | Gut.',
  '« Oui. Non. » dit-il. | Bien.',
  // Emoji.
  'Done 😀. | Fine 👨‍👩‍👧! | Next.',
  // Other scripts.
  '你好。 | 我很好！ | 你呢？',
  '今日は。 | 「元気？」 | 「はい。」',
  '他走了。 | “你好。我走了。” | 然后离开。',
  'हाँ। | नहीं।',
  'Что? | Да. | Нет.',
  'نعم؟ | لا.',
];

describe('splitSentences', () => {
  for (const line of cases) {
    it(line, () => {
      // Between scripts that write no spaces, there is none to put back.
      const isSpaced = !/[。！？]/u.test(line);
      const sentences = line.split(' | ');
      assert.deepEqual(split(sentences.join(isSpaced ? ' ' : '')), sentences);
    });
  }

  it('finds nothing in nothing', () => {
    assert.deepEqual([split(''), split(' \t ')], [[], []]);
  });

  it('trims what stands around', () => {
    assert.deepEqual(split('  \u00A0One. \t Two.  '), ['One.', 'Two.']);
  });

  it('keeps a quotation whole up to 300 characters and no longer', () => {
    const short = `He said “${'One more. '.repeat(20)}” Then.`;
    assert.deepEqual(split(short), [short]);
    const long = `He said “${'One more. '.repeat(40)}” Then.`;
    assert.equal(split(long)[0], 'He said “One more.');
  });

  it('falls back on the root rules for a language that it does not know', () => {
    assert.deepEqual(split('One. Two.', 'tlh'), ['One.', 'Two.']);
  });
});

describe('splitSentences on Markdown', () => {
  for (const line of [
    '**Bold end.** | Next one. | *Also this.* | Last.',
    'A `code. Here` stays. | Next.',
    '[A link.](https://example.com/a.B) | Next one.',
    '~~Gone.~~ | Still here.',
    'It is **un**likely. | Dr. **Smith** knows.',
    '***Both.*** | **Mr.** Brown.',
  ]) {
    it(line, () => {
      const sentences = line.split(' | ');
      const text = sentences.join(' ');
      const [passage] = parseDocument('a.md', text).document.passages;
      const found = passage?.sentences.map(({ start, end }) => text.slice(start, end));
      // A code span is not read as a whole: its period ends a sentence, as anywhere.
      const expected = line.startsWith('A `code') ? ['A `code.', 'Here` stays.', 'Next.'] : sentences;
      assert.deepEqual(found, expected);
    });
  }
});

const shortSentence = fc
  .array(fc.constantFrom('word', 'Другой', 'éclair', 'x', 'sentence', '42', '中文', '🎉'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => `Then ${words.join(' ')} came.`);

describe('long texts', () => {
  it('come apart into the short sentences they are made of', () => {
    fc.assert(
      fc.property(
        fc.array(shortSentence, { minLength: 150, maxLength: 250 }),
        fc.integer({ min: 1, max: 60 }),
        (made, shift) => {
          const sentences = [`S${'o'.repeat(shift)}.`, ...made];
          assert.deepEqual(split(sentences.join(' ')), sentences);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });

  it('come apart alike wherever the window ends', () => {
    const [before, cut, after] = ['It rained all day.', 'They paid 5 dol. 123456 of them left.', 'So did we.'];
    for (let length = 3900; length <= 4030; length += 1) {
      const first = 'O' + 'o'.repeat(length - 1) + '.';
      const sentences = [before, first, cut, after];
      assert.deepEqual(split(sentences.join(' ')), sentences, `a sentence of ${length}`);
    }
  });

  for (const length of [1000, 1999, 2001, 2500, 3990, 7_990, 12_345]) {
    it(`keep sentences of ${length} characters apart`, () => {
      const long = `It ${'goes on '.repeat(length / 8)}here.`;
      const sentences = [long, 'Short.', long, long, 'Short too.'];
      assert.deepEqual(split(sentences.join(' ')), sentences);
    });
  }

  it('of 200 kB come apart', () => {
    const sentence = 'The quick brown fox jumps over the lazy dog.';
    const count = Math.ceil(200_000 / (sentence.length + 1));
    const found = split(Array.from({ length: count }, () => sentence).join(' '));
    assert.equal(found.length, count);
    assert.deepEqual([...new Set(found)], [sentence]);
  });

  for (const [what, text] of [
    ['of 1 MB without an end', 'word '.repeat(200_000).trim()],
    ['of 1 MB without a space', 'x'.repeat(1_000_000)],
    ['of 1 MB of emoji', '🎉'.repeat(500_000)],
  ] as const) {
    it(`${what} are one sentence`, () => {
      assert.deepEqual(splitSentences(text), [{ start: 0, end: text.length }]);
    });
  }
});
