import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { contentWords } from '../../src/answer/index.ts';
import {
  exportQuestions,
  groupByLikeness,
  type KeptQuestion,
  RecentQuestions,
  Statistics,
} from '../../src/questions/index.ts';
import { corpusOf } from '../support/corpus.ts';

const corpus = corpusOf(
  'The club has rules.',
  'Der Verein hat Regeln.',
  'У клуба есть правила.',
  '俱乐部有规则。',
);

function asked(text: string, unanswered = 1, last = '2024-05-01T00:00:00.000Z'): KeptQuestion {
  return {
    id: text.padEnd(8, '_').slice(0, 8),
    text,
    server: null,
    document: null,
    unanswered,
    notHelpful: 0,
    first: last,
    last,
    waiting: [],
  };
}

function group(...questions: readonly KeptQuestion[]) {
  return groupByLikeness(questions, (text) => contentWords(corpus, text));
}

describe('groups of questions', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['How much is the membership fee?', 'What does the membership fee cost me?'],
    ['When does the boathouse open?', 'when is the boathouse opened on sundays'],
    ['May I bring my dog?', 'Are dogs allowed to be brought along?'],
    ['Wie hoch ist der Mitgliedsbeitrag?', 'Und wie hoch ist unser Mitgliedsbeitrag?'],
    ['Wann öffnet das Bootshaus?', 'Ab wann öffnet das Bootshaus sonntags?'],
    ['Сколько стоит членский взнос?', 'Какой членский взнос?'],
    ['会员费多少钱？', '会员费是多少'],
  ];
  for (const [one, other] of alike) {
    it(`take "${one}" and "${other}" together`, () => {
      assert.equal(group(asked(one), asked(other)).length, 1);
    });
  }

  const unlike: readonly (readonly [string, string])[] = [
    ['How much is the membership fee?', 'When is the membership meeting?'],
    ['When does the boathouse open?', 'When does the bar open?'],
    ['Who pays?', 'Who decides?'],
    ['Wann öffnet das Bootshaus?', 'Wann öffnet die Bar?'],
    ['Сколько стоит членский взнос?', 'Сколько стоит лодка?'],
    ['会员费多少钱？', '船多少钱？'],
    ['why?', 'who?'],
  ];
  for (const [one, other] of unlike) {
    it(`keep "${one}" and "${other}" apart`, () => {
      assert.equal(group(asked(one), asked(other)).length, 2);
    });
  }

  it('come most asked first, led by their most asked question', () => {
    const groups = group(
      asked('When does the bar open?', 2),
      asked('How much is the membership fee?', 1, '2024-05-03T00:00:00.000Z'),
      asked('What is the membership fee?', 3, '2024-05-02T00:00:00.000Z'),
    );
    assert.deepEqual(
      groups.map(({ questions, count, last }) => [
        questions[0].text,
        questions.length,
        count,
        last,
      ]),
      [
        ['What is the membership fee?', 2, 4, '2024-05-03T00:00:00.000Z'],
        ['When does the bar open?', 1, 2, '2024-05-01T00:00:00.000Z'],
      ],
    );
  });

  it('do not depend on the order in which questions come', () => {
    const questions = [...alike, ...unlike].flat().map((text, i) => asked(text, (i % 5) + 1));
    const first = group(...questions).map((one) => one.questions.map(({ text }) => text));
    const second = group(...questions.toReversed()).map((one) =>
      one.questions.map(({ text }) => text),
    );
    assert.deepEqual(second.flat().sort(), first.flat().sort());
    assert.equal(second.length, first.length);
  });
});

describe('an export of questions', () => {
  it('is a table that spreadsheets read, and no formula to them', () => {
    const texts = [
      'Who, "me"?',
      '=HYPERLINK("https://evil.example")',
      '+1',
      '-2',
      '@x',
      'two\nlines',
      '语',
    ];
    const csv = exportQuestions(
      texts.map((text) => ({ questions: [asked(text)], count: 1, last: '' })),
    );
    assert.ok(csv.startsWith('\uFEFFgroup,question,'), csv.slice(0, 40));
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
    assert.deepEqual(
      rows.map((row) => row.question),
      texts.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)),
    );
  });

  it('names the document that was asked, where it was one', () => {
    const questions = [{ ...asked('Who pays?'), document: '=bar.md' }, asked('Who pays?')] as const;
    const csv = exportQuestions([{ questions, count: 2, last: '' }]);
    const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
    assert.deepEqual(
      rows.map((row) => row['document asked']),
      ["'=bar.md", ''],
    );
  });

  it('names nobody', () => {
    const waiting = { ...asked('Who pays?'), waiting: ['123456789'] };
    const csv = exportQuestions([{ questions: [waiting], count: 1, last: '' }]);
    assert.ok(!csv.includes('123456789'), csv);
    assert.match(csv, /,1,\r\n$/);
  });
});

describe('recent questions', () => {
  it('are remembered for ten minutes', () => {
    let time = 1;
    const recent = new RecentQuestions({ now: () => time });
    recent.remember('a', { question: 'Who pays?', userIds: ['7'] });
    time += 599_999;
    assert.equal(recent.recall('a')?.question, 'Who pays?');
    time += 2;
    assert.equal(recent.recall('a'), undefined);
  });

  it('are forgotten with each of those who asked', () => {
    const together = new RecentQuestions();
    together.remember('a', { question: 'Who pays? And why?', userIds: ['7', '8'] });
    together.forget('7');
    assert.equal(together.recall('a'), undefined);
  });

  it('are forgotten with the one who asked', () => {
    const recent = new RecentQuestions();
    recent.remember('a', { question: 'Who pays?', userIds: ['7'] });
    recent.remember('b', { question: 'Who pays?', userIds: ['8'] });
    recent.forget('7');
    assert.equal(recent.recall('a'), undefined);
    assert.deepEqual(recent.recall('b')?.userIds, ['8']);
  });
});

describe('statistics', () => {
  it('count by kind, and know the latencies of the last thousand', () => {
    const statistics = new Statistics(() => 5);
    assert.deepEqual(statistics.snapshot(), {
      counts: { answered: 0, unanswered: 0, 'small-talk': 0, helpful: 0, 'not-helpful': 0 },
      latency: null,
      since: 5,
    });
    for (let i = 1; i <= 1500; i++) statistics.count(i % 3 === 0 ? 'unanswered' : 'answered', i);
    statistics.count('helpful');
    const { counts, latency } = statistics.snapshot();
    assert.deepEqual([counts.answered, counts.unanswered, counts.helpful], [1000, 500, 1]);
    assert.deepEqual(latency, { median: 1000, slow: 1490 });
  });
});
