import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Answer, NoAnswer, Quotation } from '../../src/answer/index.ts';
import { toFiles } from '../../tools/eval/articles.ts';
import { judge, type Outcome } from '../../tools/eval/judge.ts';
import {
  areaUnderCurve,
  calibrationError,
  percentile,
  thresholdReachedBy,
} from '../../tools/eval/metrics.ts';
import { createProgress } from '../../tools/eval/progress.ts';
import { planTrials } from '../../tools/eval/removal.ts';
import { type Row, summarize } from '../../tools/eval/row.ts';
import { toTable } from '../../tools/eval/table.ts';
import { folderWith } from '../support/folder.ts';
import { run } from '../support/program.ts';

const paragraphs = [
  {
    id: 'p1',
    article: 'Allotments',
    text: 'The garden gate is locked at nine. Keys are kept by the treasurer.',
  },
  {
    id: 'p2',
    article: 'Ferry',
    text: 'The ferry to Brakenholm sails from pier four. Bicycles travel free of charge.',
  },
  {
    id: 'p3',
    article: 'Allotments',
    text: 'Compost is delivered every April. Hoses must be rolled up after watering.',
  },
  {
    id: 'p4',
    article: 'Ferry',
    text: 'Captain Ilse Marrow painted the lighthouse in 1911. Its lamp burns whale oil.',
  },
];

function ask(id: string, docId: string, text: string, gold?: string) {
  const start = paragraphs.find((paragraph) => paragraph.id === docId)?.text.indexOf(gold ?? '');
  const answers = gold === undefined ? [] : [{ text: gold, start: start ?? NaN }];
  return { id, docId, text, answers, answerable: gold !== undefined };
}

const questions = [
  ask('q1', 'p1', 'When is the garden gate locked?', 'nine'),
  ask('q2', 'p2', 'Where does the ferry to Brakenholm sail from?', 'pier four'),
  ask('q3', 'p3', 'When is compost delivered?', 'April'),
  ask('q4', 'p4', 'When did Captain Ilse Marrow paint the lighthouse?', '1911'),
  ask('q5', 'p4', 'Xylophone quartz zeppelins?'),
];

const set = { lang: 'en', licence: 'CC0', origin: 'made up', documents: paragraphs, questions };

/** Figures that follow the clock or the fit of the confidence, which the tests of the metrics cover. */
function withoutVarying(row: Row): Row {
  return { ...row, calibrationError: null, medianMs: null, p99Ms: null };
}

const everything = {
  leadAt1: 1,
  quoteAt1: 1,
  quoteAt3: 1,
  passageAt1: 1,
  answered: 1,
  falseAnswers: 0,
  auroc: 1,
  falseAnswersAt90: 0,
  calibrationError: null,
  verbatimFailures: 0,
  medianMs: null,
  p99Ms: null,
} as const;

const program = 'tools/eval/main.ts';

const head =
  'set   removed    answerable  unanswerable   lead@1  quote@1  quote@3  passage@1  answered  false  AUROC  false@90    ECE  not verbatim  median ms  p99 ms';

