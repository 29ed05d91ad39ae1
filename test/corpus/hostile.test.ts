import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from '../../src/corpus/index.ts';

/** Some marks again and again, up to a length in UTF-16 code units, with a word before or after. */
const many = (marks: string, length = 20_000) => marks.repeat(length / marks.length);

/** What takes time that grows with the square of its length, or all the stack, where it is not seen to. */
const texts = {
  'block quotes': `${many('>')} a`,
  'block quotes over lines': `${many('> ')}a\n${many('> ')}b\n${'c\n'.repeat(1000)}`,
  'many deep lines': `${'>'.repeat(99)} a\n`.repeat(100),
  bullets: `${many('- ', 100_000)}a`,
  numbers: `${many('1. ', 99_999)}a`,
  'lists over lines': Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- a`).join(
    '\n',
  ),
  brackets: many('['),
  'closing brackets': many(']'),
  'brackets in brackets': many('[') + many(']'),
  'half links': many('[a]('),
  images: many('!['),
  stars: many('*'),
  'open emphasis': many('*a '),
  'open strong emphasis': many('**a '),
  'mixed emphasis': many('_a*b '),
  tildes: many('~~a '),
  backticks: Array.from({ length: 200 }, (_, length) => '`'.repeat(length)).join(' '),
  'less-than signs': many('<'),
  'less-than signs in HTML': `<div>\n${many('<', 100_000)}`,
  'open comments': `a ${many('<!-- ')}`,
  'open comments in HTML': `<div>\n${many('<!-- ', 100_000)}`,
  'open scripts in HTML': `<div>\n${many('<script ', 100_000)}`,
  entities: many('&amp;', 100_000),
  backslashes: many('\\', 100_000),
  pipes: `${many('|')}\n${many('-|')}\n`,
  addresses: many('http://a.b ', 22_000),
  parentheses: `http://a.b/${many('(')}`,
  'email addresses': many('a@b.c ', 18_000),
  headings: many('# a\n'),
  underlines: many('a\n=\n', 20_000),
  'empty lines': many('\n', 100_000),
  'CR alone': many('\r', 100_000),
  spaces: many(' ', 100_000),
  tabs: many('\t', 100_000),
  dashes: many('---\n', 100_000),
  'a delimiter line': `a\n${many('-', 100_000)} ${many('| ', 100_000)}`,
  'open front matter': `---\n${many('--- x\n', 60_000)}`,
  fences: many('```\n'),
  quotations: many('"A. ', 100_000),
  parentheses_of_sentences: many('(A. ', 100_000),
  initials: many('A. ', 99_999),
  fillers: many('\u2060', 100_000),
  'combining marks': `a${many('\u0301', 100_000)}`,
  'half characters': many('\uD83C', 20_000),
};

describe('hostile texts are read to the end', () => {
  for (const [what, text] of Object.entries(texts)) {
    it(what, () => {
      for (const file of ['a.md', 'a.txt']) {
        const words = 'This is the end.';
        const whole = `${words}\n\n${text}`;
        const { document } = parseDocument(file, whole);
        const [first] = document.passages;
        assert.equal(whole.slice(first?.start, first?.end), words);
      }
    });
  }

  it('deep marks are read as text', () => {
    const text = `${'> '.repeat(200)}Deep down.`;
    const [passage] = parseDocument('a.md', text).document.passages;
    assert.equal(text.slice(passage?.start, passage?.end).endsWith('Deep down.'), true);
  });
});

describe('large texts are read to the end', () => {
  const sentences =
    'One sentence of **eight** [words](x) is here. Here is another.\nAnd a third one.\n';
  const paragraph = `${sentences.repeat(4)}\n`;
  const count = Math.ceil((5 * 1024 * 1024) / paragraph.length);
  for (const file of ['a.md', 'a.txt']) {
    it(`5 MB in ${file}`, () => {
      const { passages } = parseDocument(file, paragraph.repeat(count)).document;
      assert.deepEqual([passages.length, passages.at(-1)?.sentences.length], [count, 12]);
    });
  }

  it('100,000 lines in one paragraph', () => {
    const { passages } = parseDocument('a.txt', 'It is so.\n'.repeat(100_000)).document;
    assert.deepEqual(
      passages.map(({ sentences }) => sentences.length),
      [100_000],
    );
  });
});
