import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCorpus } from '../../src/answer/corpus.ts';
import {
  checkQuote,
  type Corpus,
  longestQuoted,
  openCorpus,
  type Quotation,
  type QuoteCheck,
  QuoteError,
  verified,
} from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';

function corpusOf(files: Readonly<Record<string, string>>): Corpus {
  return toCorpus(Object.entries(files).map(([file, text]) => parseDocument(file, text).document));
}

/** The check, after what it quotes was verified. */
function check(corpus: Corpus, text: string, limit?: number): QuoteCheck {
  return verified(corpus, checkQuote(corpus, text, limit === undefined ? {} : { limit }));
}

/** Where a verbatim quotation stands, as `file:start: its words there`. */
function placesOf(result: QuoteCheck): string[] {
  assert.equal(result.kind, 'verbatim', JSON.stringify(result));
  return result.places.map(({ quote, source }) => `${source.file}:${source.start}: ${quote}`);
}

/** A difference in one line: what is only quoted in `[-…-]`, what is only in the document in `{+…+}`. */
function differenceOf(result: QuoteCheck): string {
  assert.equal(result.kind, 'nearly', JSON.stringify(result));
  const shown = { same: ['', ''], 'only-quoted': ['[-', '-]'], 'only-document': ['{+', '+}'] };
  return result.difference
    .map(({ kind, text }) => [shown[kind][0], text, shown[kind][1]].join(''))
    .join('');
}

const rules = `# House rules

The hall closes at ten in the evening. Whoever
leaves **last** turns off the [lights](https://example.org/lights) and the un*likely* heater.

## What to bring

- your own cup
- a good mood

Nobody may sleep in the hall; “friends” may not either. Nobody shall smoke – not even outside.
`;
const club = corpusOf({
  'notes.txt': 'He said: the hall closes at ten in the evening. It was so, and it is what it is.',
  'rules.md': rules,
});

