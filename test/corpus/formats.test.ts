import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ask, type Corpus, documentOf, openCorpus, placeAt } from '../../src/answer/index.ts';
import { readableEndings } from '../../src/corpus/parse.ts';
import { bare } from '../support/bare.ts';

const real = fileURLToPath(new URL('../real', import.meta.url));

/** What people ask of a document, and the sentence of it that answers. */
interface Question {
  readonly question: string;
  readonly gold: string;
}

/** The questions of one document, and those that are not answered yet: another sentence wins, or none is sure enough. */
interface QuestionList {
  readonly questions: readonly Question[];
  readonly hard: readonly Question[];
  /** By a file's ending, questions that are hard in that format alone. */
  readonly hardIn?: Readonly<Record<string, readonly string[]>>;
}

/** Where another program finds a sentence: see tools/fixtures/readers.ts. */
type Expected =
  | { readonly page: number; readonly line: number | null }
  | { readonly headings: readonly string[]; readonly paragraph: number | null };

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(real, name), 'utf8'));
}

const lists = (await readJson('questions.json')) as Readonly<Record<string, QuestionList>>;
const expected = (await readJson('expected.json')) as Readonly<
  Record<string, Readonly<Record<string, Expected | null>>>
>;
const files = (await readdir(real)).filter(
  (file) => file.startsWith('handbook') && readableEndings.includes(path.extname(file)),
);

/** Where a sentence starts in a text, in UTF-16 code units, whatever white space it has there. */
function offsetOf(text: string, sentence: string): number {
  const offsets: number[] = [];
  let whole = '';
  let offset = 0;
  for (const sign of text) {
    const part = bare(sign);
    whole += part;
    offsets.push(...new Array<number>(part.length).fill(offset));
    offset += sign.length;
  }
  return offsets[whole.indexOf(bare(sentence))] ?? assert.fail(`not in the text: ${sentence}`);
}

/** The first quote of a file for a question holds the gold sentence, and says rightly where it stands. */
function check(corpus: Corpus, file: string, { question, gold }: Question): void {
  const answer = ask(corpus, question, { document: file });
  assert.equal(answer.kind, 'answer');
  const [{ quote, source }] = answer.answers;
  assert.ok(bare(quote).includes(bare(gold)), quote);
  const document = documentOf(corpus, file);
  assert.equal(document.text.slice(source.start, source.end), quote);
  const place = placeAt(document, source.start + offsetOf(quote, gold));
  const there = expected[file]?.[gold];
  if (there === undefined) {
    // The file is the text itself.
    const before = document.text.slice(0, offsetOf(document.text, gold));
    assert.deepEqual(place, { page: null, line: before.split('\n').length });
    assert.ok(source.line <= place.line && place.line <= source.lineEnd);
  } else if (there !== null && 'page' in there) {
    assert.equal(place.page, there.page);
    if (there.line !== null) assert.equal(place.line, there.line);
  } else if (there !== null && there.paragraph !== null) {
    assert.equal(source.headings.at(-1), there.headings.at(-1));
    assert.equal(source.paragraph, there.paragraph);
  }
}

it('there are files to read in every format that can be read', () => {
  assert.ok(files.length >= 10, files.join(', '));
});

/** Opens a folder with copies of some files. */
async function open(...names: readonly string[]): Promise<Corpus> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoteline-'));
  try {
    for (const name of names) await copyFile(path.join(real, name), path.join(folder, name));
    const corpus = await openCorpus(folder);
    assert.deepEqual(corpus.problems, []);
    return corpus;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('one folder with the same pages in every format', () => {
  const english = files.filter((file) => /^handbook(?:\.chromium)?\.\w+$/.test(file));
  const questions = lists.handbook?.questions ?? [];
  let corpus: Corpus;
  before(async () => {
    corpus = await open(...english);
  });

  it('has at least twenty questions to answer, and every format', () => {
    assert.ok(questions.length >= 20, `${questions.length} questions`);
    assert.deepEqual(english.map((file) => path.extname(file)).sort(), [
      '.docx',
      '.epub',
      '.html',
      '.md',
      '.pdf',
      '.pdf',
      '.txt',
    ]);
  });

  for (const one of questions) {
    it(`${one.question} The same sentence answers from each format, in its place`, () => {
      for (const file of english) check(corpus, file, one);
    });

    it(`${one.question} It is quoted once, with other places where it stands`, () => {
      const answer = ask(corpus, one.question);
      assert.equal(answer.kind, 'answer');
      const [{ lead, alsoIn }] = answer.answers;
      assert.equal(answer.documentsDiffer, false);
      assert.ok(alsoIn.length > 0, lead);
      for (const { file, leadStart, leadEnd } of alsoIn) {
        const there = bare(documentOf(corpus, file).text.slice(leadStart, leadEnd));
        // Formats number footnotes in their own ways.
        assert.equal(there.replace(/^\[?1[\].]/, ''), bare(lead));
      }
    });
  }
});

for (const file of files) {
  const list = lists[file.replace(/(?:\.chromium)?\.\w+$/, '')] ?? { questions: [], hard: [] };
  const isHardHere = ({ question }: Question) =>
    list.hardIn?.[path.extname(file)]?.includes(question) === true;
  describe(file, () => {
    let corpus: Corpus;
    before(async () => {
      corpus = await open(file);
    });
    for (const one of [...list.questions, ...list.hard]) {
      const todo = list.hard.includes(one) || isHardHere(one);
      it(one.question, { todo: todo && 'not answered yet' }, () => {
        check(corpus, file, one);
      });
    }
  });
}
