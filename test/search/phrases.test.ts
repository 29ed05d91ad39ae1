import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phraseAt, phraseBefore, phraseOf } from '../../src/languages/index.ts';
import { toPhrases } from '../../src/languages/phrases.ts';

const phrases = toPhrases(
  [
    ['wann', 'plain'],
    ['ne_zaman ne', 'run'],
    ['jahr*', 'beginning'],
    ['^ou', 'start'],
    [undefined, 'none'],
  ],
  (word) => word.toLowerCase(),
);

describe('phrases', () => {
  for (const [text, from, value, words] of [
    ['wann', 0, 'plain', 1],
    ['seit wann', 1, 'plain', 1],
    ['seit wann', 0, undefined, undefined],
    ['köprü ne zaman açıldı', 1, 'run', 2],
    ['ne oldu', 0, 'run', 1],
    ['nez aman', 0, 'run', 2],
    ['jahrhundert', 0, 'beginning', 1],
    ['jah', 0, undefined, undefined],
    ['ou est', 0, 'start', 1],
    ['va ou', 1, undefined, undefined],
    ['', 0, undefined, undefined],
  ] as const) {
    it(`finds ${value ?? 'none'} in "${text}" from word ${from}`, () => {
      const found = phraseAt(phrases, text.split(' '), from);
      assert.deepEqual([found?.value, found?.words], [value, words]);
    });
  }

  for (const [text, end, value] of [
    ['jahre wann', 1, 'beginning'],
    ['mi ne zaman mi', 3, 'run'],
    ['wann jahre', 0, undefined],
  ] as const) {
    it(`finds ${value ?? 'none'} in "${text}" before word ${end}`, () => {
      assert.equal(phraseBefore(phrases, text.split(' '), end)?.value, value);
    });
  }

  it('know a single word', () => {
    assert.equal(phraseOf(phrases, 'jahre'), 'beginning');
    assert.equal(phraseOf(phrases, 'wanne'), undefined);
  });
});
