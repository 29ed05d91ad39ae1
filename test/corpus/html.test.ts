import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { placeAt } from '../../src/corpus/index.ts';
import { parseFile } from '../../src/corpus/parse.ts';
import { checkOffsets } from '../support/offsets.ts';

const parse = async (source: string | Uint8Array, file = 'a.html') => {
  const { document } = await parseFile(
    file,
    typeof source === 'string' ? Buffer.from(source) : source,
  );
  checkOffsets(document);
  return document;
};

/** Every sentence, by passage. */
async function quotes(source: string, file?: string): Promise<string[][]> {
  const { text, passages } = await parse(source, file);
  return passages.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
}

describe('the passages of a page', () => {
  for (const [what, source, expected] of [
    ['paragraphs', '<p>One. Two.<p>Three', [['One.', 'Two.'], ['Three']]],
    ['folded white space', '<p> One\n\t <b> two</b>\n three. </p>', [['One two three.']]],
    ['white space that is kept', '<p>One&nbsp;two', [['One\u00A0two']]],
    ['markup inside words', '<p><b>un</b>like<i>ly</i><wbr>!', [['unlikely!']]],
    ['character references', '<p>Fish &amp; chips &lt;b&gt; &#x1F389;', [['Fish & chips <b> 🎉']]],
    ['a line break', '<p>One<br>two.', [['One\ntwo.']]],
    ['two line breaks', 'One<br>\n<br/>two', [['One'], ['two']]],
    ['text without elements', 'One. Two.', [['One.', 'Two.']]],
    [
      'text around blocks',
      'One<div>two</div>three<hr>four',
      [['One'], ['two'], ['three'], ['four']],
    ],
    [
      'lists',
      '<ul><li>One<ol><li>Two.</ol>Three<li><p>Four<p>Five</ul>',
      [['One'], ['Two.'], ['Three'], ['Four'], ['Five']],
    ],
    [
      'definitions',
      '<dl><dt>A<dt>B<dd>One. Two.<dd>E<dt>F</dl>G',
      [['A\nB\nOne.', 'Two.'], ['E'], ['F'], ['G']],
    ],
    ['definitions of paragraphs', '<dl><dt>A<dd><p>B<p>C</dl>', [['A\nB'], ['C']]],
    ['quotations', '<blockquote>One<p>Two</blockquote>', [['One'], ['Two']]],
    ['figures', '<figure><img alt="No"><figcaption>One</figcaption></figure>', [['One']]],
    ['details', '<details><summary>One</summary>Two</details>', [['One'], ['Two']]],
    ['a table with a head', '<table><tr><th>a<th>b<tr><td>c<td>d', [['| a | b |', '| c | d |']]],
    [
      'a table with a thead',
      '<table><thead><tr><td>a<td>b<tbody><tr><td><td>d',
      [['| a | b |', '|  | d |']],
    ],
    ['a table without a head', '<table><tr><td>a<td>b<tr><td><td>d<br>e', [['a | b', 'd e']]],
    ['a table with heads of rows', '<table><tr><th>a<td>b<tr><th>c<td>d', [['a | b', 'c | d']]],
    ['a table with a caption', '<table><caption>Cap</caption><tr><td>a<td>b', [['Cap'], ['a | b']]],
    ['a layout by a table', '<table><tr><td>One<td><h2>H</h2>Two', [['One'], ['Two']]],
    [
      'tables in tables',
      '<table><tr><td>One<td><table><tr><td>a<td>b</table>',
      [['One'], ['a | b']],
    ],
    ['a table of one column', '<table><tr><td><p>One<p>Two', [['One'], ['Two']]],
    [
      'a table of long text',
      `<table><tr><td>One<td>${'Two. '.repeat(300)}`,
      [['One'], Array<string>(300).fill('Two.')],
    ],
    ['preformatted text', '<pre>\na. B\n\n  c  <b>d</b>\n</pre>', [['a. B', 'c  d']]],
    ['soft hyphens', '<p>Para&shy;graph.', [['Para\u00ADgraph.']]],
    [
      'marks of notes',
      '<p>One<sup><a href="#n">1</a></sup>. Two.<sup>[<a href="#n">2</a>]</sup> Three.',
      [['One1.', 'Two.[2]', 'Three.']],
    ],
    ['a mark of a note with a space', '<p>One.<sup><a href="#n">1&nbsp;</a></sup>', [['One.1']]],
    ['ruby', '<p><ruby>漢字<rp>(<rt>かんじ<rp>)</ruby>です', [['漢字です']]],
    ['nothing seen', '<p>- <p>***<p>&nbsp;', []],
  ] as const) {
    it(`are those of ${what}`, async () => {
      assert.deepEqual(await quotes(source), expected);
    });
  }
});

