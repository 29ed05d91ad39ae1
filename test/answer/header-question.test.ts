import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { headerFactAsked } from '../../src/answer/header-question.ts';
import { ask } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';

function quotesOf(question: string, ...texts: readonly string[]): string[] {
  const documents = texts.map((text, i) => parseDocument(`${i}.md`, text).document);
  const answer = ask(toCorpus(documents), question);
  return answer.kind === 'answer' ? answer.answers.map(({ quote }) => quote) : [];
}

const cases: readonly [question: string, fact: ReturnType<typeof headerFactAsked>][] = [
  ['What is the title?', 'title'],
  ["What's this document about?", 'title'],
  ['what this article is about', 'title'],
  ['Who wrote it?', 'publisher'],
  ['Who is the author of the report?', 'publisher'],
  ['When was the handbook published?', 'date'],
  ['How old is this document?', 'date'],
  ['When was the treaty published?', null],
  ['Who published the drafts?', null],
  ['What is the title of the president?', null],
  ['What is NATO about?', null],
  ['', null],
];

describe('a question about a document itself', () => {
  for (const [question, fact] of cases) {
    it(`asks for ${fact ?? 'nothing of the kind'}: ${JSON.stringify(question)}`, () => {
      assert.equal(headerFactAsked(question), fact);
    });
  }

  it('is answered by the line of its front matter, byte order mark and CR LF or not', () => {
    const head = '---\r\ntitle: "House rules"\r\nauthor: The Club  \r\ndate: 2024-05-01\r\n---\r\n';
    for (const text of [`${head}\r\nText.`, `\uFEFF${head}# Other\r\n\r\nText.`]) {
      assert.deepEqual(quotesOf('What is the title?', text), ['title: "House rules"']);
      assert.deepEqual(quotesOf('Who wrote it?', text), ['author: The Club']);
      assert.deepEqual(quotesOf('When was it published?', text), ['date: 2024-05-01']);
    }
  });

  it('is answered by the first heading where there is no other title', () => {
    assert.deepEqual(
      quotesOf('What is the title?', 'Text.\n\n# Rules\n\nMore.\n\n# Others\n\nText.'),
      ['# Rules'],
    );
    assert.deepEqual(quotesOf('What is the title?', 'Rules\n=====\n\nText.'), ['Rules']);
  });

  it('is answered from each document that tells', () => {
    assert.deepEqual(
      quotesOf(
        'Who published it?',
        '---\npublisher: A\n---\nText.',
        'Text.',
        '---\npublisher: B\n---\nText.',
      ),
      ['publisher: A', 'publisher: B'],
    );
  });

  it('is a question like any other where no document tells', () => {
    assert.deepEqual(quotesOf('Who wrote it?', 'Ada wrote the rules.'), ['Ada wrote the rules.']);
  });
});
