import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from '../../src/corpus/index.ts';
import { InputError } from '../../tools/eval/errors.ts';
import { readArguments } from '../../tools/bench/arguments.ts';
import { type ContenderName, contenderNames } from '../../tools/bench/contenders.ts';
import { createCorpus } from '../../tools/bench/corpus.ts';
import type { DocumentFigures } from '../../tools/bench/documents/measure.ts';
import { figureNames } from '../../tools/bench/figures.ts';
import { measureInProcess } from '../../tools/bench/process.ts';
import { createRandom } from '../../tools/bench/random.ts';
import { compare, type Measurement, type Row } from '../../tools/bench/report.ts';
import { toTable } from '../../tools/bench/table.ts';
import { run } from '../support/program.ts';

const program = 'tools/bench/main.ts';

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

function between(value: number, least: number, most: number, what: string): void {
  assert.ok(value >= least && value <= most, `${what} is ${value}, not ${least} to ${most}`);
}

describe('random numbers', () => {
  it('are the same for the same seed only', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    assert.deepEqual(draw(7), draw(7));
    assert.notDeepEqual(draw(7), draw(8));
  });

  it('are even, and whole ones reach both bounds', () => {
    const random = createRandom(1);
    const counts = new Map<number, number>();
    for (let i = 0; i < 6000; i++) {
      const number = random.between(3, 5);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    assert.deepEqual([...counts.keys()].sort(), [3, 4, 5]);
    for (const [number, count] of counts) between(count, 1800, 2200, `the count of ${number}`);
  });
});

describe('a made-up corpus', () => {
  const corpus = createCorpus(1000);
  const words = wordsOf(corpus.passages.join(' '));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequencies = [...counts.values()].sort((a, b) => b - a);

  it('is the same every time, and the start of a larger one', () => {
    assert.deepEqual(createCorpus(1000), corpus);
    assert.deepEqual(createCorpus(30).passages, corpus.passages.slice(0, 30));
    assert.match(corpus.passages[0] ?? '', /^By chouzum rawean might would mukilked to and was /);
  });

  it('has passages of 3 to 7 sentences of 8 to 30 words', () => {
    assert.equal(corpus.passages.length, 1000);
    const sentences = corpus.passages.map((passage) => passage.split(/(?<=\.) /));
    const reached = (lengths: readonly number[]) => [...new Set(lengths)].sort((a, b) => a - b);
    const upTo = (least: number, most: number) =>
      Array.from({ length: most - least + 1 }, (_, i) => least + i);
    assert.deepEqual(reached(sentences.map(({ length }) => length)), upTo(3, 7));
    assert.deepEqual(reached(sentences.flat().map((text) => wordsOf(text).length)), upTo(8, 30));
    for (const sentence of sentences.flat()) assert.match(sentence, /^[A-Z][a-z]*( [a-z]+)+\.$/);
  });

  it('is read passage by passage and sentence by sentence, as English', () => {
    const text = corpus.passages.slice(0, 100).join('\n\n');
    const { document } = parseDocument('a.txt', text);
    assert.deepEqual(
      document.passages.map(({ start, end }) => text.slice(start, end)),
      corpus.passages.slice(0, 100),
    );
    assert.deepEqual(
      document.passages.flatMap(({ sentences }) =>
        sentences.map(({ start, end }) => text.slice(start, end)),
      ),
      corpus.passages.slice(0, 100).flatMap((passage) => passage.split(/(?<=\.) /)),
    );
    assert.equal(document.language, 'en');
  });

  it('has few words that are common and many that are rare (Zipf)', () => {
    const at = (rank: number) => frequencies[rank - 1] ?? NaN;
    between(at(1) / words.length, 0.05, 0.1, "the commonest word's share");
    between(at(10) / at(100), 7, 14, 'the fall from rank 10 to rank 100');
    between(at(100) / at(1000), 10, 40, 'the fall from rank 100 to rank 1000');
    const once = frequencies.filter((count) => count === 1).length;
    between(once / frequencies.length, 0.4, 0.65, 'the share of words that stand there once');
  });

  it('has a vocabulary that grows more slowly than the text (Heaps)', () => {
    const start = wordsOf(corpus.passages.slice(0, 250).join(' '));
    const growth =
      Math.log(counts.size / new Set(start).size) / Math.log(words.length / start.length);
    between(growth, 0.45, 0.75, "Heaps's exponent");
  });

  it('has 200 questions, each of the words of one sentence', () => {
    const sentences = corpus.passages
      .flatMap((passage) => passage.split('. '))
      .map((sentence) => new Set(wordsOf(sentence)));
    assert.equal(corpus.questions.length, 200);
    for (const question of corpus.questions) {
      const asked = wordsOf(question.replace(/^(?:How many|\w+) /, ''));
      between(asked.length, 4, 12, `the length of "${question}"`);
      assert.ok(
        sentences.some((sentence) => asked.every((word) => sentence.has(word))),
        `no sentence has all words of "${question}"`,
      );
    }
  });

  it('may have a single passage', () => {
    const { passages, questions } = createCorpus(1);
    assert.equal(passages.length, 1);
    assert.equal(questions.length, 200);
  });
});

function measured(
  passages: number,
  contender: ContenderName,
  [indexMs = NaN, memoryMb = NaN, medianMs = NaN, p99Ms = NaN]: readonly number[],
): Measurement {
  const figures = { indexMs, memoryMb, medianMs, p99Ms, snapshotMb: 2, loadMs: 40 };
  return { passages, contender, figures };
}