describe('what a reader does not see is left out:', () => {
  for (const [what, source] of [
    ['scripts', '<script>One. Two.</script>'],
    ['styles', '<style>One</style>'],
    ['templates', '<template><p>One</template>'],
    ['noscript', '<noscript><p>One</noscript>'],
    ['comments', '<!-- <p>One -->'],
    ['the title', '<title>One</title>'],
    ['hidden', '<p hidden>One</p>'],
    ['hidden inside', '<div hidden><p>One</p><p>Two</p></div>'],
    ['aria-hidden', '<p aria-hidden="true">One</p>'],
    ['display: none', '<p style="color: red; DISPLAY : none">One</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">One</p>'],
    ['a closed dialog', '<dialog>One</dialog>'],
    [
      'controls',
      '<form><input value="One"><select><option>One</select><button>One</button><textarea>One</textarea></form>',
    ],
    ['drawings', '<svg><title>One</title><text>One</text></svg>'],
    ['frames', '<iframe>One</iframe>'],
    ['navigation', '<nav>One</nav>'],
    ['navigation by role', '<div role="navigation">One</div>'],
    ['asides', '<aside>One</aside>'],
    ["the site's header", '<header><h1><a href="/">One</a></h1></header>'],
    ["the site's footer", '<footer>One</footer>'],
    ['what is beside the main element', '<p>One</p><main><p>Seen.</p></main><p>One</p>'],
    ['what is beside the main role', '<p>One</p><div role="main"><p>Seen.</p></div>'],
    [
      'what is beside the only article',
      '<p>One</p><article><p>Seen.</p><article>It, too.</article></article>',
    ],
    ['a hidden main element', '<main hidden>One</main>'],
  ] as const) {
    it(what, async () => {
      const all = (
        await quotes(source.includes('Seen.') ? source : `${source}<p>Seen.</p>`)
      ).flat();
      assert.equal(all[0], 'Seen.');
      assert.equal(all.join(' ').includes('One'), false);
    });
  }
});

describe('what belongs to the text stays:', () => {
  for (const [what, source, expected] of [
    ['a header of an article', '<article><header>One</header><p>Two</article>', ['One', 'Two']],
    ['a header with the title', '<header><h1>A</h1><p>One</p></header><p>Two', ['One', 'Two']],
    ['a note in an aside', '<p>One<aside role="doc-footnote">Two</aside>', ['One', 'Two']],
    ['several articles', '<article>One</article><article>Two</article>', ['One', 'Two']],
    ['an open dialog', '<dialog open>One</dialog>', ['One']],
    ['a label', '<form><p><label>One <input></label></form>', ['One']],
  ] as const) {
    it(what, async () => {
      assert.deepEqual((await quotes(source)).flat(), expected);
    });
  }
});

describe('the places in a page', () => {
  const places = async (source: string) => {
    const document = await parse(source);
    return document.passages.map(({ start, end, headings, paragraph }) => [
      document.text.slice(start, end),
      placeAt(document, start).line,
      paragraph,
      ...headings,
    ]);
  };

  it('are no headings that show nothing, or the mark of a note alone', async () => {
    const source =
      '<h1>&nbsp;A</h1><h2>&nbsp;</h2><h2><sup><a href="#n">1</a></sup></h2><p>One.</p>';
    assert.deepEqual(await places(source), [['One.', 1, 1, 'A']]);
  });

  it('are headings, paragraphs from 1 below each, and lines of the file', async () => {
    const source =
      '<!DOCTYPE html>\n<p>Zero.\n<h1>A</h1>\n<p>\n  One.\n<ul>\n<li>Two.</ul>\r\n<h2>B\n<i>b</i></h2>\r<p>Three.\n\n' +
      '<p>***<p>Four.<h2>C</h2>\n<h1>D</h1>\n<pre>\nFive\n\nsix</pre><div role=heading aria-level=2>E</div>\n<p>Seven';
    assert.deepEqual(await places(source), [
      ['Zero.', 2, 1],
      ['One.', 5, 1, 'A'],
      ['Two.', 7, 2, 'A'],
      ['Three.', 10, 1, 'A', 'B b'],
      ['Four.', 12, 2, 'A', 'B b'],
      ['C', 12, 3, 'A'],
      ['Five\n\nsix', 15, 1, 'D'],
      ['Seven', 18, 1, 'D', 'E'],
    ]);
  });

  it('count lines of a block one by one', async () => {
    const document = await parse('<p>One<br>\n\ntwo');
    assert.equal(placeAt(document, document.text.indexOf('two')).line, 3);
  });
});

