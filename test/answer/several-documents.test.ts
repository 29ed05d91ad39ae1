import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCorpus } from '../../src/answer/corpus.ts';
import { type Answer, ask, verified, withOtherSources } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';

/** A corpus of files by name. */
function corpusOf(texts: Readonly<Record<string, string>>) {
  return toCorpus(Object.entries(texts).map(([file, text]) => parseDocument(file, text).document));
}

function dated(date: string, text: string): string {
  return `---\ndate: ${date}\n---\n\n${text}`;
}

function answerOf(texts: Readonly<Record<string, string>>, question: string, limit = 3): Answer {
  const corpus = corpusOf(texts);
  const answer = verified(corpus, ask(corpus, question, { limit }));
  assert.equal(answer.kind, 'answer', question);
  return answer;
}

/** Where an answer stands: the leads with their files, and the other files of the first. */
function whereOf({ answers, documentsDiffer }: Answer) {
  const [{ alsoIn }] = answers;
  return {
    leads: answers.map(({ lead, source }) => `${source.file}: ${lead}`),
    alsoIn: alsoIn.map(({ file, line }) => `${file}:${line}`),
    documentsDiffer,
  };
}

const other = 'The garden behind the house is open to all. Roses grow there.';

describe('what several documents say', () => {
  it('is quoted once, with the other places named, where the words are the same', () => {
    const answer = answerOf(
      {
        'a.md': 'Welcome. Guests may stay for three days.\n\nAsk at the desk.',
        'b.txt': 'Rules\n\nGUESTS may stay, for\nthree days!',
        'c.md': `${other}\n\n- Guests may stay for three days.`,
        'd.md': 'Guests may stay for four hours in the garden.',
      },
      'How many days may guests stay?',
    );
    const { leads, alsoIn, documentsDiffer } = whereOf(answer);
    assert.equal(leads[0], 'b.txt: GUESTS may stay, for\nthree days!');
    assert.deepEqual(alsoIn, ['a.md:1', 'c.md:3']);
    assert.equal(documentsDiffer, false);
    assert.equal(answer.answers.filter(({ quote }) => /three\sdays/.test(quote)).length, 1);
  });

  it('is quoted from the newest document', () => {
    const text = 'Guests may stay for three days.';
    for (const dates of [
      ['2024-01-10', '2026-01-15', '2025-03-01'],
      ['2026-01-15', '2024-01-10', '2025-03-01'],
      ['2024-01-10', '2025-03-01', '2026-01-15'],
    ]) {
      const texts = Object.fromEntries(dates.map((date) => [`${date}.md`, dated(date, text)]));
      const { leads, alsoIn } = whereOf(answerOf(texts, 'How many days may guests stay?'));
      assert.deepEqual(leads, [`2026-01-15.md: ${text}`]);
      assert.equal(alsoIn.length, 2);
    }
  });

  it('names three other documents at most, and none twice', () => {
    const text = 'Guests may stay for three days.\n\nGuests may stay for three days.';
    const texts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.md`, text]));
    const { alsoIn } = whereOf(answerOf(texts, 'How many days may guests stay?'));
    assert.deepEqual(alsoIn, ['b.md:1', 'c.md:1', 'd.md:1']);
  });

  it('is not said to be the same where a word differs', () => {
    for (const word of ['two', 'not', 'five']) {
      const { alsoIn } = whereOf(
        answerOf(
          {
            'a.md': `Guests may stay for three days. ${other}`,
            'b.md': `Guests may ${word} stay for three days. ${other}`,
          },
          'How many days may guests stay?',
        ),
      );
      assert.deepEqual(alsoIn, []);
    }
  });

  const versions: readonly [question: string, old: string, now: string, besides?: string][] = [
    [
      'What is the membership fee?',
      'The membership fee is 20 euros.',
      'The membership fee is 25 euros.',
    ],
    ['When does the hall close?', 'The hall closes at ten.', 'The hall closes at eleven.'],
    [
      'Are dogs allowed in the hall?',
      'Dogs are not allowed in the hall.',
      'Dogs are allowed in the hall.',
    ],
    [
      'Are dogs allowed in the hall?',
      'Dogs are allowed in the hall.',
      'Dogs are forbidden in the hall.',
    ],
    [
      'Ist das Bad sonntags geöffnet?',
      'Das Bad ist sonntags geöffnet.',
      'Das Bad ist sonntags geschlossen.',
      'Der Garten hinter dem Haus ist für alle da. Dort wachsen Rosen.',
    ],
    ['Are dogs allowed?', 'Dogs are allowed in the yard.', 'Dogs are forbidden in the yard.'],
    ['Is a helmet required?', 'A helmet is required here.', 'A helmet is optional here.'],
    [
      'When are dogs allowed in the yard?',
      'On Mondays, dogs are allowed in the yard.',
      'On Mondays, dogs are forbidden in the yard.',
    ],
    ['When is training?', 'Training is on Tuesdays at six.', 'Training is on Thursdays at six.'],
    ['When does it start?', 'The season starts on 5 May.', 'The season starts on 6 June.'],
    ['How long may guests stay?', 'Guests may stay three days.', 'Guests may stay three weeks.'],
    ['How long may guests stay?', 'Guests may stay one night.', 'Guests may stay three nights.'],
    [
      'How long may guests stay?',
      'Guests may stay for three days.',
      'Guests may not stay for three days.',
    ],
    [
      'Who keeps the key of the hall?',
      'Anna Berg keeps the key of the hall.',
      'Peter Wolf keeps a key of the hall.',
    ],
    [
      'Who is the chair of the club?',
      'The chair of the club is Anna Berg.',
      'The chair of the club is Peter Wolf.',
    ],
    [
      'Wann schließt die Halle?',
      'Die Halle schließt um zehn Uhr am Abend.',
      'Die Halle schließt um elf Uhr am Abend.',
      'Der Garten hinter dem Haus ist für alle offen. Dort wachsen Rosen.',
    ],
    [
      'Во сколько закрывается зал?',
      'Зал закрывается в десять часов вечера.',
      'Зал закрывается в девять часов вечера.',
      'Сад за домом открыт для всех. Там растут розы.',
    ],
  ];
  for (const [question, old, now, besides = other] of versions) {
    it(`both are quoted, the newer first, where they differ: ${question}`, () => {
      const texts = {
        '2024.md': dated('2024-01-10', `${old} ${besides}`),
        '2026.md': dated('2026-01-15', `${now} ${besides}`),
        'else.md': besides,
      };
      for (const limit of [2, 3]) {
        const { leads, documentsDiffer } = whereOf(answerOf(texts, question, limit));
        assert.deepEqual(leads.slice(0, 2), [`2026.md: ${now}`, `2024.md: ${old}`]);
        assert.equal(documentsDiffer, true);
      }
      const one = answerOf(texts, question, 1);
      assert.deepEqual([one.answers.length, one.documentsDiffer], [1, true]);
      assert.equal(one.answers[0].lead, now);
    });
  }

  it('both are quoted where numbers differ in other words', () => {
    const { leads, documentsDiffer } = whereOf(
      answerOf(
        {
          'minutes.md': `${other}\n\nFrom June on, members pay a membership fee of 30 euros.`,
          'rules.md': `${other}\n\nThe membership fee is 25 euros a year.`,
        },
        'How much is the membership fee?',
      ),
    );
    assert.deepEqual(leads.slice(0, 2).sort(), [
      'minutes.md: From June on, members pay a membership fee of 30 euros.',
      'rules.md: The membership fee is 25 euros a year.',
    ]);
    assert.equal(documentsDiffer, true);
  });

  it('they do not differ where they speak of different things, or agree', () => {
    const texts = {
      'oak.md': '# The Oak Club\n\nThe club has 200 members in all. It meets on Mondays.',
      'elm.md': '# The Elm Club\n\nThe club has 150 members in all. It meets on Fridays.',
      'news.md': `${other}\n\nWith 200 members, the Oak Club is the largest club in town.`,
    };
    const { leads, documentsDiffer } = whereOf(
      answerOf(texts, 'How many members does the Oak Club have?'),
    );
    assert.match(leads[0] ?? '', /^(?:oak|news)\.md: .*200 members/);
    assert.equal(documentsDiffer, false);
  });

  for (const [question, one, two] of [
    [
      'How much is a coffee?',
      '| Drink | Price |\n|---|---|\n| Coffee | 2 euros |',
      '| Drink | Price |\n|---|---|\n| Coffee | 3 euros |',
    ],
    ['How much is the fee?', '- Fee: 40 euros', '- Fee: 55 euros'],
    [
      'How many members does the club have?',
      'In 2022 the club had 150 members.',
      'The club has 180 members.',
    ],
    ['Must guests sign the book?', 'Guests must sign the book.', 'Guests need not sign the book.'],
    ['When does the hall open?', 'The hall opens on 5 May.', 'The hall opens on 12 May.'],
  ] as const) {
    it(`are both quoted: ${two}`, () => {
      const texts = { 'a.md': `${other}\n\n${one}`, 'b.md': `${other}\n\n${two}` };
      const { leads, documentsDiffer } = whereOf(answerOf(texts, question));
      assert.equal(documentsDiffer, true, leads.join('\n'));
      assert.deepEqual(
        leads
          .slice(0, 2)
          .map((lead) => lead.slice(0, 4))
          .sort(),
        ['a.md', 'b.md'],
      );
    });
  }

  for (const [question, one, two] of [
    [
      'When is the office open?',
      'The office is open Monday–Friday.',
      'The office is open Monday-Friday.',
    ],
    [
      'What is the number of the office?',
      'The number of the office is 030/1234567.',
      'The number of the office is 030-1234567.',
    ],
    [
      'Is smoking allowed in the hall?',
      'Smoking is not allowed in the hall.',
      'Smoking is forbidden in the hall.',
    ],
    [
      'Are sculls used by members?',
      'Single sculls may only be used by members.',
      'Single sculls may be used only by members.',
    ],
    [
      'Is the bath open on Sundays?',
      'The bath is open on Sundays.',
      'The bath is cleaned on Sundays.',
    ],
    [
      'How many boats does the club have?',
      'The club has 12 boats.',
      'Twelve boats belong to the club, and all of them are new.',
    ],
    [
      'Who collects the fee in March?',
      'The treasurer (Anna Berg) collects the fee in March.',
      'The treasurer collects the fee in March.',
    ],
    [
      'Who is the treasurer of the club?',
      'The treasurer of the club is Anna Berg.',
      'The treasurer of the club reports to the Board on Mondays.',
    ],
    [
      'Where does the summer party take place?',
      'The summer party takes place in the yard of Oak Hall.',
      'At the summer party, the place of honour went to Maria Stone.',
    ],
    [
      'How many members does the chess club have?',
      'The chess club has 20 members in all.',
      'The tennis club has 30 members in all.',
    ],
  ] as const) {
    it(`do not differ: ${two}`, () => {
      const texts = {
        'a.md': dated('2023', `${other}\n\n${one}`),
        'b.md': dated('2025', `${other}\n\n${two}`),
      };
      const { leads, documentsDiffer } = whereOf(answerOf(texts, question));
      assert.equal(documentsDiffer, false, leads.join('\n'));
      assert.ok([`a.md: ${one}`, `b.md: ${two}`].includes(leads[0] ?? ''), leads[0]);
    });
  }

  it('are the newest and the one before, however many there are, and in whatever order', () => {
    const fees = ['2021', '2022', '2024', '2026'].map(
      (year) =>
        [`${year}.md`, dated(year, `The membership fee is ${year.slice(2)} euros.`)] as const,
    );
    const draft = ['draft.md', dated('draft', 'The membership fee is 30 euros.')] as const;
    for (const order of [fees, [...fees].reverse(), [...fees.slice(2), ...fees.slice(0, 2)]]) {
      const toTexts = (all: typeof fees) =>
        Object.fromEntries(all.map(([, text], i) => [`${i}.md`, text]));
      const texts = toTexts(order);
      const withDraft = toTexts([...order.slice(0, 1), draft, ...order.slice(1)]);
      assert.match(
        answerOf(withDraft, 'What is the membership fee?').answers[0].lead,
        /26|30 euros/,
      );
      const { answers, documentsDiffer } = answerOf(texts, 'What is the membership fee?');
      assert.equal(documentsDiffer, true);
      assert.deepEqual(
        answers.slice(0, 2).map(({ lead }) => lead),
        ['The membership fee is 26 euros.', 'The membership fee is 24 euros.'],
      );
    }
  });

  for (const [question, old, now] of [
    [
      'When does the pool close on Sundays?',
      'The pool is for members. It closes at ten on Sundays.',
      'The sauna is for members. It closes at ten on Sundays.',
    ],
    [
      'What is the fee for guests in the sauna?',
      '# House\n\n## Sauna\n\nThe fee for guests is five euros.',
      '# House\n\n## Pool\n\nThe fee for guests is five euros.',
    ],
  ] as const) {
    it(`are not quoted from a newer document that is about something else: ${question}`, () => {
      const texts = { 'a.md': dated('2023', `${old}\n\n${other}`), 'b.md': dated('2026', now) };
      const { leads } = whereOf(answerOf(texts, question));
      assert.match(leads[0] ?? '', /^a\.md/);
    });
  }

  it('are not named beside a quote under another heading', () => {
    const corpus = corpusOf({
      'a.md': '# House\n\n## Sauna\n\nThe fee for guests is five euros.',
      'b.md': '# House\n\n## Pool\n\nThe fee for guests is five euros.',
      'c.txt': `The fee for guests is five euros. ${other}`,
    });
    const answer = ask(corpus, 'What is the fee for guests in the sauna?');
    assert.ok(answer.kind === 'answer');
    const [first] = answer.answers;
    assert.deepEqual(
      [first.source.file, first.alsoIn.map(({ file }) => file)],
      ['a.md', ['c.txt']],
    );
    assert.deepEqual(withOtherSources(corpus, { ...first, alsoIn: [] }), first);
  });

  it('are not quoted from a newer document that leaves out what is asked for', () => {
    const texts = {
      'old.md': dated('2024', 'The treasurer (Anna Berg) collects the fee in March.'),
      'new.md': dated('2026', 'The treasurer collects the fee in March.'),
    };
    const { leads } = whereOf(answerOf(texts, 'Who collects the fee in March?'));
    assert.match(leads[0] ?? '', /Anna Berg/);
  });

  it('are quoted in their newest wording', () => {
    const texts = {
      'old.md': dated('2024', 'Juniors train three times a week.'),
      'new.md': dated('2026', 'Juniors train three times per week.'),
    };
    const { leads, documentsDiffer } = whereOf(answerOf(texts, 'How often do juniors train?'));
    assert.equal(documentsDiffer, false);
    assert.equal(leads[0], 'new.md: Juniors train three times per week.');
  });

  it('are quoted with what stands beside them in the same document', () => {
    const more = 'Ask the chair for more.';
    for (const now of ['Guests may stay for 3 days.', 'Guests may stay for five days.']) {
      const texts = {
        'old.md': dated('2024', `Guests may stay for three days. ${more}`),
        'new.md': dated('2026', `${now} ${more}`),
      };
      const [{ quote }] = answerOf(texts, 'How many days may guests stay?').answers;
      assert.equal(quote, `${now} ${more}`);
    }
    const undated = {
      'a.md': `${other} ${more}`,
      'b.md': `Guests may stay for five days. ${more}`,
    };
    const [{ quote }] = answerOf(undated, 'How many days may guests stay?').answers;
    assert.equal(quote, `Guests may stay for five days. ${more}`);
  });

  it('are quoted from the newest document where they come second, too', () => {
    const text = 'Guests may stay for three days.';
    const texts = {
      'a.md': 'The stay of guests: for days, guests may stay, and guests of guests.',
      'b.md': dated('2024', text),
      'c.md': dated('2026', text),
    };
    const { leads } = whereOf(answerOf(texts, 'May guests of guests stay for days?'));
    assert.equal(leads[1], `c.md: ${text}`);
  });

  it('are in the order of dates that are exact to the year or the month alone', () => {
    for (const [old, now] of [
      ['2023', '2025'],
      ['2023-05', '2023-06-01'],
      ['2023-05', '3 March 2025'],
    ] as const) {
      const texts = {
        'a.md': dated(old, 'The hall closes at ten.'),
        'b.md': dated(now, 'The hall closes at eleven.'),
      };
      const { leads } = whereOf(answerOf(texts, 'When does the hall close?'));
      assert.deepEqual(leads, [
        'b.md: The hall closes at eleven.',
        'a.md: The hall closes at ten.',
      ]);
    }
  });

  it('are the newest of very many', () => {
    const texts = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => {
        const year = String(1900 + ((i * 37) % 100));
        return [`${i}.md`, dated(year, `The membership fee is ${year} euros.`)];
      }),
    );
    const { answers } = answerOf(texts, 'What is the membership fee?');
    assert.deepEqual(
      answers.slice(0, 2).map(({ source }) => source.date),
      ['1999', '1998'],
    );
  });

  it('quote one of thousands of like sentences', () => {
    const text = 'The hall closes at ten in the evening. '.repeat(5000);
    const { answers } = answerOf({ 'a.md': text }, 'When does the hall close?');
    assert.equal(answers.length, 1);
  });

  it('they do not differ where they agree, and say something else besides', () => {
    const held = 'The annual meeting takes place on the first Sunday of March.';
    const texts = Object.fromEntries(
      [2001, 2002, 2003, 2004, 2005].map((year) => [`${year}.md`, `${held} It rained in ${year}.`]),
    );
    const { leads, alsoIn, documentsDiffer } = whereOf(
      answerOf(texts, 'When does the annual meeting take place?'),
    );
    assert.match(leads[0] ?? '', /first Sunday of March/);
    assert.equal(alsoIn.length, 3);
    assert.equal(documentsDiffer, false);
  });

  it('is answered about as surely as by one of them alone', () => {
    const text = `The library has moved. Books may be borrowed for three weeks. ${other}`;
    const question = 'How long can I borrow a book?';
    const alone = answerOf({ 'a.md': text }, question).answers[0].confidence;
    const also = 'Books may be borrowed for six weeks on paper.';
    const both = answerOf({ 'a.md': text, 'b.md': also }, question);
    assert.equal(both.documentsDiffer, true);
    const [{ confidence }] = both.answers;
    assert.ok(confidence > alone - 0.2, `${confidence} instead of ${alone}`);
  });

  it('they do not differ where they number the same sentences in other ways', () => {
    const rule = 'Guests may stay for three days.';
    const { alsoIn, documentsDiffer } = whereOf(
      answerOf(
        { 'a.md': rule, 'b.txt': `4. ${rule}`, 'c.txt': `§ 5 ${rule}\n\n[6] ${other}` },
        'How many days may guests stay?',
      ),
    );
    assert.equal(alsoIn.length, 2);
    assert.equal(documentsDiffer, false);
    const fees = answerOf(
      {
        'a.md': '20 euros is the yearly fee.',
        'b.md': '25 euros is the yearly fee.',
        'c.md': other,
      },
      'What is the yearly fee?',
    );
    assert.equal(fees.documentsDiffer, true);
  });

  it('never takes a document to contradict itself', () => {
    const { documentsDiffer } = whereOf(
      answerOf(
        { 'a.md': 'The hall closes at ten.\n\nThe hall closes at eleven.', 'b.md': other },
        'When does the hall close?',
      ),
    );
    assert.equal(documentsDiffer, false);
  });

  it('other places have the same words, whatever the documents are', () => {
    const word = fc.constantFrom('hall', 'closes', 'at', 'ten', 'the', 'Hall', '10', 'rent', 'not');
    const sentence = fc
      .array(word, { minLength: 3, maxLength: 7 })
      .map((words) => `The ${words.join(' ')}.`);
    const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
    const wordsOf = (words: string) => words.toLowerCase().match(/\w+/g)?.join(' ');
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), sentence, (all, question) => {
        const texts = Object.fromEntries(all.map((one, i) => [`${i}.md`, one]));
        const corpus = corpusOf(texts);
        const answer = verified(corpus, ask(corpus, question));
        const quotations = answer.kind === 'answer' ? answer.answers : answer.nearest;
        for (const { lead, source, alsoIn } of quotations) {
          for (const { file, start, end } of alsoIn) {
            assert.notEqual(file, source.file);
            assert.equal(wordsOf((texts[file] ?? '').slice(start, end)), wordsOf(lead));
          }
        }
      }),
    );
  });
});
