import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, isFollowUp } from '../../src/answer/index.ts';
import { corpusOf } from '../support/corpus.ts';

const rules = corpusOf(
  [
    'The club meets on Tuesdays. The chairperson decides where.',
    'The membership fee is 90 euros a year. Children pay 20 euros.',
    'The hall closes at ten, because the neighbours want to sleep. The bar closes at nine.',
    'Dogs may not enter the bar.',
  ].join('\n\n'),
);

describe('a question that follows another', () => {
  const lead = (question: string, earlier?: string) => {
    const answer = ask(rules, question, { earlier, limit: 1 });
    const [best] = answer.kind === 'answer' ? answer.answers : answer.nearest;
    return best?.lead;
  };

  it('is about what the one before was about, where it has no words of its own', () => {
    assert.equal(lead('why?'), undefined);
    assert.equal(
      lead('why?', 'When does the hall close?'),
      'The hall closes at ten, because the neighbours want to sleep.',
    );
    assert.equal(lead('and when?', 'When does the club meet?'), 'The club meets on Tuesdays.');
  });

  it('looks for its own words first', () => {
    assert.equal(lead('and the bar?', 'When does the hall close?'), 'The bar closes at nine.');
    assert.equal(lead('and for children?', 'How much is the fee?'), 'Children pay 20 euros.');
  });

  it('stands alone where it says all it means', () => {
    for (const question of ['What do children pay?', 'May dogs enter the bar?', 'dogs']) {
      assert.deepEqual(
        ask(rules, question, { earlier: 'When does the hall close?', now: () => 0 }),
        ask(rules, question, { now: () => 0 }),
      );
    }
  });

  it('is nothing that asks for nothing', () => {
    for (const said of ['no', 'yes', 'Really?', 'so what', '?']) {
      assert.equal(lead(said, 'When does the hall close?'), undefined, said);
    }
  });

  it('gets nothing from a question without words', () => {
    assert.equal(lead('why?', 'and what?'), undefined);
    assert.equal(lead('why?', ''), undefined);
  });

  it('does not lean on a question without substance', () => {
    for (const earlier of ['?', 'why?', ''])
      assert.ok(!isFollowUp(rules, 'why?', earlier), earlier);
  });

  const table: readonly (readonly [string, boolean])[] = [
    ['No.', false],
    ['and who decides?', true],
    ['why?', true],
    ['und die Kinder?', true],
    ['а кто решает?', true],
    ['那么谁决定？', true],
    ['じゃあ誰が決めるの？', true],
    ['i kto decyduje?', true],
    ['I want to know when the hall closes', false],
    ['Who decides where the club meets?', false],
    ['And who decides where the club meets on Tuesdays in winter?', false],
  ];
  for (const [question, expected] of table) {
    it(`${expected ? 'knows' : 'does not see'} one in "${question}"`, () => {
      assert.equal(isFollowUp(rules, question, 'When does the hall close?'), expected);
    });
  }
});

describe('a question to one document', () => {
  const both = corpusOf(
    '# House rules\n\nThe hall closes at ten.',
    '# Bar rules\n\nThe hall closes at nine.',
  );

  it('is answered from that one alone', () => {
    for (const { file } of both.documents) {
      const answer = ask(both, 'When does the hall close?', { document: file });
      assert.equal(answer.kind, 'answer');
      assert.deepEqual(new Set(answer.answers.map(({ source }) => source.file)), new Set([file]));
    }
  });

  it('is answered from its header lines, too', () => {
    const [first, second] = both.documents;
    assert.ok(first && second, 'two documents');
    const answer = ask(both, 'What is the title?', { document: second.file });
    assert.equal(answer.kind, 'answer');
    assert.deepEqual(
      answer.answers.map(({ lead }) => lead),
      ['# Bar rules'],
    );
  });

  it('is refused where there is no such document', () => {
    assert.throws(
      () => ask(both, 'When does the hall close?', { document: 'no.md' }),
      new RangeError('no document "no.md" among 2'),
    );
  });
});