describe('the facts of a page', () => {
  const none = { title: null, publisher: null, date: null, language: null, url: null };
  for (const [what, head, expected] of [
    ['nothing', '', {}],
    ['a title', '<title> A\n title </title>', { title: 'A title' }],
    ['a title for others', '<meta property="og:title" content="A">', { title: 'A' }],
    [
      'a title above them',
      '<title>A</title><meta property="og:title" content="B">',
      { title: 'A' },
    ],
    ['the first heading', '<body><h2>X</h2><h1>A</h1><h1>B</h1>', { title: 'A' }],
    ['no title of a drawing', '<body><svg><title>A</title></svg>', {}],
    ['an author', '<meta name="Author" content="Jane Doe">', { publisher: 'Jane Doe' }],
    ['a site', '<meta property="og:site_name" content="A site">', { publisher: 'A site' }],
    [
      'an author before the site',
      '<meta property="og:site_name" content="A"><meta name=author content=B>',
      { publisher: 'B' },
    ],
    [
      'no address for an author',
      '<meta property="article:author" content="https://example.com/b">',
      {},
    ],
    ['a publisher', '<meta name="citation_publisher" content="A press">', { publisher: 'A press' }],
    [
      'a time',
      '<meta property="article:published_time" content="2022-01-27T10:00:00Z">',
      { date: '2022-01-27' },
    ],
    ['a date', '<meta name="date" content="27 January 2022">', { date: '27 January 2022' }],
    [
      'a time near the top',
      '<body><p><time datetime="2022-01-27">yesterday</time>',
      { date: '2022-01-27' },
    ],
    ['no duration', '<body><p><time datetime="PT2H">two hours</time>', {}],
    ['no time far below', `<body>${'<p>x'.repeat(300)}<time datetime="2022-01-27">x</time>`, {}],
    ['a language', '<html lang="de-AT">', { language: 'de-AT' }],
    ['no language', '<html lang="german">', {}],
    [
      'an address',
      '<link rel="Canonical" href="https://example.com/a">',
      { url: 'https://example.com/a' },
    ],
    [
      'an address for others',
      '<meta property="og:url" content="http://example.com/">',
      { url: 'http://example.com/' },
    ],
    [
      'no other address',
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/a">',
      {},
    ],
    ['nothing empty', '<title> </title><meta name=author content=" "><html lang="">', {}],
  ] as const) {
    it(`are ${what}`, async () => {
      const { metadata } = await parse(`${head}<p>Some words.`);
      assert.deepEqual(metadata, { ...none, ...expected });
    });
  }

  it('know where the title stands', async () => {
    const { text, header } = await parse('<p>One<h1>A <b>title</b></h1><p>Two');
    assert.equal(text.slice(header.title?.start, header.title?.end), 'A title');
  });
});

describe('the encoding of a page is', () => {
  const word = 'Größe – “so”';
  for (const [what, bytes] of [
    ['UTF-8', Buffer.from(word)],
    ['UTF-8 by its byte order mark', Buffer.from(`\uFEFF${word}`)],
    ['UTF-16 by its byte order mark', Buffer.from(`\uFEFF${word}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${word}`, 'utf16le').swap16()],
    ['windows-1252 where it is not UTF-8', iconv.encode(word, 'windows-1252')],
    [
      'windows-1252 where it says ISO 8859-1',
      iconv.encode(`<meta charset=iso-8859-1>${word}`, 'windows-1252'),
    ],
    ['what meta charset says', iconv.encode(`<meta charset="x-mac-roman">${word}`, 'macroman')],
    [
      'what http-equiv says',
      iconv.encode(
        `<meta http-equiv=content-type content="text/html; charset=cp850">${word.slice(0, 5)}`,
        'cp850',
      ),
    ],
    ['UTF-8 where it says UTF-16', Buffer.from(`<meta charset="utf-16">${word}`)],
    ['UTF-8 where it says UTF-32', Buffer.from(`<meta charset="utf-32le">${word}`)],
    ['UTF-8 where it says UCS-2', Buffer.from(`<meta charset="ucs-2">${word}`)],
  ] as const) {
    it(what, async () => {
      assert.equal(word.startsWith((await parse(bytes)).text), true);
    });
  }
});

it('half a character in a page is shown as browsers show it', async () => {
  const page = Buffer.from('\uFEFF<p>One \uD83C two', 'utf16le');
  assert.equal((await parse(page)).text, 'One \uFFFD two');
});

describe('a page in XML', () => {
  for (const [what, source, expected] of [
    [
      'empty elements',
      '<p>One<a id="x"/> <b/>two</p><title/><script src="a>b" /><p>Three</p>',
      [['One two'], ['Three']],
    ],
    ['line breaks', '<p>One<br/>two</p>', [['One\ntwo']]],
    ['character data', '<p><![CDATA[One <b> & two]]></p>', [['One <b> & two']]],
    [
      'declarations of its own',
      '<!DOCTYPE html [<!ELEMENT b ANY>\n]><html><p>One <b>two</b></p></html>',
      [['One two']],
    ],
  ] as const) {
    it(`may have ${what}`, async () => {
      assert.deepEqual(await quotes(source, 'a.xhtml'), expected);
    });
  }
});