describe('the report', () => {
  const rows = compare([
    measured(1000, 'minisearch-default', [150, 120, 1.5, 3]),
    measured(1000, 'minisearch-stemmed', [300, 160, 0.5, 0]),
    measured(1000, 'quoteline', [450, 200, 0.25, 0.75]),
    measured(10000, 'minisearch-stemmed', [3000, 200, 2, 8]),
    measured(10000, 'quoteline', [3333.3, 250.4, 1.2, 4.567]),
  ]);

  it('divides by the figures of stemmed MiniSearch at the same size', () => {
    assert.deepEqual(
      rows.map(({ ratios }) => Object.values(ratios)),
      [
        [0.5, 0.75, 3, null, 1, 1],
        [1, 1, 1, null, 1, 1],
        [1.5, 1.25, 0.5, null, 1, 1],
        [1, 1, 1, 1, 1, 1],
        [1.1111, 1.252, 0.6, 0.570875, 1, 1],
      ],
    );
  });

  it('compares with nothing where stemmed MiniSearch was not measured', () => {
    const [row] = compare([measured(50, 'quoteline', [1, 2, 3, 4])]);
    assert.deepEqual(row, {
      ...measured(50, 'quoteline', [1, 2, 3, 4]),
      ratios: {
        indexMs: null,
        memoryMb: null,
        medianMs: null,
        p99Ms: null,
        snapshotMb: null,
        loadMs: null,
      },
    });
  });

  it('is a table', () => {
    assert.equal(
      toTable(rows),
      [
        'passages  contender           index ms  ratio  memory MB  ratio  median ms  ratio  p99 ms  ratio  snapshot MB  ratio  load ms  ratio',
        '    1000  MiniSearch default       150   0.50        120   0.75       1.50   3.00    3.00      -          2.0   1.00       40   1.00',
        '    1000  MiniSearch stemmed       300   1.00        160   1.00       0.50   1.00    0.00      -          2.0   1.00       40   1.00',
        '    1000  Quoteline                450   1.50        200   1.25       0.25   0.50    0.75      -          2.0   1.00       40   1.00',
        '',
        '   10000  MiniSearch stemmed      3000   1.00        200   1.00       2.00   1.00    8.00   1.00          2.0   1.00       40   1.00',
        '   10000  Quoteline               3333   1.11        250   1.25       1.20   0.60    4.57   0.57          2.0   1.00       40   1.00',
      ].join('\n'),
    );
  });
});

describe('npm run bench', () => {
  it('measures each contender and prints one JSON line', async () => {
    const { code, stdout, stderr } = await run(program, { args: ['--sizes', '50', '--json'] });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /^[^\n]+\n$/);
    const { rows, ...rest } = JSON.parse(stdout) as { rows: Row[] };
    assert.deepEqual(rest, { baseline: 'minisearch-stemmed', questions: 200 });
    assert.deepEqual(
      rows.map(({ passages, contender }) => [passages, contender]),
      contenderNames.map((contender) => [50, contender]),
    );
    const base = rows.find(({ contender }) => contender === 'minisearch-stemmed')?.figures;
    for (const { contender, figures, ratios } of rows) {
      assert.deepEqual(Object.keys(figures), figureNames);
      assert.deepEqual(Object.keys(ratios), figureNames);
      for (const name of figureNames) {
        assert.ok(figures[name] > 0, `${contender}: ${name} is ${figures[name]}`);
        assert.equal(ratios[name], figures[name] / (base?.[name] ?? NaN));
      }
    }
  });

  it('opens documents of all formats twice, and answers from one that changes', async () => {
    const { code, stdout } = await run(program, { args: ['--documents', '1', '--json'] });
    assert.equal(code, 0);
    const { megabytes, first, second } = JSON.parse(stdout) as DocumentFigures;
    assert.equal(megabytes, 1);
    assert.deepEqual(first.problems, []);
    for (const one of [first, second]) {
      const { problems, ...figures } = one;
      assert.deepEqual(problems, []);
      assert.equal(one.passages, first.passages);
      for (const [name, figure] of Object.entries(figures)) {
        assert.ok(figure > 0, `${name} is ${figure}`);
      }
    }
  });

  it('ends the process that measures when it is told to', async () => {
    const interruption = new AbortController();
    const measuring = measureInProcess('quoteline', 1_000_000, interruption.signal);
    interruption.abort();
    await assert.rejects(measuring, { name: 'AbortError' });
  });

  it('helps', async () => {
    const { code, stdout, stderr } = await run(program, { args: ['--help'] });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /^Usage: npm run --silent bench -- \[--sizes N,N,…\] \[--json\]\n/);
  });

  it('exits with 2 and says what would be right', async () => {
    assert.deepEqual(await run(program, { args: ['--sizes', 'many'] }), {
      code: 2,
      signal: null,
      stdout: '',
      stderr:
        '--sizes should be whole numbers from 1 to 1000000 with commas between, such as 1000,10000,100000, not "many".\n',
    });
  });

  it('reads its arguments', () => {
    const sizes = [1000, 10_000, 100_000];
    const defaults = { help: false, json: false, sizes, documents: null };
    assert.deepEqual(readArguments([]), defaults);
    assert.deepEqual(readArguments(['--json', '--sizes', '7, 20,7']), {
      ...defaults,
      json: true,
      sizes: [7, 20],
    });
    assert.deepEqual(readArguments(['--documents', '200']), { ...defaults, documents: 200 });
  });

  for (const args of [
    ['--sizes', '0'],
    ['--sizes', '10,'],
    ['--sizes', '1e3'],
    ['--sizes', '-5'],
    ['--sizes', '1000001'],
    ['--sizes', ''],
    ['--sizes'],
    ['--size', '10'],
    ['--documents', '0'],
    ['--documents', '1.5'],
    ['--documents', '1001'],
    ['1000'],
  ]) {
    it(`does not take "${args.join(' ')}"`, () => {
      assert.throws(() => readArguments(args), InputError);
    });
  }
});
