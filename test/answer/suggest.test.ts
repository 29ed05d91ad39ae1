import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { suggest } from '../../src/answer/index.ts';
import { corpusOf } from '../support/corpus.ts';

const rules = corpusOf(
  '# House rules\n\nBe kind.\n\nBe on time.\n\n## Membership\n\nMembership costs 90 euros.\n\nMembers may bring guests.',
  '# Bar\n\nThe bar opens at nine. Members pay less.',
);
const leads = (typed: string, options = {}) =>
  suggest(rules, typed, options).map(({ lead }) => lead);

describe('suggestions while a question is being typed', () => {
  it('are how each section begins, where nothing is typed', () => {
    assert.deepEqual(leads(' '), [
      'Be kind.',
      'Membership costs 90 euros.',
      'The bar opens at nine.',
    ]);
    assert.deepEqual(leads('', { limit: 2 }), ['Be kind.', 'Membership costs 90 euros.']);
  });

  it('are passages that have the words so far, the last one unfinished', () => {
    assert.deepEqual(leads('how much does membe'), [
      'Members may bring guests.',
      'Membership costs 90 euros.',
      'Members pay less.',
    ]);
    assert.deepEqual(leads('when does the bar op'), ['The bar opens at nine.']);
    assert.deepEqual(leads('guests '), ['Members may bring guests.']);
  });

  it('show the sentence that has the words, not one about it', () => {
    const people = corpusOf('The treasurer is Susan Okafor. She keeps the accounts.');
    for (const [typed, lead] of [
      ['Susan', 'The treasurer is Susan Okafor.'],
      ['accou', 'She keeps the accounts.'],
    ] as const) {
      const [first] = suggest(people, typed);
      assert.equal(first?.lead, lead);
    }
  });

  it('come from one document where that is chosen', () => {
    assert.deepEqual(leads('membe', { document: '1.md' }), ['Members pay less.']);
    assert.throws(() => leads('membe', { document: 'x.md' }), RangeError);
  });

  it('are none for what the documents do not have', () => {
    assert.deepEqual(leads('zzz'), []);
    assert.deepEqual(leads('?!'), []);
  });

  it('work in scripts without spaces', () => {
    const chinese = corpusOf('会员费每年九十欧元。\n\n酒吧九点开门。');
    assert.deepEqual(
      suggest(chinese, '酒吧').map(({ lead }) => lead),
      ['酒吧九点开门。'],
    );
  });

  it('work with letters that other languages take for accented ones', () => {
    for (const [text, typed] of [
      ['Зал закрывается в десять, потому что соседи хотят спать. Чай и йогурт бесплатны.', 'йог'],
      ['Hội trường đóng cửa lúc mười giờ đêm, vì hàng xóm muốn ngủ.', 'trườ'],
      ['Die Gäste zahlen nichts, und der Saal schließt um zehn.', 'gäs'],
      ['Die Gäste zahlen nichts, und der Saal schließt um zehn.', 'gas'],
    ] as const) {
      assert.equal(suggest(corpusOf(text), typed).length, 1, typed);
    }
  });

  it('are the exact words of different passages, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
        const found = suggest(rules, typed, { limit: 3 });
        assert.ok(found.length <= 3, `${found.length} suggestions`);
        for (const { quote, source } of found) {
          const text = rules.documents.find(({ file }) => file === source.file)?.text;
          assert.equal(text?.slice(source.start, source.end), quote);
        }
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});