describe('a page that cannot be read is refused:', () => {
  for (const [what, source, reason] of [
    ['empty', '', 'empty; it should be HTML'],
    ['empty but for spaces', '\uFEFF \n', 'empty; it should be HTML'],
    ['binary', Buffer.from([0x89, 0x50, 0, 1, 2, 0xff]), 'holds NUL characters; it should be HTML'],
    [
      'an unknown encoding',
      '<meta charset="x-secret"><p>One',
      'states an encoding that is not known; save it as UTF-8',
    ],
    [
      'nested deep',
      '<div>'.repeat(100_000),
      'HTML elements nested more than 512 deep; nest them less, or close them',
    ],
    [
      'many kinds of open marks',
      Array.from({ length: 5000 }, (_, id) => `<p><b id=${id}>`).join(''),
      'HTML elements nested more than 512 deep; nest them less, or close them',
    ],
    [
      'marks that multiply',
      `<p>${Array.from({ length: 400 }, (_, id) => `<b id=${id}>`).join('')}${'<p>x'.repeat(10_000)}`,
      'more than 1,000,000 HTML elements; split it',
    ],
  ] as const) {
    it(what, async () => {
      await assert.rejects(parse(typeof source === 'string' ? source : Uint8Array.from(source)), {
        message: reason,
      });
    });
  }
});

it('a page in XML that defines entities is refused', async () => {
  const source = '<!DOCTYPE html [<!ENTITY a "B">]><html><p>One &a; two</p></html>';
  await assert.rejects(quotes(source, 'a.xhtml'), {
    message: 'defines entities of its own in a document type; save it without them',
  });
});

describe('hostile pages are read to the end', () => {
  const many = (marks: string, length = 300_000) => marks.repeat(length / marks.length);
  for (const [what, source] of [
    ['less-than signs', many('<')],
    ['open comments', many('<!-- ')],
    ['open character data', many('<![CDATA[')],
    ['open document types', many('<!DOCTYPE [')],
    ['ampersands', many('&am')],
    ['spaces', many(' ')],
    ['line breaks', many('<br>')],
    ['attributes', `<a ${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(' ')}>`],
    ['open tags in XML', many("<a b='")],
    ['empty elements', many('<a/>', 2000)],
    ['terms', many('<dt>')],
    ['cells', `<table>${many('<td>a')}`],
    ['rows', `<table>${many('<tr><td>a<td>b')}`],
    ['lines', `<pre>${many('a\n')}`],
    ['headings', many('<h1>a</h1>')],
    ['tables', many('<table><td>', 1100)],
  ] as const) {
    it(what, async () => {
      for (const file of ['a.html', 'a.xhtml']) {
        const [first] = await quotes(`<p>This is the start.</p>${source}`, file);
        assert.deepEqual(first, ['This is the start.']);
      }
    });
  }
});

const words = fc.constantFrom(
  ...[
    'word',
    'Über',
    'e\u0301',
    '🎉',
    '中文',
    'Dr.',
    'U.S.',
    'end.',
    'why?',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '&nbsp;',
    '&#13;',
  ],
  ...[
    '&shy;',
    '&amp;',
    '\u2060',
    '\u2028',
    '|',
    '&lt;',
    '***',
    '<!-- c. -->',
    '<br>',
    '<hr>',
    '<img>',
    '\u200Fשלום',
  ],
);
const names = fc.constantFrom(
  ...[
    'p',
    'div',
    'b',
    'i',
    'a href="#x"',
    'sup',
    'h1',
    'h2',
    'h3',
    'ul',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
  ],
  ...[
    'caption',
    'thead',
    'pre',
    'blockquote',
    'nav',
    'main',
    'article',
    'header',
    'footer',
    'aside',
    'p hidden',
    'script',
  ],
  ...['template', 'title', 'svg', 'select', 'details', 'ruby', 'rt', 'section'],
);
const tags = fc
  .tuple(names, fc.boolean())
  .map(([name, closes]) => (closes ? `</${name.split(' ')[0] ?? ''}>` : `<${name}>`));
const page = fc
  .array(fc.oneof(words, tags), { maxLength: 60 })
  .map((parts) => `<p>x</p>${parts.join('')}`);

describe('offsets', () => {
  for (const file of ['a.html', 'a.xhtml']) {
    it(`of ${file} are exact`, async () => {
      await fc.assert(
        fc.asyncProperty(page, async (source) => {
          await parse(source, file);
        }),
        { numRuns: 1500, seed: 7 },
      );
    });
  }
});