describe('a verbatim quotation', () => {
  it('is found in every place, with its lines and headings', () => {
    const result = check(club, 'hall closes at ten in the evening');
    assert.equal(result.kind, 'verbatim');
    assert.deepEqual(
      result.places.map(({ source }) => [source.file, source.line, source.headings]),
      [
        ['notes.txt', 1, []],
        ['rules.md', 3, ['House rules']],
      ],
    );
    assert.deepEqual(result.places[0], {
      quote: 'hall closes at ten in the evening',
      lead: 'hall closes at ten in the evening',
      confidence: 1,
      alsoIn: [],
      nearlyIn: [],
      source: {
        file: 'notes.txt',
        title: null,
        publisher: null,
        date: null,
        url: null,
        line: 1,
        lineEnd: 1,
        page: null,
        pageEnd: null,
        paragraph: null,
        headings: [],
        start: 13,
        end: 46,
        leadStart: 13,
        leadEnd: 46,
      },
    });
  });

  it('is found in as many places as are asked for, and all are counted', () => {
    const corpus = corpusOf({ 'a.txt': 'One two three. '.repeat(5), 'b.txt': 'One two three.' });
    for (const [limit, found] of [
      [undefined, 3],
      [1, 1],
      [9, 6],
    ] as const) {
      const result = check(corpus, 'One two three', limit);
      assert.equal(placesOf(result).length, found);
      assert.equal(result.kind === 'verbatim' && result.count, 6);
    }
  });

  it('is found in every place, whatever markup is there', () => {
    const corpus = corpusOf({
      'a.md': 'Please come **in** quietly.',
      'b.md': '- Please\n  *come* [in](https://example.org) quietly.',
      'c.txt': 'Please come\nin quietly.',
    });
    assert.deepEqual(placesOf(check(corpus, 'Please come in quietly.')), [
      'a.md:0: Please come **in** quietly.',
      'b.md:2: Please\n  *come* [in](https://example.org) quietly.',
      'c.txt:0: Please come\nin quietly.',
    ]);
  });

  const found: readonly [what: string, text: string, place: string][] = [
    [
      'with other white space',
      '  Whoever   leaves\n\nlast turns ',
      'rules.md:54: Whoever\nleaves **last** turns',
    ],
    [
      'without the markup',
      'turns off the lights and the unlikely heater',
      'rules.md:78: turns off the [lights](https://example.org/lights) and the un*likely* heater',
    ],
    [
      'with the markup',
      'off the [lights](https://example.org/lights) and',
      'rules.md:84: off the [lights](https://example.org/lights) and',
    ],
    [
      'where its longest word has markup inside',
      'and the unlikely heater',
      'rules.md:129: and the un*likely* heater',
    ],
    [
      'across list items and headings',
      'What to bring your own cup a good mood Nobody may',
      'rules.md:160: What to bring\n\n- your own cup\n- a good mood\n\nNobody may',
    ],
    ['as a heading alone', 'What to bring', 'rules.md:160: What to bring'],
    ['in stop words alone', 'it is what it is', 'notes.txt:63: it is what it is'],
    [
      'with ellipses at its ends',
      '… leaves last turns [...]',
      'rules.md:62: leaves **last** turns',
    ],
  ];
  for (const [what, text, place] of found) {
    it(`is found ${what}`, () => {
      assert.deepEqual(placesOf(check(club, text)), [place]);
    });
  }

  it('is found however its letters are written in Unicode', () => {
    for (const [one, other] of [
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
    ] as const) {
      const text = 'Die Müßiggänger schlürfen Öl. Tất cả mọi người. 모든 사람은 평등하다.';
      const corpus = corpusOf({ 'a.txt': text.normalize(one) });
      assert.equal(check(corpus, text.normalize(other)).kind, 'verbatim');
      assert.equal(check(corpus, 'Tất cả mọi người'.normalize(other)).kind, 'verbatim');
    }
  });

  it('is found at every pair of word borders of the article', async () => {
    const corpus = await openCorpus('corpus');
    const [document] = corpus.documents;
    assert.ok(document, 'there is an article');
    const words = [...document.text.matchAll(/\S+/g)];
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 5, max: 60 }), (first, count) => {
        const [start, last] = [words[first], words[Math.min(words.length, first + count) - 1]];
        const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
        const text = document.text.slice(start?.index, end);
        const result = check(corpus, text.replace(/\s+/g, ' '));
        if (result.kind === 'too-short') return;
        const places = placesOf(result).map((place) => place.replace(/^[^:]*:\d+: /, ''));
        assert.ok(places.includes(text), JSON.stringify({ text, places }));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('a quotation that is nearly verbatim', () => {
  const differences: readonly [text: string, difference: string][] = [
    [
      'Nobody may dance in the hall; “friends” may not either.',
      'Nobody may [-dance-]{+sleep+} in the hall; “friends” may not either.',
    ],
    [
      'nobody shall smoke - not even outside',
      '[-nobody-]{+Nobody+} shall smoke [---]{+–+} not even outside',
    ],
    [
      'sleep in the hall; "friends" may not either',
      'sleep in the hall; [-"-]{+“+}friends[-"-]{+”+} may not either',
    ],
    ['Nobody may sleep in the big hall;', 'Nobody may sleep in the [-big -]hall;'],
    ['the hall closes at six', 'the hall closes at [-six-]{+ten+}'],
    ['what to bring', '[-what-]{+What+} to bring'],
    ['Nobody may … in the hall', 'Nobody may [-…-]{+sleep+} in the hall'],
    [
      'Whoever leaves last […] Nobody shall smoke',
      'Whoever leaves last [-[…]-]{+turns off the lights and the unlikely heater. What to bring your own cup a good mood Nobody may sleep in the hall; “friends” may not either.+} Nobody shall smoke',
    ],
  ];
  for (const [text, difference] of differences) {
    it(`shows the difference of ${JSON.stringify(text)}`, () => {
      const shown = differenceOf(check(club, text)).replace('[-big-] ', '[-big -]');
      assert.equal(shown, difference);
    });
  }

  const languages: readonly [language: string, document: string, text: string, shown: string][] = [
    [
      'Chinese',
      '在北京的大学里，\n学生们都很喜欢学习中文。他们每天写字。',
      '大学里，学生们都很喜欢学习英文。',
      '大学里，学生们都很喜欢学习[-英-]{+中+}文。',
    ],
    ['Thai', 'นักเรียนทุกคนชอบอ่านหนังสือในห้องสมุด ครูก็ชอบเช่นกัน', 'นักเรียนทุกคนชอบอ่านหนังสือในห้องเรียน', ''],
    [
      'Arabic',
      'تغلق القاعة أبوابها في الساعة العاشرة مساء كل يوم.',
      'تغلق القاعة أبوابها في الساعة التاسعة مساء كل يوم.',
      'تغلق القاعة أبوابها في الساعة [-التاسعة-]{+العاشرة+} مساء كل يوم.',
    ],
    [
      'German',
      'Der Saal schließt um zehn Uhr abends. Wer zuletzt geht, löscht das Licht.',
      'Der Saal schliesst um zehn Uhr Abends.',
      'Der Saal [-schliesst-]{+schließt+} um zehn Uhr [-Abends-]{+abends+}.',
    ],
  ];
  for (const [language, document, text, shown] of languages) {
    it(`is found in ${language}`, () => {
      const result = check(corpusOf({ 'a.txt': document }), text);
      if (shown !== '') assert.equal(differenceOf(result), shown);
      else assert.equal(result.kind, 'nearly');
    });
  }

  it('is found in a sentence without end', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `word${i}`);
    const corpus = corpusOf({ 'a.txt': 'The first words of it.', 'b.txt': words.join(' ') });
    assert.equal(
      differenceOf(check(corpus, 'word20000 word20001 other word20003 word20004')),
      'word20000 word20001 [-other-]{+word20002+} word20003 word20004',
    );
  });

  it('has exactly the one word that was changed in its difference', async () => {
    const corpus = await openCorpus('corpus');
    const sentences = corpus.documents.flatMap(({ text, passages }) =>
      passages.flatMap((passage) =>
        passage.sentences.map(({ start, end }) => text.slice(start, end)),
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.nat(),
        fc.constantFrom('zebra', '17', 'über'),
        (sentence, seed, other) => {
          const words = [...sentence.matchAll(/\p{L}[\p{L}']*/gu)];
          const changed = words[seed % words.length];
          assert.ok(changed, 'a sentence has words');
          const [before, after] = [
            sentence.slice(0, changed.index),
            sentence.slice(changed.index + changed[0].length),
          ];
          assert.equal(
            differenceOf(check(corpus, before + other + after)),
            `${before}[-${other}-]{+${changed[0]}+}${after}`,
          );
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it('gives back both texts, white space aside', async () => {
    const corpus = await openCorpus('corpus');
    const words = corpus.documents.flatMap(({ reading }) => reading.match(/\S+/g) ?? []);
    const bare = (text: string) => text.replace(/\s/g, '');
    let nearly = 0;
    fc.assert(
      fc.property(
        fc.nat(words.length - 30),
        fc.array(fc.constantFrom('keep', 'keep', 'keep', 'drop', 'double', 'and', '“', '…'), {
          minLength: 8,
          maxLength: 30,
        }),
        (first, edits) => {
          const text = edits
            .flatMap((edit, i) => {
              const word = words[first + i] ?? '';
              if (edit === 'drop') return [];
              return edit === 'keep' ? [word] : edit === 'double' ? [word, word] : [word, edit];
            })
            .join(' ');
          const result = check(corpus, text);
          if (result.kind !== 'nearly') return;
          nearly += 1;
          const read = (other: string) =>
            bare(result.difference.map((part) => (part.kind === other ? '' : part.text)).join(''));
          assert.equal(read('only-document'), bare(result.quoted));
          const own = result.quotation.quote.replace(/^#+/gm, '');
          assert.equal(read('only-quoted'), bare(own));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
    assert.ok(nearly > 200, `${nearly} are nearly verbatim`);
  });
});

describe('a quotation that is not there', () => {
  it('is absent, with what is nearest in whole sentences', () => {
    const result = check(club, 'Whoever leaves last shuts all the windows and feeds the cat.');
    assert.equal(result.kind, 'absent');
    assert.deepEqual(
      result.nearest.map(({ quote }) => quote),
      [
        'Whoever\nleaves **last** turns off the [lights](https://example.org/lights) and the un*likely* heater.',
      ],
    );
  });

  const board = corpusOf({
    'board.md':
      'A letter goes to every member of the club.\n\n## The board\n\nThe chair is elected in May by the members.',
    'fees.md': 'The fee for guests is three euros a day, and nobody pays it twice in one week.',
  });
  const nonsense = [
    ['across a heading', 'Every member of the club and the chair is elected in Paris by kings.'],
    [
      'in one sentence',
      'The price for dogs is nine francs a day, and he pays it rarely in one year.',
    ],
  ] as const;
  for (const [where, text] of nonsense) {
    it(`is absent where some of its words stand together ${where}`, () => {
      assert.equal(check(board, text).kind, 'absent');
    });
  }

  it('is nearly there across a heading where a word of five differs', () => {
    assert.equal(
      differenceOf(
        check(board, 'to every member of the club. The board The chair is chosen in May'),
      ),
      'to every member of the club. The board The chair is [-chosen-]{+elected+} in May',
    );
  });

  it('has nothing near in foreign words', () => {
    for (const text of [
      'Quidquid agis, prudenter agas et respice finem.',
      'Съешь ещё этих мягких французских булок',
      '我能吞下玻璃而不伤身体',
    ]) {
      assert.deepEqual(check(club, text), { kind: 'absent', quoted: text, nearest: [] });
    }
  });
});

describe('sentences that are not from one place', () => {
  const exact = 'The hall closes at ten in the evening.';
  const other = 'Nobody shall smoke – not even outside.';
  const invented = 'Cats are fed at noon by the treasurer of the club.';

  /** The kinds of the parts, each with what was checked. */
  function partsOf(result: QuoteCheck): [kind: string, quoted: string][] {
    assert.equal(result.kind, 'in-parts', JSON.stringify(result));
    return result.parts.map(({ kind, quoted }) => [kind, quoted]);
  }

  const cases: readonly [what: string, text: string, parts: [string, string][]][] = [
    [
      'both exact',
      `${exact} ${other}`,
      [
        ['verbatim', exact],
        ['verbatim', other],
      ],
    ],
    [
      'one exact, one invented',
      `${exact} ${invented}`,
      [
        ['verbatim', exact],
        ['absent', invented],
      ],
    ],
    [
      'one invented, on a line of its own',
      `${invented}\n${exact}`,
      [
        ['absent', invented],
        ['verbatim', exact],
      ],
    ],
    [
      'one exact, one nearly',
      `Nobody shall smoke – not even inside. ${exact}`,
      [
        ['nearly', 'Nobody shall smoke – not even inside.'],
        ['verbatim', exact],
      ],
    ],
    [
      'two that stand together, and one elsewhere',
      `Nobody may sleep in the hall; “friends” may not either. ${other} ${exact}`,
      [
        ['verbatim', `Nobody may sleep in the hall; “friends” may not either. ${other}`],
        ['verbatim', exact],
      ],
    ],
    [
      'with words too few to be checked alone',
      `Yes! ${invented} ${exact}`,
      [
        ['absent', `Yes! ${invented}`],
        ['verbatim', exact],
      ],
    ],
  ];
  for (const [what, text, parts] of cases) {
    it(`are checked one by one: ${what}`, () => {
      assert.deepEqual(partsOf(check(club, text)), parts);
    });
  }

  it('are checked as one where they are from one place', () => {
    const text =
      'Nobody may dance in the hall; “friends” may not either. Nobody shall smoke – not even outside.';
    assert.equal(differenceOf(check(club, text)), text.replace('dance', '[-dance-]{+sleep+}'));
  });

  it('are absent together where none of them is there', () => {
    assert.equal(check(club, `${invented} The moon is made of green cheese.`).kind, 'absent');
  });

  it('are eight at most, and the rest is counted', () => {
    const result = check(club, `${exact} ${invented} `.repeat(10));
    assert.equal(partsOf(result).length, 8);
    assert.equal(result.kind === 'in-parts' && result.unchecked, 12);
  });

  it('are told apart in Chinese', () => {
    const corpus = corpusOf({
      'a.txt': '学生们都很喜欢学习中文。\n\n他们每天在图书馆里写字。\n\n老师也很高兴。',
    });
    assert.deepEqual(partsOf(check(corpus, '他们每天在图书馆里写字。学生们都很喜欢学习中文。')), [
      ['verbatim', '他们每天在图书馆里写字。'],
      ['verbatim', '学生们都很喜欢学习中文。'],
    ]);
  });

  it('are refused when they are verified and one is forged', () => {
    const result = check(club, `${exact} ${invented}`);
    assert.equal(result.kind, 'in-parts');
    const parts = result.parts.map((part) =>
      part.kind === 'verbatim'
        ? { ...part, places: [{ ...part.places[0], quote: 'Anything.' }] as const }
        : part,
    );
    assert.throws(() => verified(club, { ...result, parts }), QuoteError);
  });
});

describe('a check that quotes anything else', () => {
  it('is refused when it is verified', () => {
    for (const text of ['the hall closes at ten', 'the hall closes at six']) {
      const result = check(club, text);
      const forge = (quotation: Quotation): Quotation => ({ ...quotation, quote: 'Anything.' });
      assert.throws(() => {
        if (result.kind === 'verbatim') {
          verified(club, { ...result, places: [forge(result.places[0])] });
        } else if (result.kind === 'nearly') {
          verified(club, { ...result, quotation: forge(result.quotation) });
        }
      }, QuoteError);
    }
  });
});

describe('what cannot be checked', () => {
  it('is fewer than three words', () => {
    for (const text of ['', ' \n', '…', 'the hall', '“”!?', '\u2060']) {
      assert.equal(check(club, text).kind, 'too-short', JSON.stringify(text));
    }
  });

  it('is more than the most characters', () => {
    assert.equal(check(club, `${'word '.repeat(longestQuoted / 5)}more`).kind, 'too-long');
  });
});

describe('a hostile quotation', () => {
  const most = (part: string) => part.repeat(Math.floor(longestQuoted / part.length));
  const documents = corpusOf({
    'marks.md': `${'-\n'.repeat(5000)}\na b c\n\n${'- > 1. a\n'.repeat(2000)}`,
    'marks.txt': `${'- '.repeat(5000)}a b c\n${'1.\n'.repeat(5000)}${'a\u2060'.repeat(5000)}`,
    'words.txt': most('the hall of the hall. '),
  });
  const texts = {
    dashes: `${most('- ').slice(0, 3900)} a b x`,
    'list marks': `a b ${most('- > 1. ').slice(0, 3900)} x`,
    numbers: `a b c ${most('1. ').slice(0, 3900)}`,
    fillers: `a b c ${most('a\u2060').slice(0, 3900)} x`,
    ellipses: `a b c ${most('… a ').slice(0, 3900)} x`,
    dots: `a b c ${most('.').slice(0, 3900)} x`,
    'open brackets': `a b c ${most('[ ').slice(0, 3900)}`,
    'one word': `${most('hall ').slice(0, 3990)} x`,
    'patterns of regular expressions': `(a+)+ [b c] \\d{9} .* ${most('(a|a)*').slice(0, 3900)}`,
    'half characters': `a b c ${most('\uD83C').slice(0, 3900)}`,
  };
  for (const [what, text] of Object.entries(texts)) {
    // One that took exponential time would reach the time limit of the test run.
    it(`of ${what} is checked before the time is out`, () => {
      assert.match(check(documents, text).kind, /^(?:verbatim|nearly|in-parts|absent|too-short)$/);
    });
  }
});
