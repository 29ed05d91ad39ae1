import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { languageOf } from '../../src/languages/index.ts';
import { createAnalyzer, fold } from '../../src/search/terms.ts';
import { findWords } from '../../src/search/words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words as Unicode's rules find them. */
function segmentWords(text: string): string[] {
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

describe('findWords', () => {
  const spacedWord = fc.constantFrom(
    ...[
      'word',
      'Naïve',
      're\u0301sume\u0301',
      'don’t',
      "rock'n'roll",
      'U.S.',
      'e.g.',
      'v1.2.3',
      'B2B',
      'x',
    ],
    ...[
      '3.14',
      '1,000,000',
      '1,000.50',
      '10.000,5',
      '42',
      '5km',
      '2022-01-27',
      '10:30',
      '90%',
      '№5',
      'No.5',
    ],
    ...[
      'русский',
      'Ёлка',
      'ελληνικά',
      'العربية',
      '٣٫٥',

      'हिन्दी',
      'தமிழ்',
      '한국어',
      'ქართული',
      'Հայերեն',
    ],
    ...[
      'l’homme',
      'foo.bar',
      'foo_bar',
      'Mr.Smith',
      'a.5',
      '5.a',
      '1,a',
      'soft\u00ADhyphen',
      'un\u2060likely',
    ],
    ...[
      '🎉',
      '❤️',
      '1️⃣',
      '👨‍👩‍👧',
      '🇺🇦',
      '👍🏽',
      '©',
      '€5',
      '$5.50',
      '#tag',
      '@name',
      'C++',
      'a@b.co',
      'x=y',
    ],
  );
  const gap = fc.constantFrom(
    ...[
      ' ',
      ' ',
      ' ',
      '\n',
      '\t',
      '\u00A0',
      ', ',
      ',',
      '. ',
      '; ',
      ': ',
      '! ',
      '?',
      '…',
      '-',
      '–',
      ' — ',
      '/',
    ],
    ...[' (', ') ', ' “', '” ', ' "', '" ', " '", "' ", '...', '[', ']', '*', '|', '&', '<', '>'],
  );
  const prose = fc
    .array(fc.tuple(spacedWord, gap), { maxLength: 12 })
    .map((parts) => parts.flat().join(''));

  it('finds what Unicode’s rules find in spaced scripts', () => {
    fc.assert(
      fc.property(prose, (text) => {
        assert.deepEqual([...findWords(text)], segmentWords(text));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  // Where it differs from Unicode's rules, on purpose: a reader would search for these words.
  for (const [why, text, words] of [
    ['underscores around a word are markup', '_one_ two__three', ['one', 'two', 'three']],
    ['fractions and raised digits are words', 'x² ½ ①', ['x²', '½', '①']],
    ['colons part words in every language', 'one:two', ['one', 'two']],
    ['a Hebrew word ends before a quotation mark', "עברית' צה״ל", ['עברית', 'צה', 'ל']],
    ['semicolons part numbers', '3;4', ['3', '4']],
  ] as const) {
    it(why, () => {
      assert.deepEqual([...findWords(text)], words);
    });
  }

  for (const [text, words] of [
    ['我喜欢北京。', ['我', '喜欢', '北京']],
    ['カメラを買う', ['カメラ', 'を', '買う']],
    ['สวัสดีชาวโลก', ['สวัสดี', 'ชาว', 'โลก']],
    ['NATO与俄罗斯2022年', ['NATO', '与', '俄罗斯', '2022', '年']],
    ['', []],
    [' ,.!?\u2060 🎉❤️‍🔥', []],
  ] as const) {
    it(`finds the words of ${JSON.stringify(text)}`, () => {
      assert.deepEqual([...findWords(text)], words);
    });
  }

  it('reads a long run without spaces to its end', () => {
    const words = [...findWords('北京'.repeat(50_000))];
    assert.equal(words.join(''), '北京'.repeat(50_000));
  });

  it('reads a long word to its end', () => {
    for (const word of [
      'x'.repeat(500_000),
      'é'.normalize('NFD').repeat(100_000),
      'a.'.repeat(100_000),
    ]) {
      assert.equal([...findWords(`${word} end`)].at(-1), 'end');
    }
  });
});

describe('fold', () => {
  for (const [word, folded] of [
    ['Café', 'cafe'],
    ['CAFÉ', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['U.S', 'us'],
    ['U.S.A', 'usa'],
    ['U.S.A.F.E', 'usafe'],
    ['foo.bar', 'foo.bar'],
    ['1,000', '1000'],
    ['1,000,000.5', '1000000.5'],
    ['3,5', '3,5'],
    ['Russia’s', "russia's"],
    ['ﬁsh', 'fish'],
    ['２０２２', '2022'],
    ['x²', 'x2'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['İstanbul', 'istanbul'],
    ['Ёлка', 'елка'],
    ['ΟΔΟΣ', 'οδος'],
    ['한국어', '한국어'],
    ['が', 'が'],
    ['soft\u00ADhy\u2060phen\u200D', 'softhyphen'],
    ['1\uFE0F\u20E3', '1'],
    ['ﷺ', 'صلىاللهعليهوسلم'],
    ['', ''],
  ] as const) {
    it(`makes ${JSON.stringify(folded)} of ${JSON.stringify(word)}`, () => {
      assert.equal(fold(word), folded);
    });
  }

  it('leaves no white space, and what is folded as it is', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(any, (text) => {
        for (const word of findWords(text)) {
          const folded = fold(word);
          assert.doesNotMatch(folded, /\s/u);
          assert.equal(fold(folded), folded);
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

describe('the analyzer', () => {
  const analyze = createAnalyzer();
  const stems = (text: string) => analyze(text).map(({ stem }) => stem);

  for (const [text, expected] of [
    ['Nuclear weapons and the weapon', ['nuclear', 'weapon', 'weapon']],
    ['negotiating, negotiated; negotiations', ['negoti', 'negoti', 'negoti']],
    ['Russia’s Russia', ['russia', 'russia']],
    ['What is it about?', []],
    ['Who did not come, and why?', ['who', 'not', 'whi']],
    ['The U.S. sent it to the US', ['us', 'send', 'us']],
    ['They told us', ['told']],
    ['**un**likely'.replaceAll('**', '\u2060\u2060'), ['unlik']],
    ["'s", ['s']],
    ['❤️ ☀️', []],
    ['constructor __proto__', ['constructor', 'proto']],
  ] as const) {
    it(`finds ${expected.join(' ') || 'nothing'} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(stems(text), expected);
    });
  }

  it('tells the word beside its stem', () => {
    assert.deepEqual(analyze('WEAPONS'), [{ word: 'weapons', stem: 'weapon' }]);
  });

  it('keeps what is too long for a word', () => {
    const long = 'weapons'.repeat(6);
    assert.deepEqual(stems(long), [long]);
  });

  it('finds no empty stem and none with white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        for (const { stem } of analyze(text)) assert.match(stem, /^\S+$/u);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });
});

describe('the word lists', () => {
  it('are folded, and have no word in common', () => {
    const { stopWords, questionWords } = languageOf('en');
    for (const word of [...stopWords, ...questionWords]) assert.equal(fold(word), word);
    assert.deepEqual(
      [...questionWords].filter((word) => stopWords.has(word)),
      [],
    );
  });
});
