import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escapeMarkdown } from '../../src/discord/escape.ts';
import { render } from '../support/discord-markdown.ts';

/** Text of which much is markup. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\\',
          '`',
          '```',
          '*',
          '**',
          '_',
          '__',
          '~~',
          '||',
          '|',
          '[',
          ']',
          '(',
          ')',
          '](',
          '<',
          '>',
        ],
        ...[
          '#',
          '## ',
          '-# ',
          '- ',
          '+ ',
          '* ',
          '1. ',
          '22) ',
          '> ',
          '>>> ',
          ':',
          ':tada:',
          '@everyone',
        ],
        ...[
          '<@1>',
          '<@&2>',
          '<#3>',
          '<t:1:R>',
          '<a:b:4>',
          '</ask:5>',
          '<id:guide>',
          'https://a.b',
          '://',
        ],
        ...[
          'discord.gg/x',
          'Discord.com/y',
          'word',
          ' ',
          '\t',
          '\n',
          'é',
          '🌙',
          '7',
          '.',
          '@',
          '!',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const cases: readonly [text: string, escaped: string][] = [
  [
    'Plain words, 3.5 % of them – all of it (really).',
    'Plain words, 3.5 % of them – all of it (really).',
  ],
  [
    '**bold** _it_ `code` ~~no~~ ||spoiler||',
    '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|',
  ],
  ['C:\\temp\\*', 'C\\:\\\\temp\\\\\\*'],
  ['# Title', '\\# Title'],
  ['issue #5', 'issue #5'],
  ['  - item', '  \\- item'],
  ['well-known', 'well-known'],
  ['-# small', '\\-# small'],
  ['1. first\n2) second', '1\\. first\n2\\) second'],
  ['> quote', '\\> quote'],
  ['5 > 4', '5 > 4'],
  ['[here](https://a.b/c)', '\\[here\\](https\\://a.b/c)'],
  ['@everyone <@1> <#2> <t:3:R>', '\\@everyone \\<\\@1> \\<#2> \\<t\\:3\\:R>'],
  ['at 12:30 in rules.md:3-5', 'at 12:30 in rules.md:3-5'],
  [':tada: at 12:30, note: this', '\\:tada: at 12\\:30, note: this'],
  ['discord.gg/abc', 'discord\\.gg/abc'],
];

describe('escapeMarkdown', () => {
  for (const [text, escaped] of cases) {
    it(`escapes ${JSON.stringify(text)}`, () => {
      assert.equal(escapeMarkdown(text), escaped);
    });
  }

  it('leaves nothing active, and shows the characters it was given', () => {
    fc.assert(
      fc.property(markup, (text) => {
        assert.deepEqual(render(escapeMarkdown(text)), { text, active: [] });
      }),
      { numRuns: 5000, seed: 7 },
    );
  });

  it('is judged by a reader that sees markup', () => {
    const text = '# T\n**b** @everyone https://a.b :tada: <@1> [x](y) `c`\n- i';
    const seen = render(text).active;
    for (const piece of [
      '# ',
      '**b**',
      '@everyone',
      'https://a',
      ':tada:',
      '<@1>',
      '[x](y)',
      '`c`',
      '- ',
    ]) {
      assert.ok(seen.includes(piece), `${piece} is active`);
    }
  });
});
