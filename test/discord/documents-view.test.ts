import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { documentsActionOf } from '../../src/discord/documents-buttons.ts';
import { viewDocuments } from '../../src/discord/documents-view.ts';
import { textsFor } from '../../src/discord/texts/index.ts';
import { buttonsIn } from '../support/buttons.ts';

const hostile = Array.from({ length: 23 }, (_, i) => {
  const facts = `---\ntitle: '${'*'.repeat(200)}'\ndate: '${'_'.repeat(99)}'\n---\n`;
  return parseDocument(`${'`'.repeat(90)}${i}.md`, `${facts}Text.`).document;
});

describe('the list of documents', () => {
  for (const locale of ['en-US', 'de', 'ru', 'ja']) {
    it(`fits into messages, whatever the documents are called (${locale})`, () => {
      const texts = textsFor(locale);
      const readSoFar = { files: 12_345, allFiles: 123_456 };
      const corpus = toCorpus(hostile, { readSoFar });
      const labels = [0, 1, 2, 99].map((page) => {
        const { content, rows = [] } = viewDocuments(corpus, page, texts);
        assert.ok(content.length <= 2000, `${content.length} characters`);
        return buttonsIn(rows).map(({ id }) => documentsActionOf(id));
      });
      const to = (page: number) => ({ kind: 'list', page });
      assert.deepEqual(labels, [[to(1)], [to(0), to(2)], [to(1)], [to(1)]]);
    });
  }
});
