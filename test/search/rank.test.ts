import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../src/corpus/index.ts';
import { buildIndex, rank, toQuery } from '../../src/search/index.ts';

const openings = `# Openings

## Museum

The museum opens at nine. Children enter free of charge.

## Library

The doors open at ten. Silence is asked for, and the cards cost two dollars.`;
const harbour = `# Harbour

Ships arrive at dawn. The harbour master keeps the ships apart.

When and how they leave is not known.`;
const documents = [
  parseDocument('a.md', openings).document,
  parseDocument('b.md', harbour).document,
];
const index = buildIndex(documents);

/** The ranked sentences, as text. */
function ask(question: string, among = index): string[] {
  return rank(among, toQuery(among, question)).map(({ document, passage, sentence }) => {
    const span = passage.sentences[sentence];
    return document.text.slice(span?.start, span?.end);
  });
}

describe('rank', () => {
  for (const [question, best] of [
    ['When does the museum open?', 'The museum opens at nine.'],
    ['free children', 'Children enter free of charge.'],
    ['What do cards cost?', 'Silence is asked for, and the cards cost two dollars.'],
    ['musuem children', 'Children enter free of charge.'],
    ['harbour master', 'The harbour master keeps the ships apart.'],
    ['Who keeps the shpis apart?', 'The harbour master keeps the ships apart.'],
    // Only the heading has the word.
    ['library doors', 'The doors open at ten.'],
    ['When does the library open?', 'The doors open at ten.'],
  ] as const) {
    it(`puts ${JSON.stringify(best)} first for ${JSON.stringify(question)}`, () => {
      assert.equal(ask(question)[0], best);
    });
  }

  for (const question of [
    '',
    '?',
    'When and how?',
    'who',
    'What is it about?',
    'xyzzy',
    '1234',
    '北京',
    '❤️',
  ]) {
    it(`finds nothing for ${JSON.stringify(question)}`, () => {
      assert.deepEqual(ask(question), []);
    });
  }

  it('finds passages by a heading alone, in the order of the text', () => {
    assert.deepEqual(ask('library'), [
      'The doors open at ten.',
      'Silence is asked for, and the cards cost two dollars.',
    ]);
  });

  it('gives every sentence of a passage that matches, with its place and what speaks for it', () => {
    const found = rank(index, toQuery(index, 'children'));
    assert.deepEqual(
      found.map(({ document, passage, sentence, features: { coverage, passageCoverage } }) => ({
        file: document.file,
        headings: passage.headings,
        sentence,
        coverage,
        passageCoverage,
      })),
      [1, 0].map((sentence) => ({
        file: 'a.md',
        headings: ['Openings', 'Museum'],
        sentence,
        coverage: sentence,
        passageCoverage: 1,
      })),
    );
    assert.equal(found[0]?.document, documents[0]);
    assert.equal(found[0]?.passage, documents[0]?.passages[0]);
  });

  it('covers less of a question with words that the documents do not have', () => {
    const coverages = [
      'children free',
      'children xyzzy',
      'children xyzzy xyzzy',
      'children xyzzy plugh',
    ].map((question) => rank(index, toQuery(index, question))[0]?.features.coverage ?? NaN);
    const [known, half, repeated, third] = coverages;
    assert.equal(known, 1);
    assert.equal(half, repeated);
    assert.ok(half !== undefined && half < 0.5, `half ${half}`);
    assert.ok(third !== undefined && third < half, `third ${third}`);
  });

  it('keeps features in their ranges, best first, and alike each time', () => {
    const words = fc.constantFrom(
      ...[
        'museum',
        'musuem',
        'opens',
        'library',
        'ships',
        'when',
        'how',
        'xyzzy',
        'cards',
        'cars',
        'dollars',
      ],
      ...[
        'two',
        'ﷺ',
        'constructor',
        '__proto__',
        'the',
        '❤️',
        '10',
        'charge',
        'harbour',
        'not',
        'U.S.',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), (asked) => {
        const question = asked.join(' ');
        const found = rank(index, toQuery(index, question));
        const other = buildIndex(documents);
        assert.deepEqual(rank(other, toQuery(other, question)), found);
        const places = found.map(({ passage, sentence }) => passage.sentences[sentence]);
        assert.equal(new Set(places).size, found.length);
        const sum = found.reduce((total, { probability }) => total + probability, 0);
        assert.ok(found.length === 0 || Math.abs(sum - 1) < 1e-9, `probabilities add up to ${sum}`);
        found.forEach(({ score, features }, place) => {
          for (const [name, value] of Object.entries(features)) {
            assert.ok(Number.isFinite(value) && value >= 0, `${name} is ${value}`);
          }
          const { coverage, passageCoverage } = features;
          assert.ok(coverage <= passageCoverage + 1e-9 && passageCoverage <= 1 + 1e-9, question);
          assert.ok((found[place - 1]?.score ?? Infinity) >= score, 'best first');
        });
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('SearchIndex', () => {
  it('counts passages and sentences', () => {
    assert.deepEqual(
      index.passages.map(({ document, passage, firstSentence }) => [
        document.file,
        document.passages.indexOf(passage),
        firstSentence,
      ]),
      [
        ['a.md', 0, 0],
        ['a.md', 1, 2],
        ['b.md', 0, 4],
        ['b.md', 1, 6],
      ],
    );
    assert.equal(index.sentenceCount, 7);
  });

  for (const [term, frequency] of [
    ['ship', 2],
    ['museum', 2], // A sentence, and a heading.
    ['librari', 1], // A heading.
    ['ships', 0], // Not a stem.
    ['the', 0],
    ['', 0],
    ['constructor', 0],
    ['__proto__', 0],
  ] as const) {
    it(`knows ${JSON.stringify(term)} ${frequency} times`, () => {
      assert.equal(index.frequency(term), frequency);
    });
  }

  it('weighs a term by its rarity, always above 0', () => {
    const [unknown, once, all] = ['xyzzi', 'dawn', 'open'].map((term) =>
      index.inverseFrequency(term),
    );
    assert.equal(once, Math.log(1 + (7 - 1 + 0.5) / 1.5));
    assert.ok(
      unknown !== undefined && all !== undefined && unknown > once && once > all && all > 0,
    );
    assert.ok(
      buildIndex([parseDocument('a.md', '# Ship\n\nShip.').document]).inverseFrequency('ship') > 0,
    );
  });

  it('visits the passages in which, or in whose headings, a stem stands', () => {
    const visited = (stem: string) => {
      const ids: number[] = [];
      index.visitPassages(stem, (id) => ids.push(id));
      return ids;
    };
    assert.deepEqual(visited('ship'), [2]);
    assert.deepEqual(visited('librari'), [1]);
    assert.deepEqual(visited('open'), [0, 1]);
    assert.deepEqual(visited('xyzzi'), []);
    assert.deepEqual(visited(''), []);
  });

  it('finds similar terms', () => {
    assert.deepEqual(index.similarStems('shop', 1), ['ship']);
    assert.deepEqual(index.similarStems('ship', 0), ['ship']);
    assert.deepEqual(index.similarStems('xyzzi', 1), []);
  });

  it('may hold no documents, or documents without text', () => {
    const empty = parseDocument('a.md', '').document;
    for (const nothing of [[], [empty], [empty, parseDocument('b.txt', '***').document]]) {
      const among = buildIndex(nothing);
      assert.deepEqual([among.passages, among.sentenceCount, ask('ships', among)], [[], 0, []]);
    }
    assert.equal(ask('ships', buildIndex([empty, ...documents]))[0], 'Ships arrive at dawn.');
  });

  it('finds words that are names of object properties', () => {
    const text =
      'The constructor is here.\n\nThe toString method is there.\n\nThe __proto__ is nowhere.';
    const among = buildIndex([parseDocument('a.txt', text).document]);
    assert.deepEqual(ask('constructor', among), ['The constructor is here.']);
    assert.deepEqual(ask('toString', among), ['The toString method is there.']);
    assert.deepEqual(ask('__proto__', among), ['The __proto__ is nowhere.']);
  });

  it('holds a passage of 150,000 sentences', () => {
    const { document } = parseDocument('a.txt', `${'So.\n'.repeat(149_999)}Needle.`);
    assert.deepEqual(ask('needle', buildIndex([document])).slice(0, 1), ['Needle.']);
  });
});
