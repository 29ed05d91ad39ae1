import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCorpus } from '../../src/answer/corpus.ts';
import { ask, checkQuote, quotedPart, verified } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { escapeMarkdown } from '../../src/discord/escape.ts';
import { fromMarkdown } from '../../src/discord/plain-text.ts';
import { nearestReply } from '../../src/discord/nearest-view.ts';
import { showQuotation } from '../../src/discord/quotation.ts';
import { textsFor } from '../../src/discord/texts/index.ts';

const cases: readonly [content: string, shown: string][] = [
  ['Plain words, 3.5 % of them.', 'Plain words, 3.5 % of them.'],
  ['**bold** *it* _it_ __under__ ~~no~~ ||secret||', 'bold it it under no secret'],
  ['***both*** **a _b_ c** ~~**x**~~', 'both a b c x'],
  ['**over\n> lines**', 'over\n> lines'],
  ['\\*not\\* \\_it\\_ C:\\\\temp', '*not* _it_ C:\\temp'],
  ['**2 \\*\\* 3**', '2 ** 3'],
  ['2 * 3 * 4 snake_case_name **', '2 * 3 * 4 snake_case_name **'],
  ['`a **b** \\* c` ``d ` e``', 'a **b** \\* c d ` e'],
  ['```js\na **b**\n```', 'a **b**'],
  ['# Title\n### Part\n> ## In quotes', 'Title\nPart\n> In quotes'],
  ['issue #5', 'issue #5'],
  ['> quoted\n-# House rules · rules.md:3\nafter', '> quoted\n\nafter'],
  ['> quoted\n> -# small\n\\-# not small', '> quoted\n\n-# not small'],
  ['- item\n1. item', '- item\n1. item'],
  ['[words **here**](https://a.b/c) <https://d.e>', 'words here https://d.e'],
  ['<:wave:123> <a:party:4>', ':wave: :party:'],
];

/** Sentences with everything in them that is something to Discord, to Markdown, or to the check. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'the',
        'hall',
        'closes.',
        'Nobody',
        'at ten',
        '3.5',
        'Öl',
        'und',
        '\n',
        '\r\n',
        ' ',
      ),
      fc.constantFrom('*', '**', '_', '__', '~~', '||', '`', '```', '\\', '<', '>', '> ', '>>> '),
      fc.constantFrom(
        '-# ',
        '# ',
        '- ',
        '1. ',
        '[a](b)',
        '<@1>',
        ':x:',
        'https://a.b',
        '…',
        '“',
        '"',
      ),
      fc.constantFrom(
        '\u2060',
        '\u00AD',
        '\u200B',
        '\u2028',
        '\uFEFF',
        '\uD83C',
        '🌙',
        'e\u0301',
        '大厅',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 4, maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('fromMarkdown', () => {
  for (const [content, shown] of cases) {
    it(`reads ${JSON.stringify(content)}`, () => {
      assert.equal(fromMarkdown(content), shown);
    });
  }

  it('undoes the escapes of what the bot says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        assert.equal(fromMarkdown(escapeMarkdown(text)), text);
        // In bold, as a lead is.
        const line = text.replace(/[\r\n]/g, ' ');
        assert.equal(fromMarkdown(`> **${escapeMarkdown(line)}** x`), `> ${line} x`);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('reads thousands of marks soon', () => {
    for (const mark of [
      '*',
      '**',
      '_',
      '__ ',
      '~~',
      '||',
      '`',
      '[',
      '<',
      '\\',
      '* ',
      '*a ',
      '_a ',
      '**a',
    ]) {
      const marks = mark.repeat(4000 / mark.length);
      // One that took exponential time would reach the time limit of the test run.
      assert.ok(fromMarkdown(marks).length <= marks.length, mark);
    }
  });
});

const texts = textsFor('en-US');

describe('an answer of the bot', () => {
  it('is verbatim when it is checked', () => {
    let checked = 0;
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('a.md', 'a.txt'),
        (paragraphs, file) => {
          const corpus = toCorpus([parseDocument(file, paragraphs.join('\n\n')).document]);
          const answer = ask(corpus, 'When does nobody close the hall at ten?');
          const content =
            answer.kind === 'answer'
              ? showQuotation(answer.answers[0], { room: 2000, isAnswer: true, texts })
              : nearestReply(answer.nearest, texts).content;
          if (!content.includes('\n-# ')) return;
          const result = verified(corpus, checkQuote(corpus, quotedPart(fromMarkdown(content))));
          if (result.kind === 'too-short') return;
          checked += 1;
          assert.equal(result.kind, 'verbatim', JSON.stringify({ content, result }));
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
    assert.ok(checked > 1000, `${checked} were checked`);
  });
});
