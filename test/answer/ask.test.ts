import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ask, type Quotation } from '../../src/answer/index.ts';
import { corpusOf } from '../support/corpus.ts';

/** The quotations of an answer, or what stands nearest. */
function quotationsOf(answer: ReturnType<typeof ask>): readonly Quotation[] {
  return answer.kind === 'answer' ? answer.answers : answer.nearest;
}

const words = [
  'hall',
  'closes',
  'nine',
  'rent',
  'deposit',
  'the',
  'a',
  'dog',
  'because',
  '10',
  'Émile',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 })
  .map((parts) => `The ${parts.join(' ')}.`);
const text = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\r\n\r\n'));

describe('ask', () => {
  it('quotes one to three whole sentences of one passage, at most 400 characters unless one is longer', () => {
    fc.assert(
      fc.property(text, sentence, fc.integer({ min: 1, max: 5 }), (document, question, limit) => {
        const corpus = corpusOf(document);
        const quotations = quotationsOf(ask(corpus, question, { limit }));
        assert.ok(quotations.length <= limit, 'no more than the limit');
        for (const { quote, lead, confidence, source } of quotations) {
          assert.equal(document.slice(source.start, source.end), quote);
          assert.equal(document.slice(source.leadStart, source.leadEnd), lead);
          assert.equal(quote.includes('\n'), false);
          const sentences = quote.split(/(?<=\.) /);
          assert.ok(sentences.length <= 3, 'at most three sentences');
          assert.ok(
            sentences.every((one) => /^The .*\.$/.test(one)),
            'whole sentences',
          );
          assert.ok(sentences.includes(lead), 'the lead is one of them');
          assert.ok(quote.length <= 400 || quote === lead, `${quote.length} characters`);
          assert.ok(confidence >= 0 && confidence <= 1, `confidence ${confidence}`);
          const line = document.slice(0, source.start).split('\r\n').length;
          assert.deepEqual([source.line, source.lineEnd], [line, line]);
        }
        const spans = quotations.map(({ source }) => [source.start, source.end] as const);
        for (const [i, [start, end]] of spans.entries()) {
          for (const [otherStart, otherEnd] of spans.slice(i + 1)) {
            assert.ok(end <= otherStart || otherEnd <= start, 'no words twice');
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('quotes the sentence before a lead that starts with a pronoun, rather than those after', () => {
    const before = 'The committee meets in March.';
    const lead = 'It elects the chair for two years by secret ballot.';
    const after = 'Every member may stand for chair. The chair is elected by ballot.';
    const [best] = quotationsOf(
      ask(corpusOf(`${before} ${lead} ${after}`), 'Who elects the chair?'),
    );
    assert.equal(best?.lead, lead);
    assert.ok(best.quote.startsWith(`${before} ${lead}`), best.quote);
  });

  it('is as sure of a text that is there in several files as of one that is there once', () => {
    const rules =
      'The hall closes at ten. Dogs stay outside.\n\nThe bar sells soup and bread on Fridays.';
    const question = 'When does the hall close?';
    const [once] = quotationsOf(ask(corpusOf(rules), question));
    const thrice = quotationsOf(ask(corpusOf(rules, rules, rules.toUpperCase()), question));
    assert.equal(thrice.filter(({ lead }) => /hall closes/i.test(lead)).length, 1);
    assert.ok(Math.abs((thrice[0]?.confidence ?? 0) - (once?.confidence ?? 0)) < 0.1);
  });

  it('quotes what stands below a question rather than the question', () => {
    const text = '**How long is the notice period for members?**\nAt least four weeks, in writing.';
    const [best] = quotationsOf(ask(corpusOf(text), 'How long is the notice period?'));
    assert.equal(best?.lead, 'At least four weeks, in writing.');
  });

  it('quotes the first rows of a table with the row that names the columns', () => {
    const rows = ['| Adult | £240 | £50 |', '| Student | £120 | £25 |', '| Junior | £90 | none |'];
    const header = '| Member | Annual fee | Entrance fee |';
    const table = [header, '|---|---|---|', ...rows].join('\n');
    const [best] = quotationsOf(ask(corpusOf(table), 'What is the annual fee for an adult?'));
    assert.equal(best?.lead, rows[0]);
    assert.ok(best?.quote.startsWith(header), best?.quote);
  });

  it('quotes the same words once, wherever they stand', () => {
    const notice = 'The hall closes at ten.';
    const other = 'The hall is large.';
    const answer = ask(corpusOf(notice, notice, other), 'halls');
    assert.deepEqual(
      quotationsOf(answer)
        .map(({ quote, source }) => [source.file, quote])
        .sort(),
      [
        ['0.md', notice],
        ['2.md', other],
      ],
    );
  });

  it('measures its time on the clock it is given', () => {
    const clock = [100, 100.25];
    const { elapsedMs } = ask(corpusOf('Words.'), 'words', { now: () => clock.shift() ?? 0 });
    assert.equal(elapsedMs, 0.25);
  });

  it('keeps the question as it was asked, and refuses what is none', () => {
    const corpus = corpusOf('The hall closes at ten.');
    const reasons = ['', ' \n', '?!\u200B', 'x'.repeat(6001), ` ${'x'.repeat(6000)} `].map(
      (question) => {
        const answer = ask(corpus, question, { now: () => 0 });
        assert.equal(answer.question, question);
        return answer.kind === 'no-answer' ? answer.reason : answer.kind;
      },
    );
    assert.deepEqual(reasons, [
      'empty-question',
      'empty-question',
      'empty-question',
      'too-long',
      'not-in-documents',
    ]);
  });

  it('answers from documents without a word as from none', () => {
    assert.equal(ask(corpusOf('', '***'), 'hall').kind, 'no-answer');
  });
});
