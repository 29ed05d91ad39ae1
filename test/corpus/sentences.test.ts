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

/** The same by language. */
const casesOfLanguages: readonly (readonly [language: string, line: string])[] = [
  ['de', 'Er kam am 1. Januar an. | Z. B. Äpfel und Birnen. | Das heißt, d. h. Obst.'],
  ['de', 'Prof. Dr. Müller ist da. | Im 3. Jh. v. Chr. Rom war klein. | Die Stadt wuchs.'],
  ['de', 'Siehe Nr. 5 und Abs. 2. | Die Stadt hat ca. 5 Mio. Einwohner. | Sie wächst.'],
  [
    'de',
    'Äpfel, Birnen usw. | Die Sonne scheint. | Sie wurde 3. | Der Sieger kam um 12. | Es regnete 1990. | Nein.',
  ],
  ['de', '„Komm!“, rief sie. | Dann ging sie. | Das ist lt. Gesetz verboten.'],
  ['fr', 'M. Dupont est arrivé. | Mme. Durand aussi. | Voir p. ex. Paris.'],
  ['fr', 'Né en 52 av. J.-C. à Rome. | Il mourut. | Cf. p. 12 et art. 3. | « Viens. » dit-il.'],
  ['es', 'El Sr. García llegó. | La Dra. López no. | Véase p. ej. Madrid.'],
  ['es', 'EE. UU. Ganó. | ¿Quién ganó? | ¡Nadie! | En el s. V a. C. Roma era pequeña.'],
  ['it', 'Il sig. Rossi e la dott.ssa Bianchi. | Vedi p. es. Roma. | Art. 5 della legge.'],
  ['nl', 'Dhr. Jansen kwam. | Zie bijv. Utrecht en nr. 5. | Dat is d.w.z. Alles.'],
  ['pl', 'Prof. Nowak mieszka przy ul. Długiej. | Zob. np. Kraków. | W 1990 r. Wałęsa wygrał.'],
  ['pt', 'O Sr. Silva chegou. | A Dra. Souza não. | Veja p. ex. Lisboa.'],
  ['ro', 'Dl. Popescu a venit. | Vezi art. 5 și nr. 3. | Gata.'],
  ['sv', 'Dr. Berg kom. | Se t.ex. Stockholm och s. 5. | Det är bl. a. Kalmar.'],
  ['tr', 'Prof. Dr. Yılmaz geldi. | 19. Yüzyılda başladı. | Bkz. Ankara.'],
  [
    'ru',
    'Он родился в г. Москве. | Это т. е. Россия. | В 1990 г. Иван уехал. | Он жил на ул. Ленина.',
  ],
  ['ru', 'А. С. Пушкин писал. | Население 5 млн. | Он вырос.'],
  ['uk', 'Він жив на вул. Шевченка. | Це м. Київ. | У 1990 р. Іван поїхав. | Він і досі там.'],
  ['el', 'Πού είναι; | Εδώ. | Γιατί; | Δεν ξέρω· ίσως.'],
  ['el', 'Π.χ. Αθήνα. | Ο κ. Νίκος ήρθε.'],
  ['ar', 'قال د. أحمد هذا. | ثم ذهب؟ | نعم!'],
  ['hi', 'डॉ. सिंह आए। | वे कहाँ गए? | पता नहीं।'],
  ['ja', '彼は「行く。」と言った。 | そして帰った。'],
  ['zh', '《你好。世界。》是书。 | 好！ | （注。完。） | 他走了。'],
  ['ko', '그는 갔다. | 왜? | J. K. 롤링이 썼다.'],
  ['vi', 'TP. Hồ Chí Minh lớn. | GS. Nguyễn nói.'],
  ['th', 'สวัสดีครับ | ผมชื่อสมชาย'],
  ['th', 'ทางรถไฟกว้าง 1,435 มม. (4 ฟุต) สร้างโดย อี. ไอ. ดูปองต์ ปี พ.ศ. 2500'],
  ['th', 'เขาเกิดที่กรุงเทพมหานครเมื่อวันที่ 5 มกราคม 2500 ในครอบครัวที่ยากจนมาก | ต่อมาเขาย้ายไปเชียงใหม่'],
  ['th', 'เขาพูดว่า “มาแล้วครับ ไปกันเถอะ” เสมอ'],
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

  for (const [language, line] of casesOfLanguages) {
    it(`${language}: ${line}`, () => {
      const sentences = line.split(' | ');
      const isSpaced = !['ja', 'zh'].includes(language);
      assert.deepEqual(split(sentences.join(isSpaced ? ' ' : ''), language), sentences);
    });
  }

  it('takes a bar for a danda in Devanagari', () => {
    assert.deepEqual(split('वह गया | मैं आया।', 'hi'), ['वह गया |', 'मैं आया।']);
    assert.deepEqual(split('He left | I came.'), ['He left | I came.']);
  });

  it('parts long Thai where no word binds', () => {
    const clause = 'แมวตัวหนึ่งนอนหลับสบายบนหลังคาบ้าน';
    const found = split(Array.from({ length: 40 }, () => clause).join(' '), 'th');
    assert.ok(found.length > 5, `${found.length} sentences`);
    assert.ok(
      found.every((sentence) => sentence.length < 300),
      'short enough to quote',
    );
  });

  it('loses nothing, in any language and script', () => {
    const piece = fc.constantFrom(
      ...[
        'ไทย',
        'ในปี',
        'ครับ',
        'และ',
        '中。',
        '「',
        '」',
        '《',
        '》',
        'あ。',
        'क।',
        '| ',
        'з. ',
        'Б. ',
        'z. B. ',
        '1. ',
      ],
      ...[' ', '  ', '. ', '; ', '؟ ', '(', ')', '“', '”', 'Word', 'x', '🎉', '\u2060', '2500'],
    );
    const anyText = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''));
    const language = fc.constantFrom('ar', 'de', 'el', 'en', 'hi', 'ja', 'ru', 'th', 'zh', 'und');
    fc.assert(
      fc.property(anyText, language, (text, tag) => {
        let done = 0;
        for (const { start, end } of splitSentences(text, tag)) {
          assert.equal(text.slice(done, start).trim(), '');
          assert.ok(start < end, 'no empty sentence');
          assert.equal(text.slice(start, end), text.slice(start, end).trim());
          done = end;
        }
        assert.equal(text.slice(done).trim(), '');
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

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
      const expected = line.startsWith('A `code')
        ? ['A `code.', 'Here` stays.', 'Next.']
        : sentences;
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
    const [before, cut, after] = [
      'It rained all day.',
      'They paid 5 dol. 123456 of them left.',
      'So did we.',
    ];
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
    ['of 1 MB of Thai', 'ไทย'.repeat(333_333)],
    ['of 1 MB of Thai in a bracket', `(${'ไทย'.repeat(333_333)}`],
    ['of 1 MB of Devanagari', 'क'.repeat(1_000_000)],
  ] as const) {
    it(`${what} are one sentence`, () => {
      assert.deepEqual(splitSentences(text), [{ start: 0, end: text.length }]);
    });
  }
});
