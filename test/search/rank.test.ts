import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../src/corpus/index.ts';
import { rank, SearchIndex, toQuery } from '../../src/search/index.ts';

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
const index = new SearchIndex(documents);

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

  it('gives every sentence of a passage that matches, with its place', () => {
    const found = rank(index, toQuery(index, 'children'));
    assert.deepEqual(
      found.map(({ document, passage, sentence, order, coverage }) => ({
        file: document.file,
        headings: passage.headings,
        sentence,
        order,
        coverage,
      })),
      [
        { file: 'a.md', headings: ['Openings', 'Museum'], sentence: 1, order: 1, coverage: 1 },
        { file: 'a.md', headings: ['Openings', 'Museum'], sentence: 0, order: 0, coverage: 0.5 },
      ],
    );
    assert.equal(found[0]?.document, documents[0]);
    assert.equal(found[0]?.passage, documents[0]?.passages[0]);
  });

  it('covers less of a question with words that the documents do not have', () => {
    const [known] = rank(index, toQuery(index, 'children free'));
    const [half] = rank(index, toQuery(index, 'children xyzzy'));
    const [third] = rank(index, toQuery(index, 'children xyzzy plugh'));
    const repeated = rank(index, toQuery(index, 'children xyzzy xyzzy'))[0];
    assert.equal(known?.coverage, 1);
    assert.ok(half && third && half.coverage < 0.5 && third.coverage < half.coverage);
    assert.equal(repeated?.coverage, half.coverage);
  });

  it('keeps coverage within 0 to 1, scores above 0, in order, and alike each time', () => {
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
        assert.deepEqual(rank(new SearchIndex(documents), toQuery(index, question)), found);
        assert.equal(new Set(found.map(({ order }) => order)).size, found.length);
        found.forEach(({ score, coverage, order }, place) => {
          assert.ok(score > 0);
          assert.ok(coverage > 0 && coverage <= 1 + 1e-9);
          const before = found[place - 1];
          assert.ok(
            !before || before.score > score || (before.score === score && before.order < order),
          );
        });
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('SearchIndex', () => {
  it('counts passages and sentences, and knows each one’s place', () => {
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
      new SearchIndex([parseDocument('a.md', '# Ship\n\nShip.').document]).inverseFrequency(
        'ship',
      ) > 0,
    );
  });

  it('finds sentences and passages by weighted terms', () => {
    const sentences = index.findSentences(
      new Map([
        ['ship', 1],
        ['dawn', 1],
      ]),
    );
    assert.deepEqual(
      sentences.map(({ id, terms }) => [id, [...terms].sort()]),
      [
        [4, ['dawn', 'ship']],
        [5, ['ship']],
      ],
    );
    const [dawn, apart] = [10, 0.1].map((weight) =>
      index
        .findSentences(
          new Map([
            ['dawn', weight],
            ['apart', 1],
          ]),
        )
        .map(({ id }) => id),
    );
    assert.deepEqual(
      [dawn, apart],
      [
        [4, 5],
        [5, 4],
      ],
    );
    assert.deepEqual(index.findPassages(new Map()), []);
  });

  it('sums the scores of a passage’s terms, without a factor for their number', () => {
    const scoreOf = (...terms: string[]) =>
      index.findPassages(new Map(terms.map((term) => [term, 1]))).find(({ id }) => id === 2)
        ?.score ?? 0;
    const sum = scoreOf('ship') + scoreOf('dawn') + scoreOf('master');
    assert.ok(Math.abs(scoreOf('ship', 'dawn', 'master') - sum) < 1e-9);
  });

  it('counts a heading half as much as the text', () => {
    const markdown = '# Ships\n\nRoads.\n\n# Roads\n\nShips.';
    const among = new SearchIndex([
      parseDocument('a.md', `---\ntitle: x\n---\n${markdown}`).document,
    ]);
    const [text, heading] = among.findPassages(new Map([['ship', 1]]));
    assert.deepEqual([text?.id, heading?.id], [1, 0]);
    assert.ok(text && heading && heading.score > 0 && heading.score < text.score * 0.6);
  });

  it('finds similar terms', () => {
    assert.deepEqual(index.similarTerms('shop', 1), ['ship']);
    assert.deepEqual(index.similarTerms('ship', 0), ['ship']);
    assert.deepEqual(index.similarTerms('xyzzi', 1), []);
  });

  it('may hold no documents, or documents without text', () => {
    const empty = parseDocument('a.md', '').document;
    for (const nothing of [[], [empty], [empty, parseDocument('b.txt', '***').document]]) {
      const among = new SearchIndex(nothing);
      assert.deepEqual([among.passages, among.sentenceCount, ask('ships', among)], [[], 0, []]);
    }
    assert.equal(ask('ships', new SearchIndex([empty, ...documents]))[0], 'Ships arrive at dawn.');
  });

  it('finds words that are names of object properties', () => {
    const text =
      'The constructor is here.\n\nThe toString method is there.\n\nThe __proto__ is nowhere.';
    const among = new SearchIndex([parseDocument('a.txt', text).document]);
    assert.deepEqual(ask('constructor', among), ['The constructor is here.']);
    assert.deepEqual(ask('toString', among), ['The toString method is there.']);
    assert.deepEqual(ask('__proto__', among), ['The __proto__ is nowhere.']);
  });

  it('holds a passage of 150,000 sentences', () => {
    const { document } = parseDocument('a.txt', `${'So.\n'.repeat(149_999)}Needle.`);
    assert.deepEqual(ask('needle', new SearchIndex([document])).slice(0, 1), ['Needle.']);
  });
});
