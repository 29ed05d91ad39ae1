import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { findDocument, labelsOf, suggestDocuments } from '../../src/discord/documents.ts';

function corpusOf(titles: Readonly<Record<string, string>>) {
  const documents = Object.entries(titles).map(
    ([file, title]) => parseDocument(file, `---\ntitle: ${title}\n---\nText.`).document,
  );
  return toCorpus(documents);
}

describe('documents with the same title', () => {
  const corpus = corpusOf({
    '2024/rules.md': 'Library rules',
    '2025/rules.md': 'Library Rules',
    'fees.md': 'Fees',
    [`${'folder/'.repeat(30)}a.md`]: 'Long '.repeat(40),
    [`${'folder/'.repeat(30)}b.md`]: 'Long '.repeat(40),
  });
  const choices = suggestDocuments(corpus, '');

  it('are offered with their files', () => {
    assert.deepEqual(
      choices.slice(0, 3).map(({ name }) => name),
      ['Library rules (2024/rules.md)', 'Library Rules (2025/rules.md)', 'Fees'],
    );
    assert.match(choices[3]?.name ?? '', /^Long .*… \(….*\/a\.md\)$/);
    for (const { name } of choices) assert.ok(name.length <= 100, name);
    assert.deepEqual(
      choices.map(({ name }) => name),
      [...labelsOf(corpus).values()],
    );
  });

  it('are found by what is offered, be it the value or the name', () => {
    const files = corpus.documents.map(({ file }) => file);
    for (const key of ['value', 'name'] as const) {
      const found = choices.map((choice) => findDocument(corpus, choice[key])?.file);
      assert.deepEqual(found, files, key);
    }
  });

  it('are found by their files, and the first by the title', () => {
    assert.equal(findDocument(corpus, '2025/rules.md')?.file, '2025/rules.md');
    assert.equal(findDocument(corpus, 'library rules')?.file, '2024/rules.md');
  });
});