describe('npm run eval', () => {
  it('prints a row for each way of removing text', async (t) => {
    const folder = await folderWith(t, { 'tiny.json': JSON.stringify(set) });
    const args = [path.join(folder, 'tiny.json')];
    const { code, stdout, stderr } = await run(program, { args });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    // What varies has three digits or two after the point, and a fixed place at the end of the line.
    const fixed = stdout.replace(/\d\.\d{3}( +0) +\d+\.\d\d +\d+\.\d\d$/gm, 'ECE$1 ms ms');
    assert.deepEqual(fixed.split('\n'), [
      head,
      'tiny  none                4             1  100.0 %  100.0 %  100.0 %    100.0 %   100.0 %  0.0 %  1.000     0.0 %  ECE             0 ms ms',
      'tiny  article             4             4  100.0 %  100.0 %  100.0 %    100.0 %   100.0 %  0.0 %  1.000     0.0 %  ECE             0 ms ms',
      'tiny  paragraph           4             4  100.0 %  100.0 %  100.0 %    100.0 %   100.0 %  0.0 %  1.000     0.0 %  ECE             0 ms ms',
      '',
    ]);
  });

  it('prints the rows of several sets as one JSON document', async (t) => {
    const folder = await folderWith(t, {
      'tiny.json': JSON.stringify(set),
      'easy.json': JSON.stringify({ ...set, questions: questions.slice(0, 4) }),
    });
    const args = ['tiny', 'easy'].map((name) => path.join(folder, `${name}.json`));
    const whole = await run(program, { args: ['--json', '--remove', 'none', ...args] });
    assert.equal(whole.stderr, '');
    assert.deepEqual((JSON.parse(whole.stdout) as Row[]).map(withoutVarying), [
      { set: 'tiny', removed: 'none', answerable: 4, unanswerable: 1, ...everything },
      {
        ...{ set: 'easy', removed: 'none', answerable: 4, unanswerable: 0, ...everything },
        ...{ falseAnswers: null, auroc: null, falseAnswersAt90: null },
      },
    ]);
    const halves = await run(program, { args: [...args, '--json', '--remove=paragraph'] });
    assert.deepEqual((JSON.parse(halves.stdout) as Row[]).map(withoutVarying), [
      { set: 'tiny', removed: 'paragraph', answerable: 4, unanswerable: 4, ...everything },
      { set: 'easy', removed: 'paragraph', answerable: 4, unanswerable: 4, ...everything },
    ]);
  });

  it('asks about articles in no corpus at all where there is only one', async (t) => {
    const garden = paragraphs.filter(({ article }) => article === 'Allotments');
    const one = { documents: garden, questions: questions.slice(0, 1) };
    const folder = await folderWith(t, { 'one.json': JSON.stringify(one) });
    const args = [path.join(folder, 'one.json'), '--json', '--remove', 'article'];
    const { stdout } = await run(program, { args });
    assert.deepEqual((JSON.parse(stdout) as Row[]).map(withoutVarying), [
      { set: 'one', removed: 'article', answerable: 1, unanswerable: 1, ...everything },
    ]);
  });

  it('explains itself', async () => {
    const { code, stdout, stderr } = await run(program, { args: ['--help'] });
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^Usage: npm run --silent eval -- /);
  });

  const badArguments: [name: string, args: string[], message: RegExp][] = [
    ['no file', [], /^A question set should be named\.\n\nUsage: /],
    ['an unknown flag', ['--sets', 'a.json'], /^Unknown option '--sets'.*\n\nUsage: /],
    [
      'an unknown removal',
      ['--remove', 'book', 'a.json'],
      /^--remove should be one of none, article, paragraph, not "book"\.\n$/,
    ],
  ];
  for (const [name, args, message] of badArguments) {
    it(`exits 2 on ${name}`, async () => {
      const { code, stdout, stderr } = await run(program, { args });
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });
  }

  const badFiles: [name: string, content: unknown, faults: string[]][] = [
    ['a list', [], ['the whole file should be an object with documents and questions']],
    [
      'an empty set',
      { documents: [], questions: [] },
      ['documents should hold a paragraph', 'questions should hold a question'],
    ],
    [
      'wrong types',
      {
        documents: [{ id: 'p1', article: 'A', text: ' ' }, 'p2'],
        questions: [
          { id: 'q1', docId: 'p1', text: 'Who?', answers: [{ text: 'I', start: -1 }] },
          { id: 'q2', docId: 'p1', text: 'Who?', answers: null, answerable: false },
        ],
      },
      [
        'documents[0].text should not be blank',
        'documents[1] should be an object with id, article and text',
        'questions[0].answers[0].start should be 0 or more',
        'questions[0].answerable should be true or false',
        'questions[1].answers should be a list of answers, empty where there is none',
      ],
    ],
    [
      'contradictions',
      {
        documents: [...paragraphs, { id: 'p1', article: 'Ferry', text: 'Again.' }],
        questions: [
          ask('q1', 'p9', 'Who?'),
          { ...ask('q2', 'p2', 'Who?'), answerable: true },
          { ...ask('q3', 'p2', 'Who?', 'ferry'), answers: [{ text: 'ferry', start: 3 }] },
          ...['q4', 'q5', 'q6'].map((id) => ask(id, 'p10', 'Who?')),
        ],
      },
      [
        'documents[4].id should differ from all before, not "p1" again',
        'questions[0].docId should be the id of one of the documents, not "p9"',
        'questions[1].answerable should be true where there are answers and false where not',
        'questions[2].answers[0].start should be where "ferry" stands, not 3, where " ferr" stands',
        'questions[3].docId should be the id of one of the documents, not "p10"',
        'and 2 more',
      ],
    ],
  ];
  for (const [name, content, faults] of badFiles) {
    it(`exits 2 on a file with ${name}, naming the faults`, async (t) => {
      const folder = await folderWith(t, { 'bad.json': JSON.stringify(content) });
      const file = path.join(folder, 'bad.json');
      const { code, stdout, stderr } = await run(program, { args: [file] });
      const lines = faults.map((fault) => `  ${fault}\n`);
      assert.equal(stderr, `${file}: not a question set:\n${lines.join('')}`);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });
  }

  it('exits 2 on a file that is missing or no JSON', async (t) => {
    const folder = await folderWith(t, { 'half.json': '{"documents":' });
    const half = path.join(folder, 'half.json');
    const none = path.join(folder, 'none.json');
    const broken = await run(program, { args: [half] });
    assert.ok(
      broken.stderr.startsWith(`${half}: should be a question set in JSON (`),
      broken.stderr,
    );
    assert.equal(broken.code, 2);
    const missing = await run(program, { args: [none] });
    assert.ok(
      missing.stderr.startsWith(`${none}: should be a question set that can be read (ENOENT`),
      missing.stderr,
    );
    assert.equal(missing.code, 2);
  });
});

