import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, ask, QuoteError, type Quotation, verified } from '../../src/answer/index.ts';
import { toCorpus } from '../../src/answer/corpus.ts';
import { parseDocument } from '../../src/corpus/index.ts';

const corpus = toCorpus([parseDocument('a.txt', 'Come in. The hall closes at ten.').document]);
const answer = ask(corpus, 'When does the hall close?');

/** The answer with something else in its quotation. */
function forged(change: Partial<Quotation>, place: Partial<Quotation['source']> = {}): Answer {
  assert.equal(answer.kind, 'answer');
  const [best] = answer.answers;
  return { ...answer, answers: [{ ...best, ...change, source: { ...best.source, ...place } }] };
}

describe('verified', () => {
  it('hands on what the documents say', () => {
    assert.equal(verified(corpus, answer), answer);
  });

  const forgeries: readonly [
    what: string,
    change: Partial<Quotation>,
    place?: Partial<Quotation['source']>,
  ][] = [
    ['another word', { quote: 'Come in. The hall closes at six.' }],
    ['another lead', { lead: 'The hall closes at six.' }],
    ['an empty lead', { lead: '' }, { leadEnd: 9 }],
    ['another place', {}, { start: 1, end: 33 }],
    ['a lead outside of the quote', { quote: 'Come in.' }, { end: 8 }],
    ['a document that is not there', {}, { file: 'b.txt' }],
  ];
  for (const [what, change, place] of forgeries) {
    it(`refuses ${what}`, () => {
      assert.throws(() => verified(corpus, forged(change, place)), QuoteError);
    });
  }

  it('refuses forged passages near an answer that is not there', () => {
    const [quotation] = forged({ quote: 'Anything.' }).answers;
    assert.throws(
      () =>
        verified(corpus, {
          question: '?',
          kind: 'no-answer',
          reason: 'not-in-documents',
          nearest: [quotation],
          elapsedMs: 0,
        }),
      { name: 'QuoteError', message: 'not the words of a.txt from 0 to 32' },
    );
  });
});
