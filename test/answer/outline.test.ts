import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { outlineOf } from '../../src/answer/index.ts';
import { parseDocument, readDocuments } from '../../src/corpus/index.ts';
import { parseFile } from '../../src/corpus/parse.ts';

/** The headings of a Markdown text, indented, each with the line of the text below it. */
function outline(text: string): string[] {
  const { document } = parseDocument('a.md', text);
  return outlineOf(document).map(({ heading, depth, line, start }) => {
    assert.ok(
      document.passages.some((passage) => passage.start === start),
      heading,
    );
    return `${'  '.repeat(depth)}${heading} ${String(line)}`;
  });
}

describe('the outline of a document', () => {
  const cases: readonly [name: string, text: string, expected: readonly string[]][] = [
    ['has none without headings', 'Words.\n\nMore.', []],
    ['has none without text', '', []],
    [
      'has each heading with the first text below it',
      '# A\n\nOne.\n\nTwo.\n\n## B\n\nThree.\n\n# C\n\nFour.',
      ['A 3', '  B 9', 'C 13'],
    ],
    ['goes deeper by one where a level is left out', '# A\n\n### B\n\nText.', ['A 5', '  B 5']],
    [
      'has a heading twice that stands at two places',
      '# A\n\n## Notes\n\nOne.\n\n## Other\n\nTwo.\n\n## Notes\n\nThree.',
      ['A 5', '  Notes 5', '  Other 9', '  Notes 13'],
    ],
    [
      'has a heading twice that follows upon itself, with those around it',
      '# A\n\n## B\n\nOne.\n\n## *B*\n\nTwo.\n\n# A\n\n## B\n\nThree.\n\nFour.',
      ['A 5', '  B 5', '  B 9', 'A 15', '  B 15'],
    ],
    [
      'has headings without their markup',
      '# A **b** `c` [d](https://example.org)\n\nText.',
      ['A b c d 3'],
    ],
    [
      'leaves out a heading without text below it, not the ones above',
      '# A\n\n## B\n\n## C\n\nText.',
      ['A 3', '  C 7'],
    ],
    ['has headings of signs once', '# ***!***\n\nOne.\n\n---\n\nTwo.', ['! 3']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(outline(text), expected);
    });
  }

  it('has a heading where it stands, and not at the notes to what is below it', async () => {
    const file = 'test/real/handbook.docx';
    const { document } = await parseFile(file, await readFile(file));
    const heading = 'What a plot costs';
    const below = document.passages.filter(({ headings }) => headings.includes(heading));
    assert.ok((below.at(-1)?.start ?? 0) > document.text.length * 0.9, 'a note at the end');
    const found = outlineOf(document).filter((entry) => entry.heading === heading);
    assert.deepEqual(
      found.map(({ start, line }) => [start, line]),
      [[below[0]?.start, null]],
    );
  });

  it('is that of the handbook in every format', async () => {
    const { documents } = await readDocuments('test/real');
    const named = new Map(documents.map((document) => [document.file, document]));
    for (const language of ['', 'ar.', 'de.', 'ru.', 'zh.']) {
      const markdown = await readFile(`test/real/handbook.${language}md`, 'utf8');
      const headings = Array.from(markdown.matchAll(/^(#+) (.*)$/gm), ([, marks = '', title]) => [
        marks.length - 1,
        title,
      ]);
      assert.ok(headings.length > 10, `${headings.length} headings`);
      for (const format of ['md', 'html', 'docx', 'epub', 'pdf', 'chromium.pdf']) {
        const file = `handbook.${language}${format}`;
        const document = named.get(file) ?? assert.fail(file);
        const entries = outlineOf(document);
        // Other formats than Markdown have the document's title among the headings, LibreOffice's PDFs above all others.
        const body = format === 'md' ? entries : entries.slice(1);
        const levels = format === 'pdf' ? 1 : 0;
        // Chromium's PDF has bold cells of a table that look like headings.
        const found = body
          .filter(({ heading }) => heading !== 'When due')
          .map(({ depth, heading }) => [depth - levels, heading]);
        // LibreOffice's PDFs have the two letters of an Arabic ligature the wrong way round.
        const inOrder = (list: typeof headings) =>
          list.map(([depth, heading]) => [depth, Array.from(String(heading)).sort().join('')]);
        assert.deepEqual(inOrder(found), inOrder(headings), file);
        assert.ok(
          entries.every(({ page }) => (page !== null) === format.endsWith('pdf')),
          file,
        );
      }
    }
  });
});