describe('removal', () => {
  const planned = (removal: Parameters<typeof planTrials>[1]) =>
    planTrials({ name: 'tiny', paragraphs, questions }, removal).map((trial) => [
      trial.paragraphs.map(({ id }) => id).join(' '),
      trial.questions.map(({ id, answerable }) => (answerable ? id : `-${id}`)).join(' '),
    ]);

  it('keeps everything, or one half and then the other', () => {
    assert.deepEqual(planned('none'), [['p1 p2 p3 p4', 'q1 q2 q3 q4 -q5']]);
    assert.deepEqual(planned('article'), [
      ['p1 p3', 'q1 -q2 q3 -q4'],
      ['p2 p4', '-q1 q2 -q3 q4'],
    ]);
    assert.deepEqual(planned('paragraph'), [
      ['p1 p2', 'q1 q2 -q3 -q4'],
      ['p3 p4', '-q1 -q2 q3 q4'],
    ]);
  });
});

describe('judging', () => {
  const files = toFiles(paragraphs);
  const ferry = files.texts.get('Ferry.txt') ?? '';
  const question = { ...ask('q4', 'p4', 'When was it painted?', '1911'), answerable: true };

  /** Quotes the ferry's file from one piece of text to another; the lead is a piece of the quote. */
  function quote(words: string, lead: string, line: number): Quotation {
    const start = ferry.indexOf(words);
    const leadStart = ferry.indexOf(lead);
    const facts = {
      title: null,
      publisher: null,
      date: null,
      url: null,
      page: null,
      pageEnd: null,
      paragraph: null,
      headings: [],
    };
    const place = { start, end: start + words.length, leadStart, leadEnd: leadStart + lead.length };
    const source = { ...facts, ...place, file: 'Ferry.txt', line, lineEnd: line };
    return { quote: words, lead, confidence: 0.5, source, alsoIn: [], nearlyIn: [] };
  }
  const painted = 'Captain Ilse Marrow painted the lighthouse in 1911.';
  const lamp = 'Its lamp burns whale oil.';
  const sails = 'The ferry to Brakenholm sails from pier four.';
  const right = quote(`${painted} ${lamp}`, painted, 3);
  const beside = quote(`${painted} ${lamp}`, lamp, 3);
  const wrong = quote(sails, sails, 1);

  const reply = (...nearest: Quotation[]): NoAnswer => ({
    question: question.text,
    kind: 'no-answer',
    reason: 'not-in-documents',
    nearest,
    elapsedMs: 2,
  });
  const outcome = (hits: Partial<Outcome>): Outcome => ({
    answerable: true,
    answered: false,
    confidence: 0.5,
    leadHit: false,
    quoteHit: false,
    anyHit: false,
    passageHit: false,
    verbatimFailures: 0,
    elapsedMs: 2,
    ...hits,
  });
  const all = { leadHit: true, quoteHit: true, anyHit: true, passageHit: true };

  const cases: [name: string, quotations: Quotation[], hits: Partial<Outcome>][] = [
    ['a lead that holds the answer', [right], all],
    ['a quote that holds it beside the lead', [beside], { ...all, leadHit: false }],
    ['a quote of the paragraph without it', [quote(lamp, lamp, 3)], { passageHit: true }],
    ['a second quote that holds it', [wrong, right], { anyHit: true }],
    ['no quote', [], { confidence: 0 }],
    [
      'the same words in another file',
      [{ ...right, source: { ...right.source, file: 'Allotments.txt' } }],
      { verbatimFailures: 1 },
    ],
    ['a forged quote', [{ ...right, quote: 'In 1911.' }], { ...all, verbatimFailures: 1 }],
    ['a forged lead', [{ ...right, lead: '' }], { ...all, verbatimFailures: 1 }],
    [
      'a wrong line',
      [{ ...right, source: { ...right.source, line: 2 } }, wrong],
      { ...all, verbatimFailures: 1 },
    ],
  ];
  for (const [name, quotations, hits] of cases) {
    it(`knows ${name}`, () => {
      assert.deepEqual(judge(files, question, reply(...quotations)), outcome(hits));
    });
  }

  it('counts an answer as answered, and no hit where the answer is not in the corpus', () => {
    const answer: Answer = {
      question: question.text,
      kind: 'answer',
      answers: [right],
      documentsDiffer: false,
      elapsedMs: 2,
    };
    assert.deepEqual(judge(files, question, answer), outcome({ ...all, answered: true }));
    assert.deepEqual(
      judge(files, { ...question, answerable: false }, answer),
      outcome({ answerable: false, answered: true }),
    );
  });

  it('refuses a confidence that is no probability', () => {
    assert.throws(() => judge(files, question, reply({ ...right, confidence: NaN })), RangeError);
  });
});

