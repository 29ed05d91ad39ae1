import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { ask } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { findIntroductions } from '../../src/search/introductions.ts';

describe('findIntroductions', () => {
  for (const [what, file, text, expected] of [
    [
      'a list in Markdown',
      'a.md',
      'Come early. The fee includes:\n\n- a locker\n- tea:\n  1. green\n  2. black\n\nMore is extra.',
      [null, 'The fee includes:', 'The fee includes:', 'tea:', 'tea:', null],
    ],
    [
      'a list in plain text',
      'a.txt',
      'The fee includes:\n- a locker\n- tea\n\nMore is extra.',
      [null, 'The fee includes:', 'The fee includes:', null],
    ],
    [
      'what somebody said',
      'a.md',
      'The **minister** said:\n\n> No. Never.\n\nThen he left.',
      [null, 'The minister said:', null],
    ],
    [
      'nothing below another heading',
      'a.md',
      '# One\n\nThis is it:\n\n# Two\n\nText.',
      [null, null],
    ],
    ['in Chinese', 'a.txt', '部长说：\n\n桥不会关闭。', [null, '部长说：']],
    ['nothing without a colon', 'a.md', 'A list.\n\n- one\n- two', [null, null, null]],
    ['nothing in the middle', 'a.txt', 'He said: no.\n\nThen he left.', [null, null]],
  ] as const) {
    it(`finds ${what}`, () => {
      const { document } = parseDocument(file, text);
      const introductions = findIntroductions(document);
      assert.deepEqual(
        document.passages.map(
          (passage) => introductions.get(passage)?.replaceAll('\u2060', '') ?? null,
        ),
        expected,
      );
    });
  }

  for (const [question, best] of [
    ['What did Weber say about the bridge?', 'The bridge stays open, whatever it costs.'],
    ['Is tea in the fee?', 'tea'],
  ] as const) {
    it(`helps to answer "${question}"`, () => {
      const text =
        'The bridge is closed on Sunday, and so is the sauna for members.\n\nMinister Weber told the council:\n\n' +
        '> The bridge stays open, whatever it costs.\n\nThe council wants the bridge closed. The tea is old.\n\n' +
        'The fee includes:\n\n- one locker\n- the sauna on Mondays\n- tea';
      const reply = ask(toCorpus([parseDocument('a.md', text).document]), question);
      const [first] = reply.kind === 'answer' ? reply.answers : reply.nearest;
      assert.equal(first?.lead, best);
    });
  }
});
