import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, outlineOf, suggest } from '../../src/answer/index.ts';
import { toCorpus } from '../../src/answer/corpus.ts';
import { parseDocument } from '../../src/corpus/index.ts';

/** A plain text of some paragraphs. */
function corpusOf(...paragraphs: readonly string[]) {
  return toCorpus([parseDocument('a.txt', paragraphs.join('\n\n')).document]);
}

const sorry = 'We are sorry for the inconvenience this may cause to you.';
const pool = corpusOf('Important notice', 'The pool is closed on Monday', sorry);
const club = corpusOf(
  'News',
  'The treasurer is Anna Berg',
  'The office is in the town hall of Oakham',
  'We wish everybody a good summer, and see you in the autumn!',
);
const newsletter = corpusOf(
  'Oak Hill News, May issue',
  'Anna Berg elected chair',
  'The general meeting of last Saturday was attended by many members, who voted after a debate.',
  'Summer festival moved to July',
  'Because of the works in the yard the board had no other choice than to change the plan.',
);
const fire = corpusOf(
  'In case of fire',
  'Leave the building by the north stairs',
  'Do not use the lift',
  'Assemble in the car park behind the school, and wait there for the fire brigade.',
);
const message = corpusOf(
  'Anna wrote',
  'The meeting is moved to Friday',
  'Please tell everybody who has not read this yet, and bring the minutes with you.',
);
const german = corpusOf(
  'Achtung',
  'Das Schwimmbad bleibt am Montag geschlossen',
  'Wir bitten alle Gäste um Verständnis für die Unannehmlichkeiten.',
);
const chinese = corpusOf(
  '开放时间',
  '图书馆周一关门',
  '请各位读者注意，周二到周日图书馆照常开放，欢迎光临。',
);
const arabic = corpusOf(
  'إعلان',
  'المسبح مغلق يوم الاثنين',
  'نعتذر لجميع الزوار عن أي إزعاج قد يسببه هذا الإغلاق المؤقت.',
);
const faq = corpusOf(
  'FAQ',
  'Who is the treasurer?',
  'Anna Berg',
  'She has been in office for three years and lives in Oakham.',
  'What is the motto?',
  'Never alone',
  'It was chosen by the members in a vote some years ago.',
);
const pets = 'Up to five hens can be kept on a plot. Rabbits may be brought along for a day.';
const rules = corpusOf(
  'Rules of the garden',
  'Animals',
  'Hens and rabbits',
  pets,
  'Bees and wild animals',
  'They are kept on the two plots by the river only, by members who have taken a course.',
  'The summer festival',
  'The summer festival is on the last Saturday of July.',
  'When rules are broken',
  'The board points out a breach in a conversation and sets a date for it.',
  'How the club is run',
  'There are seven members of the board, and Ms Solberg has been in the chair since 2019.',
  'Damage and Insurance',
  'The policy covers buildings and trees, but nothing that is kept in a shed.',
);

describe('a short line of plain text above others', () => {
  for (const [corpus, question, lead] of [
    [pool, 'When is the pool closed?', 'The pool is closed on Monday'],
    [pool, 'Is the pool closed on Monday?', 'The pool is closed on Monday'],
    [club, 'Who is the treasurer?', 'The treasurer is Anna Berg'],
    [club, 'Where is the office?', 'The office is in the town hall of Oakham'],
    [newsletter, 'Who was elected chair?', 'Anna Berg elected chair'],
    [newsletter, 'When is the summer festival?', 'Summer festival moved to July'],
    [fire, 'By which stairs do I leave the building?', 'Leave the building by the north stairs'],
    [fire, 'May I use the lift?', 'Do not use the lift'],
    [message, 'When is the meeting?', 'The meeting is moved to Friday'],
    [
      german,
      'Wann bleibt das Schwimmbad geschlossen?',
      'Das Schwimmbad bleibt am Montag geschlossen',
    ],
    [chinese, '图书馆什么时候关门？', '图书馆周一关门'],
    [arabic, 'متى يكون المسبح مغلقا؟', 'المسبح مغلق يوم الاثنين'],
    [faq, 'Who is the treasurer?', 'Anna Berg'],
    [faq, 'What is the motto?', 'Never alone'],
  ] as const) {
    it(`answers where it states what is asked: ${question}`, () => {
      const answer = ask(corpus, question);
      assert.equal(answer.kind, 'answer', question);
      assert.equal(answer.answers[0].lead, lead);
    });
  }

  for (const question of [
    'When is the summer festival?',
    'What is the summer festival?',
    'Tell me about the summer festival',
    'Are rabbits allowed?',
    'May I keep hens?',
    'hens',
    'What about wild animals?',
    'Are there rules about bees and wild animals?',
    'What if rules are broken?',
    'How is the club run?',
    'Who runs the club?',
    'Who pays for damage?',
    'damage',
  ]) {
    it(`is not quoted where it only names what is asked about: ${question}`, () => {
      const answer = ask(rules, question, { limit: 5 });
      const quotations = answer.kind === 'answer' ? answer.answers : answer.nearest;
      const { passages, text } = rules.documents[0] ?? assert.fail();
      const headings = new Set(passages.flatMap((passage) => passage.headings));
      assert.ok(headings.size > 5, text);
      assert.ok(quotations.length > 0, question);
      for (const { lead } of quotations) assert.ok(!headings.has(lead), lead);
    });
  }

  it('is above what follows, too, but not right below a question', () => {
    const answer = ask(rules, 'May I keep hens?');
    assert.equal(answer.kind, 'answer');
    assert.deepEqual(answer.answers[0].source.headings, ['Animals', 'Hens and rabbits']);
    assert.deepEqual(faq.documents.flatMap(outlineOf), []);
  });

  it('is in the outline once, and begins no section', () => {
    const [document] = rules.documents;
    assert.ok(document, 'a document');
    assert.deepEqual(
      outlineOf(document).map(({ heading, start }) => [
        heading,
        document.text.slice(start, start + 5),
      ]),
      [
        ['Animals', 'Up to'],
        ['Hens and rabbits', 'Up to'],
        ['Bees and wild animals', 'They '],
        ['The summer festival', 'The s'],
        ['When rules are broken', 'The b'],
        ['How the club is run', 'There'],
        ['Damage and Insurance', 'The p'],
      ],
    );
    const leads = suggest(rules, '').map(({ lead }) => lead);
    assert.ok(!leads.includes('Hens and rabbits') && !leads.includes('Animals'), leads.join('\n'));
  });

  it('is in the outline again where it stands again', () => {
    const text = 'It is shut at ten. Lights go out.';
    const houses = corpusOf('Houses', 'The hall', text, 'The shed', text, 'The hall', text);
    assert.deepEqual(
      houses.documents.flatMap(outlineOf).map(({ heading, line }) => [heading, line]),
      [
        ['The hall', 5],
        ['The shed', 9],
        ['The hall', 13],
      ],
    );
  });
});