describe('a row', () => {
  const outcome = (answerable: boolean, confidence: number, hit: boolean): Outcome => ({
    answerable,
    answered: confidence >= 0.5,
    confidence,
    leadHit: hit && confidence > 0.8,
    quoteHit: hit,
    anyHit: answerable,
    passageHit: answerable && confidence > 0.3,
    verbatimFailures: answerable ? 0 : 1,
    elapsedMs: 10 * confidence,
  });

  it('sums up outcomes', () => {
    const outcomes = [
      outcome(true, 1, true),
      outcome(true, 0.6, true),
      outcome(true, 0.6, false),
      outcome(true, 0.2, false),
      outcome(false, 0.6, false),
      outcome(false, 0, false),
    ];
    const row = summarize('made', 'article', outcomes);
    assert.deepEqual(row, {
      set: 'made',
      removed: 'article',
      answerable: 4,
      unanswerable: 2,
      leadAt1: 0.25,
      quoteAt1: 0.5,
      quoteAt3: 1,
      passageAt1: 0.75,
      answered: 0.75,
      falseAnswers: 0.5,
      // Of the eight pairs five are in order and two are equal.
      auroc: 0.75,
      falseAnswersAt90: 0.5,
      calibrationError: row.calibrationError,
      verbatimFailures: 2,
      medianMs: 6,
      p99Ms: row.p99Ms,
    });
    // Three bins: |1 - 1| + |3 * 0.6 - 1| + |0.2 - 0| + |0 - 0|, over six.
    assert.equal(row.calibrationError?.toFixed(6), (1 / 6).toFixed(6));
    assert.equal(row.p99Ms?.toFixed(6), '9.800000');
    assert.equal(
      toTable([row]),
      [
        'set   removed  answerable  unanswerable  lead@1  quote@1  quote@3  passage@1  answered   false  AUROC  false@90    ECE  not verbatim  median ms  p99 ms',
        'made  article           4             2  25.0 %   50.0 %  100.0 %     75.0 %    75.0 %  50.0 %  0.750    50.0 %  0.167             2       6.00    9.80',
      ].join('\n'),
    );
  });

  it('says nothing of what was not asked', () => {
    const [answerable, unanswerable] = [outcome(true, 1, true), outcome(false, 1, false)];
    const figures = (row: Row) => [row.leadAt1, row.falseAnswers, row.auroc, row.falseAnswersAt90];
    assert.deepEqual(figures(summarize('a', 'none', [answerable])), [1, null, null, null]);
    assert.deepEqual(figures(summarize('a', 'none', [unanswerable])), [null, 1, null, null]);
  });
});

