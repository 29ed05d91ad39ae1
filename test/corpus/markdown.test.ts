import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from '../../src/corpus/index.ts';
import { createAnalyzer } from '../../src/search/terms.ts';

/** Every sentence, by passage. */
function quotes(text: string, file = 'a.md'): string[][] {
  const { passages } = parseDocument(file, text).document;
  return passages.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
}

describe('the passages of Markdown', () => {
  for (const [what, text, expected] of [
    ['paragraphs', 'One. Two.\n\nThree\nfour.', [['One.', 'Two.'], ['Three\nfour.']]],
    ['list items', '- One\n- Two. Three.\n\n1. Four', [['One'], ['Two.', 'Three.'], ['Four']]],
    ['lists in lists', '- One\n  - Two\n    1) Three', [['One'], ['Two'], ['Three']]],
    ['a lazy list item', '- One\ntwo. Three', [['One\ntwo.', 'Three']]],
    ['a list item of paragraphs', '- One\n\n  Two', [['One'], ['Two']]],
    ['tasks', '- [ ] One\n- [x] Two', [['[ ] One'], ['[x] Two']]],
    ['block quotes', '> One\n> two. Three\n> four.', [['One\n> two.', 'Three\n> four.']]],
    ['a lazy block quote', '> One\ntwo.', [['One\ntwo.']]],
    ['quotes in quotes', '> One\n>> Two', [['One'], ['Two']]],
    ['a list in a quote', '> - One\n> - Two', [['One'], ['Two']]],
    ['a table', '| a | b |\n|---|---|\n| c | d |', [['| a | b |', '| c | d |']]],
    ['a table without edges', 'a | b\n--|--\nc | d', [['a | b', 'c | d']]],
    ['a table with spaces', '| a |  \n|---|  \n| b |  ', [['| a |', '| b |']]],
    ['a table with CR LF', '| a |\r\n|---|\r\n| b |\r\n', [['| a |', '| b |']]],
    ['a table in a quote', '> | a |\n> |---|\n> | b |', [['| a |', '| b |']]],
    ['a table with empty rows', '| a |\n|---|\n|   |\n| b |', [['| a |', '| b |']]],
    ['fenced code', '```js\nlet a = 1;\n\n  b();  \n}\n```', [['let a = 1;', 'b();']]],
    ['fenced code to the end', '~~~\na. B\nc', [['a. B', 'c']]],
    ['fenced code in a quote', '> ```\n> a\n> b\n> ```', [['a', 'b']]],
    ['fenced code in a list', '- One\n\n  ```\n  a\n  ```', [['One'], ['a']]],
    ['indented code', 'One\n\n    a\n\n    b', [['One'], ['a', 'b']]],
    ['code with CR LF', '```\r\na \r\nb\r\n```\r\n', [['a', 'b']]],
    ['HTML', '<div>\n<p>One. Two.</p>\n</div>', [['One.', 'Two.']]],
    ['text in HTML', '<p title="a">One</p>\n\nTwo', [['One'], ['Two']]],
    [
      'footnotes',
      'One.[^a] Two.\n\n[^a]: Three. Four.\n\n[^1]: Five',
      [['One.[^a]', 'Two.'], ['Three.', 'Four.'], ['Five']],
    ],
    ['a rule', 'One\n\n---\n\nTwo\n\n***', [['One'], ['Two']]],
    ['hard breaks', 'One  \ntwo\\\nthree.', [['One  \ntwo\\\nthree.']]],
    ['escapes', '\\# One \\*two\\*', [['\\# One \\*two\\*']]],
    ['nothing', '', []],
    ['space', ' \n\t\n\u00A0', []],
    ['marks without words', '***\n\n- \n\n> \n\n`!`\n\n...', []],
    ['emoji alone', '🎉', []],
    ['an HTML comment', '<!-- One. -->', []],
    ['an HTML comment of lines', '<!-- One.\n\nTwo. -->\n\nThree', [['Three']]],
    ['an HTML comment without an end', 'One\n\n<!-- Two.\n\nThree.', [['One']]],
    ['text after an HTML comment', '<!-- One --> Two.', [['Two.']]],
    ['a comment in HTML', '<div>\n<!-- One. -->\nTwo.\n</div>', [['Two.']]],
    ['a comment without an end in HTML', '<div>\nOne.\n<!-- Two.', [['One.']]],
    ['scripts and styles', '<script>\na()\n\nb()\n</script>\n\n<style>c</style>\n\nOne', [['One']]],
    ['a script in HTML', '<div><script>a()</script>One.</div>', [['One.']]],
    ['a script without an end', '<div>One.\n<SCRIPT>a()', [['One.']]],
    ['link definitions', 'One [a].\n\n[a]: https://example.com "Two"', [['One [a].']]],
  ] as const) {
    it(`are those of ${what}`, () => {
      assert.deepEqual(quotes(text), expected);
    });
  }

  it('are the same with a byte order mark', () => {
    assert.deepEqual(quotes('\uFEFF# One\n\nTwo.'), [['Two.']]);
    assert.deepEqual(quotes('\uFEFFTwo.'), [['Two.']]);
  });
});

