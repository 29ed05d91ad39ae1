import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { checkQuote, verified } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { viewCheck } from '../../src/discord/check-view.ts';
import { localizationsOf, textsFor } from '../../src/discord/texts/index.ts';
import { quotedTexts } from '../../src/discord/quoted-text.ts';

const locales = ['en-US', ...Object.keys(localizationsOf(({ tag }) => tag))];

describe('a check of many sentences', () => {
  const words = (first: number, count: number) =>
    Array.from({ length: count }, (_, i) => `*w${first + i}*`).join(' ');
  const sentences = Array.from({ length: 12 }, (_, i) => `Sentence ${words(100 * i, 40)} ends.`);
  const name = `${'_long_'.repeat(12)}.txt`;
  const corpus = toCorpus([
    parseDocument(name, `title: ${'*'.repeat(300)}\n\n${sentences.join('\n\n')}`).document,
  ]);
  const changed = sentences.map((sentence, i) =>
    i % 2 ? sentence.replace('ends', 'stops') : sentence,
  );
  for (const texts of [sentences, changed].map((all) => all.toReversed().join(' '))) {
    it('fits into a message in every language', () => {
      for (const locale of locales) {
        const check = verified(corpus, checkQuote(corpus, texts));
        assert.equal(check.kind, 'in-parts');
        const { content } = viewCheck(check, textsFor(locale));
        assert.ok(content.length <= 2000, `${locale}: ${content.length}`);
        assert.equal(content.match(/^> \S/gm)?.length, 8, content);
        assert.equal(content.match(/txt:\d+$/gm)?.length, 8, content);
      }
    });
  }
});

describe('a check of what stands in many places', () => {
  const corpus = toCorpus([parseDocument('a.txt', 'One two three. '.repeat(6)).document]);
  const check = verified(corpus, checkQuote(corpus, 'One two three'));
  it('shows the first of them, and counts them all', () => {
    const [head, ...shown] = viewCheck(check, textsFor('en-US')).content.split('\n');
    assert.equal(head, 'Word for word, this stands in 6 places in the documents:');
    assert.equal(shown.filter((line) => line.startsWith('> ')).length, 3);
  });
});

describe('the text that a message quotes', () => {
  const cases: readonly [content: string, texts: readonly string[]][] = [
    ['The hall closes at ten.', ['The hall closes at ten.']],
    ['Hey <@!12> <@&3> <#4> the hall', ['Hey <@!12> <@&3> <#4> the hall', 'Hey       the hall']],
    ['see [the hall](https://a.b/c) here', ['see the hall here']],
    [
      '`12` **The hall**\n`13` closes\n-# rules.md:12-13',
      ['12 The hall\n13 closes', 'The hall\ncloses'],
    ],
    ['\\<\\@1> said https\\://a.b', ['<@1> said https://a.b']],
    ['https://a.b/c “The hall closes at ten.”', ['The hall closes at ten.']],
  ];
  for (const [content, texts] of cases) {
    it(`is read from ${JSON.stringify(content)}`, () => {
      assert.deepEqual(quotedTexts(content), texts);
    });
  }
});