describe('metrics', () => {
  const curves: [positives: number[], negatives: number[], area: number | null][] = [
    [[0.9, 0.8], [0.1, 0.2], 1],
    [[0.1, 0.2], [0.9, 0.8], 0],
    [[0.5, 0.5], [0.5], 0.5],
    [[0, 0.7, 0.7], [0, 0.7], 7 / 12],
    [[0.3, 0.6], [0.3, 0.1, 0.6, 0.2], 0.75],
    [[1e-12], [0], 1],
    [[0.5], [], null],
    [[], [0.5], null],
  ];
  for (const [positives, negatives, area] of curves) {
    it(`the area of [${positives.join(', ')}] over [${negatives.join(', ')}] is ${String(area)}`, () => {
      close(areaUnderCurve(positives, negatives), area);
    });
  }

  const calibrations: [
    name: string,
    forecasts: [confidence: number, correct: boolean][],
    error: number | null,
  ][] = [
    ['nothing', [], null],
    ['certainty that is right', [[1, true]], 0],
    ['certainty that is wrong', [[1, false]], 1],
    ['no confidence, rightly', [[0, false]], 0],
    // prettier-ignore
    ['one bin that is right on average', [[0.5, true], [0.5, false]], 0],
    // prettier-ignore
    ['two bins that are both off', [[0.05, true], [0.95, false]], 0.95],
    // prettier-ignore
    ['bins weighted by size', [[0.25, false], [0.25, false], [0.25, true], [0.85, true]], 0.1],
    // prettier-ignore
    ['a bound in the upper bin', [[0.1, false], [0.19, true]], 0.355],
  ];
  for (const [name, forecasts, error] of calibrations) {
    it(`the calibration error of ${name} is ${String(error)}`, () => {
      const given = forecasts.map(([confidence, correct]) => ({ confidence, correct }));
      close(calibrationError(given), error);
    });
  }

  const percentiles: [values: number[], rank: number, value: number | null][] = [
    [[], 50, null],
    [[7], 99, 7],
    [[3, 1, 2], 50, 2],
    [[4, 1, 3, 2], 50, 2.5],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0], 99, 9.9],
    [[2, 1], 0, 1],
    [[2, 1], 100, 2],
  ];
  for (const [values, rank, value] of percentiles) {
    it(`percentile ${rank} of [${values.join(', ')}] is ${String(value)}`, () => {
      close(percentile(values, rank), value);
    });
  }

  const thresholds: [wanted: number, scores: number[], threshold: number | null][] = [
    [0.9, [], null],
    [0.9, [0.4], 0.4],
    [0.9, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 2],
    [0.9, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 2],
    [0.5, [0.2, 0.7, 0.7, 0.1], 0.7],
    [0.07, Array.from({ length: 100 }, (_, i) => i), 93],
    [1, [0.3, 0.1], 0.1],
  ];
  for (const [wanted, scores, threshold] of thresholds) {
    it(`${wanted} of ${scores.length} scores reach ${String(threshold)}`, () => {
      assert.equal(thresholdReachedBy(wanted, scores), threshold);
    });
  }
});

describe('progress', () => {
  function shownOn(isTTY: boolean): string {
    let written = '';
    let time = 0;
    const write = (text: string) => (written += text);
    const progress = createProgress({ isTTY, write }, () => time);
    for (time = 0; time <= 1150; time += 50) progress.show('tiny', time, 2000);
    progress.clear();
    progress.clear();
    return written;
  }

  it('shows itself on a terminal after a second, ten times a second, and leaves nothing', () => {
    const line = '\r\u001b[K';
    assert.equal(shownOn(true), `${line}tiny: 1000 of 2000${line}tiny: 1100 of 2000${line}`);
  });

  it('is silent elsewhere', () => {
    assert.equal(shownOn(false), '');
  });
});

/** Equal but for the error of floating point. */
function close(actual: number | null, expected: number | null): void {
  assert.equal(actual?.toFixed(9), expected?.toFixed(9));
}
