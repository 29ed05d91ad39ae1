import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../src/corpus/index.ts';
import { buildIndex, toQuery } from '../../src/search/index.ts';
import { editDistance } from '../../src/search/spelling.ts';

const text = `# Strike weapons

When and how the weapons were sent is unknown. The missile costs 1500 dollars.

The negotiation began in Geneva in 2021. Nobody spoke about the card or the cart.

Kyiv sent the U.S. a letter. Constantinople was far.`;
const index = buildIndex([parseDocument('a.md', text).document]);

/** A query as plain data: its terms with the share of their rarity that they count. */
function query(question: string) {
  const { terms, unknown } = toQuery(index, question);
  const found = [...terms.values()];
  return {
    terms: Object.fromEntries(
      found.map(({ stem, weight }) => [
        stem,
        Number((weight / index.inverseFrequency(stem)).toFixed(9)),
      ]),
    ),
    substance: found.filter(({ isSubstance }) => isSubstance).map(({ stem }) => stem),
    unknown: [...unknown.keys()],
  };
}

describe('toQuery', () => {
  const none = { terms: {}, substance: [], unknown: [] };
  const weapon = (weight: number) => ({
    ...none,
    terms: { weapon: weight },
    substance: ['weapon'],
  });

  for (const [question, expected] of [
    ['weapons', weapon(1)],
    ['Weapon WEAPONS weapon’s', weapon(1)],
    ['weapons wepons', weapon(1)],
    ['wepons weapons', weapon(1)],
    // One edit: a letter left out, added, replaced, swapped.
    ['wepons', weapon(0.8)],
    ['weaapons', weapon(0.8)],
    ['weabons', weapon(0.8)],
    ['waepons', weapon(0.8)],
    ['weaposn', weapon(0.8)],
    // Two edits, in longer words only.
    ['Konstantinopel', { ...none, terms: { constantinopl: 0.4 }, substance: ['constantinopl'] }],
    ['geniva', { ...none, terms: { geneva: 0.8 }, substance: ['geneva'] }],
    ['ginive', { ...none, unknown: ['giniv'] }],
    // A question word is not what was meant.
    ['wpens', { ...none, unknown: ['wpen'] }],
    // All known spellings at the same distance.
    ['cars', { ...none, unknown: ['car'] }],
    ['carv', { ...none, terms: { card: 0.8, cart: 0.8 }, substance: ['card', 'cart'] }],
    // Numbers and short words are never respelled.
    ['1501 2022', { ...none, unknown: ['1501', '2022'] }],
    ['2021', { ...none, terms: { 2021: 1 }, substance: ['2021'] }],
    ['15OO', { ...none, unknown: ['15oo'] }],
    ['kyv', { ...none, unknown: ['kyv'] }],
    ['kiyv', { ...none, terms: { kyiv: 0.8 }, substance: ['kyiv'] }],
    // Stop words, also misspelled, are not looked for.
    ['What is it about?', none],
    ['abuot thier wiht', none],
    ['What about wepons?', weapon(0.8)],
    // Question words count little and are no substance; those that no document has do not count.
    ['when?', { ...none, terms: { when: 0.3 } }],
    ['Who? Why?', none],
    ['how weapons', { ...weapon(1), terms: { how: 0.3, weapon: 1 } }],
    // Unknown words are told once each.
    ['xyzzy weapons, xyzzy!', { ...weapon(1), unknown: ['xyzzi'] }],
    ['the U.S. letter', { ...none, terms: { us: 1, letter: 1 }, substance: ['us', 'letter'] }],
    ['constructor __proto__ toString', { ...none, unknown: ['constructor', 'proto', 'tostr'] }],
    ['北京', { ...none, unknown: ['北京'] }],
    ['', none],
    ['?!', none],
    ['❤️', none],
  ] as const) {
    it(`of ${JSON.stringify(question)}`, () => {
      assert.deepEqual(query(question), expected);
    });
  }

  it('knows only terms of the index, and marks as substance only terms of its own', () => {
    const words = fc.constantFrom(
      'weapons',
      'wepons',
      'when',
      'carv',
      'xyzzy',
      '1500',
      'ﷺ',
      'the',
      'letter',
    );
    fc.assert(
      fc.property(fc.array(words), (asked) => {
        const { terms, unknown, weight: whole } = toQuery(index, asked.join(' '));
        let sum = 0;
        for (const [term, { stem, weight }] of terms) {
          assert.equal(index.lexicon.termOf(stem), term);
          assert.notEqual(index.frequency(stem), 0);
          assert.ok(weight > 0 && weight <= index.inverseFrequency(stem), `${stem} ${weight}`);
          sum += weight;
        }
        for (const [stem, weight] of unknown) {
          assert.equal(index.frequency(stem), 0);
          assert.ok(weight > 0 && weight <= index.inverseFrequency(stem), `${stem} ${weight}`);
          sum += weight;
        }
        assert.ok(Math.abs(sum - whole) < 1e-9, `${sum} is ${whole}`);
      }),
      { seed: 7 },
    );
  });

  it('makes less of a plain word that the documents do not have', () => {
    const { unknown } = toQuery(index, 'bring Bellevue');
    const [plain = 0, telling = 0] = unknown.values();
    assert.deepEqual([...unknown.keys()], ['bring', 'bellevu']);
    assert.equal(telling, index.inverseFrequency('bellevu'));
    assert.equal(plain, 0.3 * telling);
  });

  it('finds nothing to know in an empty index', () => {
    const { terms, unknown } = toQuery(buildIndex([]), 'when weapons');
    assert.deepEqual([[...terms], [...unknown.keys()]], [[], ['weapon']]);
  });
});

describe('editDistance', () => {
  for (const [from, to, distance] of [
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    ['abc', 'acb', 1],
    ['abc', 'bac', 1],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    // Optimal string alignment: what was swapped is not edited again.
    ['ca', 'abc', 3],
    ['weapon', 'wepaon', 1],
    ['a', 'b', 1],
    ['ab', 'cd', 2],
  ] as const) {
    it(`from "${from}" to "${to}" is ${distance}`, () => {
      assert.equal(editDistance(from, to), distance);
    });
  }

  /** The definition, word for word. */
  function distance(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length;
    const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
    const isSame = a.at(-1) === b.at(-1);
    const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
    return Math.min(
      distance(x, b) + 1,
      distance(a, y) + 1,
      distance(x, y) + (isSame ? 0 : 1),
      isSwap ? distance(x.slice(0, -1), y.slice(0, -1)) + 1 : Infinity,
    );
  }

  it('is symmetric, 0 for the same only, at most the longer length, and as defined', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editDistance(a, b);
        assert.equal(edits, distance(a, b));
        assert.equal(edits, editDistance(b, a));
        assert.equal(edits === 0, a === b);
        assert.ok(edits <= Math.max(a.length, b.length));
        assert.ok(edits >= Math.abs(a.length - b.length));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('is at most 1 after one swap of neighbours', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.nat(), (word, at) => {
        const i = at % (word.length - 1);
        const swapped = `${word.slice(0, i)}${word[i + 1] ?? ''}${word[i] ?? ''}${word.slice(i + 2)}`;
        assert.ok(editDistance(word, swapped) <= 1);
      }),
      { seed: 7 },
    );
  });
});