describe('headings', () => {
  const paths = (text: string) =>
    parseDocument('a.md', text).document.passages.map(({ start, end, headings }) => [
      text.slice(start, end),
      ...headings,
    ]);

  for (const [what, text, expected] of [
    [
      'stand above what follows',
      '# A\n\none\n\n## B\n\ntwo',
      [
        ['one', 'A'],
        ['two', 'A', 'B'],
      ],
    ],
    [
      'of the same level take turns',
      '# A\n\none\n\n# B\n\ntwo',
      [
        ['one', 'A'],
        ['two', 'B'],
      ],
    ],
    [
      'of a higher level close',
      '# A\n## B\none\n# C\ntwo',
      [
        ['one', 'A', 'B'],
        ['two', 'C'],
      ],
    ],
    [
      'may leave out levels',
      '# A\n#### B\none\n## C\ntwo',
      [
        ['one', 'A', 'B'],
        ['two', 'A', 'C'],
      ],
    ],
    [
      'may start low',
      '### A\none\n# B\ntwo',
      [
        ['one', 'A'],
        ['two', 'B'],
      ],
    ],
    [
      'may be underlined',
      'A\n===\none\n\nB\n---\ntwo',
      [
        ['one', 'A'],
        ['two', 'A', 'B'],
      ],
    ],
    ['may be of two lines', 'A\nb\n===\none', [['one', 'A b']]],
    ['have no markup', '# **A** `b` [c](d) \\* ~~e~~ #\none', [['one', 'A b c * e']]],
    ['are no words without words', '# A\n#\none', [['one', 'A']]],
    ['may stand in quotes', '> # A\n> one', [['one', 'A']]],
    [
      'with nothing below are passages',
      '# A\none\n## B\n## C\n# D',
      [['one', 'A'], ['B', 'A'], ['C', 'A'], ['D']],
    ],
    ['alone are passages without marks', 'A\n===\n', [['A']]],
    ['above others alone are none', '# A\n## B ##\n', [['B', 'A']]],
    [
      'with CR are seen',
      '# A\rone\r## B\rtwo',
      [
        ['one', 'A'],
        ['two', 'A', 'B'],
      ],
    ],
    [
      'with CR LF are seen',
      '# A\r\none\r\n## B\r\ntwo',
      [
        ['one', 'A'],
        ['two', 'A', 'B'],
      ],
    ],
    ['in code are none', '```\n# A\n```\none', [['# A'], ['one']]],
  ] as const) {
    it(what, () => {
      assert.deepEqual(paths(text), expected);
    });
  }

  for (const [text, title] of [
    ['# One\n\n# Two', 'One'],
    ['One *and*\nmore\n===', 'One and more'],
    ['## One', null],
    ['## One\n\n# Two', 'Two'],
    ['One', null],
    ['---\ntitle: One\n---\n# Two', 'One'],
    ['---\ntitle:\n---\n# Two', 'Two'],
    ['# \n\n# Two', 'Two'],
  ] as const) {
    it(`make ${String(title)} the title of ${JSON.stringify(text)}`, () => {
      assert.equal(parseDocument('a.md', text).document.metadata.title, title);
    });
  }
});

describe('what Markdown is searched by', () => {
  const analyze = createAnalyzer();
  const words = (text: string) => {
    const { passages, reading } = parseDocument('a.md', text).document;
    return passages.flatMap(({ start, end }) =>
      analyze(reading.slice(start, end)).map(({ word }) => word),
    );
  };

  for (const [what, text, expected] of [
    ['a link by its text', '[red car](https://target.example/x "title")', 'red car'],
    ['a link with spaces', '[red]( https://target.example ) [blue](\n  <b c>)', 'red blue'],
    ['a link by reference', '[red][target]\n\n[target]: https://target.example', 'red'],
    ['an image by its text', '![red](target.png)', 'red'],
    ['an image in a link', '[![red](a.png)](target)', 'red'],
    ['an address in a link text', '[(https://red.example)](target)', 'https red.example'],
    [
      'an address',
      'see https://red.example/a and <https://blue.example>',
      'see https red.example https blue.example',
    ],
    ['emphasis inside words', '**un**likely *b*a~~d~~', 'unlikely bad'],
    ['code', '`red` ``blue``', 'red blue'],
    ['escapes', 'red\\_blue \\*green\\*', 'red_blue green'],
    ['HTML without tags', 'red <b title="x">blue</b><br>green', 'red blue green'],
    ['an HTML block without tags', '<div title="x">red<b>blue</b></div>', 'red blue'],
    ['HTML without comments', 'red <!-- hidden --> blue', 'red blue'],
    ['entities as gaps', 'red&nbsp;blue &lt;green&gt;', 'red blue green'],
    ['quoted lines', '> red\n> blue', 'red blue'],
    ['table cells', '| red | blue |\n|---|:-:|\n| green | tan |', 'red blue green tan'],
    ['code without its language', '```js\nred\n```', 'red'],
  ] as const) {
    it(`is ${what}`, () => {
      assert.equal(
        words(text).join(' '),
        expected.replace('https red.example/a', 'https red.example'),
      );
    });
  }
});
