import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { type Answer, ask, verified, withOtherSources } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { findVersions, toSentence } from '../../src/search/index.ts';

const besides: Readonly<Record<string, string>> = {
  en:
    'The garden behind the house is open to all. Roses grow there, and nobody cuts them. ' +
    'Apples are picked in September. Each September, pears follow. September is dry. ' +
    'One cupboard is green. Another cupboard is blue. The cupboard of the chair is red. ' +
    'One trial is long. Another trial is short. Each trial is public. A contract is signed. ' +
    'No contract is long. Each contract is kept. Martial law is hard. Marital law is dull. ' +
    'Ring 5551234 by day. Dial 5551234 at noon.',
  nl: 'De tuin achter het huis is open voor iedereen. Daar groeien rozen die niemand snijdt.',
  it: 'Il giardino dietro la casa è aperto a tutti. Ci crescono rose che nessuno taglia.',
  pt: 'O jardim atrás da casa está aberto a todos. Ali crescem rosas que ninguém corta.',
  de: 'Der Garten hinter dem Haus ist für alle offen. Dort wachsen Rosen, die niemand schneidet.',
  fr: 'Le jardin derrière la maison est ouvert à tous. Des roses y poussent, et personne ne les coupe.',
  es: 'El jardín detrás de la casa está abierto a todos. Allí crecen rosas que nadie corta.',
  pl: 'Ogród za domem jest otwarty dla wszystkich. Rosną tam róże, których nikt nie ścina.',
  ru: 'Сад за домом открыт для всех. Там растут розы, и никто их не срезает.',
  tr: 'Evin arkasındaki bahçe herkese açıktır. Orada güller yetişir ve kimse onları kesmez.',
  zh: '屋后的花园对所有人开放。那里种着玫瑰，没有人去剪。',
};

/** A document with a sentence among others. */
function parse(file: string, sentence: string, language = 'en', date = '2025-01-01') {
  const text = `---\ndate: ${date}\n---\n\n${besides[language]}\n\n${sentence}\n`;
  return parseDocument(file, text).document;
}

function answerOf(corpus: ReturnType<typeof toCorpus>, question: string): Answer {
  const answer = verified(corpus, ask(corpus, question, { limit: 3 }));
  assert.equal(answer.kind, 'answer', question);
  return answer;
}

type Pair = readonly [question: string, one: string, two: string, language?: string];

const duplicates: readonly Pair[] = [
  // articles
  ['When does the hall close?', 'The hall closes at ten.', 'Hall closes at ten.'],
  ['Who keeps the key?', 'Berg keeps a key of the hall.', 'Berg keeps the key of the hall.'],
  ['Wanneer sluit de zaal?', 'De zaal sluit om tien uur.', 'Zaal sluit om 10 uur.', 'nl'],
  // spelling
  [
    'When does the season start?',
    'The season starts in September.',
    'The season starts in Septmeber.',
  ],
  [
    'Where are the towels?',
    'Towels lie in the cupboard upstairs.',
    'Towels lie in the cuppboard upstairs.',
  ],
  ['What is known for its roses?', "It's known for it's roses.", 'Its known for its roses.'],
  // numbers and units
  ['How long is the pool?', 'The pool is 25 metres long.', 'The pool is 25 m long.'],
  ['Is there a pool?', 'The pool is 25 metres long.', 'The pool is 25 meters long.'],
  [
    'How heavy may a bag be?',
    'A bag may weigh 20 kg at most.',
    'Bag may weigh 20 kilograms at most.',
  ],
  [
    'How many days may guests stay?',
    'Guests may stay for three days.',
    'Guests may stay for 3 days.',
  ],
  ['When does the hall open?', 'The hall opens on May 5th.', 'The hall opens on 5 May.'],
  ['When does the hall open?', 'The hall opens on 5 May 2026.', 'The hall opens on May 5, 2026.'],
  ['How much is the fee?', 'The fee for all is 20 euros.', 'The fee for all is €20.'],
  [
    'Wie viel wird erlassen?',
    'Davon werden 5 Prozent erlassen.',
    'Davon werden 5 % erlassen.',
    'de',
  ],
  // verdicts
  [
    'Is smoking allowed?',
    'Smoking is prohibited in the hall.',
    'Smoking is forbidden in the hall.',
  ],
  [
    'Was gilt für Hunde im Bad?',
    'Hunde sind im Bad erlaubt.',
    'Hunde sind im Bad gestattet.',
    'de',
  ],
  // other languages
  ['Wann schließt das Bad?', 'Das Bad schließt um zehn Uhr.', 'Das Bad schließt um 10 Uhr.', 'de'],
  ['Wie lang ist das Becken?', 'Das Becken ist 25 Meter lang.', 'Das Becken ist 25 m lang.', 'de'],
  ['Quelle est la longueur ?', 'La longueur est de 25 mètres.', 'La longueur est de 25 m.', 'fr'],
  ['¿Cuánto mide la piscina?', 'La piscina mide 25 metros.', 'La piscina mide 25 m.', 'es'],
  [
    'Ile dni mogą zostać goście?',
    'Goście mogą zostać pięć dni.',
    'Goście mogą zostać 5 dni.',
    'pl',
  ],
  ['Какова глубина бассейна?', 'Глубина бассейна 2 метра.', 'Глубина бассейна два м.', 'ru'],
  [
    'Misafirler kaç gün kalır?',
    'Misafirler evde üç gün kalır.',
    'Misafirler evde 3 gün kalır.',
    'tr',
  ],
];

/** Pairs that say something else, though little differs. */
const different: readonly (readonly [one: string, two: string, language?: string])[] = [
  // negation, permission, condition
  ['Dogs are allowed in the hall.', 'Dogs are not allowed in the hall.'],
  ['Guests must sign the book.', 'Guests may sign the book.'],
  ['Guests may use the pool.', 'May guests use the pool?'],
  ['The fee is due before the meeting.', 'The fee is due after the meeting.'],
  ['We are open when it rains.', 'We are open, also when it rains.'],
  ['The board hears in valid cases.', 'The board hears invalid cases.'],
  ["We're the best club.", 'Were the best club.'],
  ['Im Bad sind kleine Hunde erlaubt.', 'Im Bad sind keine Hunde erlaubt.', 'de'],
  ['Das gilt, wenn es regnet.', 'Das gilt auch, wenn es regnet.', 'de'],
  // who does what to whom
  ['The employer gives notice of a month.', 'The employee gives notice of a month.'],
  ['Der Arbeitgeber kündigt dem Arbeitnehmer.', 'Dem Arbeitgeber kündigt der Arbeitnehmer.', 'de'],
  ['La società gli paga la quota.', 'La società le paga la quota.', 'it'],
  ['Заказчик платит подрядчику вовремя.', 'Заказчику платит подрядчик вовремя.', 'ru'],
  ['O trem parte de Lisboa.', 'O trem parte a Lisboa.', 'pt'],
  // names
  ['The treasurer is A. Berg.', 'The treasurer is B. Berg.'],
  ['The treasurer is Mr Berg.', 'The treasurer is Mrs Berg.'],
  ['The treasurer is A. Berg.', 'The treasurer is Anna Berg.'],
  ['Andersen keeps the key at home.', 'Anderson keeps the key at home.'],
  ['Anna Peter keeps the key.', 'Anna Peters keeps the key.'],
  ['Here, group A meets on Monday.', 'Here, the group meets on Monday.'],
  ['Dogs are treated in section 4(a) below.', 'Dogs are treated in section 4 below.'],
  // numbers
  ['The hall closes at ten.', 'The hall closes at eleven.'],
  ['The gap is 3.5 cm wide.', 'The gap is 35 cm wide.'],
  ['Each member may bring a guest.', 'Each member may bring guests.'],
  ['A few members may come on Sundays.', 'Few members may come on Sundays.'],
  ['The 2nd guest pays 5 euros.', 'The 2 guest pays 5 euros.'],
  ['In May, 12 members vote.', 'In May, 13 members vote.'],
  ['The hall opens on May 5.', 'The hall opens on May 6.'],
  ['It opens in the first week of June.', 'It opens in the first week of July.'],
  ['Cela dure 25 m en tout.', 'Cela dure 25 mois en tout.', 'fr'],
  ['Здесь хранится 20 г золота.', 'Здесь хранится 20 лет золота.', 'ru'],
  ['客人在会所里最多可以住三天。', '客人在会所里最多可以住5天。', 'zh'],
  // units
  ['The pool is 25 m long.', 'The pool is 25 miles long.'],
  ['The line does 5 Mb in a second.', 'The line does 5 megabytes in a second.'],
  // signs
  ['The fee for all is 20 euros.', 'The fee for all is $20.'],
  ['The fee for all is 20 euros.', 'The fee for all is 20 dollars.'],
  ['The office is open Monday–Friday.', 'The office is open Monday, Friday.'],
  ['The pool is kept between -5 and 10.', 'The pool is kept between 5 and -10.'],
  ['The pool is at -5 °C.', 'The pool is at 5 °C.'],
  ['泳池的水温是-5度。', '泳池的水温是5度。', 'zh'],
  ['The fee for all is $50.', 'The fee for all is €50.'],
  ['Of the fee, 5 % is taken off.', 'Of the fee, 5 is taken off.'],
  ['A bag may weigh > 20 kg.', 'A bag may weigh < 20 kg.'],
  ['It is open 3-5 days a week.', 'It is open 3, 5 days a week.'],
  ['The clinic needs blood of type A+.', 'The clinic needs blood of type A−.'],
  // words that are alike
  ['The club keeps the contract in writing.', 'The club keeps the contact in writing.'],
  ['The book is about marital law.', 'The book is about martial law.'],
  ['The firm is compliant with the rule.', 'The firm is complaint with the rule.'],
  ['The foot of the hill is wet.', 'The feet of the hill is wet.'],
  ['Call 5551234 for help at night.', 'Call 5551243 for help at night.'],
  ['The water holds nitrate and salt.', 'The water holds nitrite and salt.'],
  ['The report measures mortality here.', 'The report measures morality here.'],
  ['The trial starts at noon here.', 'The trail starts at noon here.'],
  ['The keeper may re-sign at once.', 'The keeper may resign at once.'],
  ['Write to office@oak-club.org for more.', 'Write to office@oakclub.org for more.'],
];

describe('near-duplicates', () => {
  for (const [question, one, two, language] of duplicates) {
    it(`are quoted once: ${one} – ${two}`, () => {
      for (const [older, newer] of [
        [one, two],
        [two, one],
      ] as const) {
        const corpus = toCorpus([
          parse('new.md', newer, language, '2025-05-01'),
          parse('old.md', older, language, '2023-05-01'),
        ]);
        const { answers, documentsDiffer } = answerOf(corpus, question);
        const [first, ...others] = answers;
        assert.equal(documentsDiffer, false);
        assert.equal(first.lead, newer);
        assert.deepEqual(first.alsoIn, []);
        assert.deepEqual(
          first.nearlyIn.map(({ file, line, start, end }) => [
            file,
            line,
            corpus.documents.find((document) => document.file === file)?.text.slice(start, end),
          ]),
          [['old.md', 7, older]],
        );
        for (const { quote } of others) assert.ok(!quote.includes(older), quote);
        assert.deepEqual(withOtherSources(corpus, { ...first, nearlyIn: [] }), first);
      }
    });
  }

  for (const [one, two, language = 'en'] of different) {
    it(`are not taken for such: ${one} – ${two}`, () => {
      const { index } = toCorpus([parse('one.md', one, language), parse('two.md', two, language)]);
      for (const sentence of [one, two]) {
        const versions = findVersions(index, toSentence(index, sentence, language), language);
        assert.equal(versions.filter(({ kind }) => kind !== 'alike').length, 1);
      }
    });
  }

  const rule = 'Guests may stay for three days.';
  const sameRule = 'Guests may stay for 3 days.';
  const question = 'How many days may guests stay?';

  it('are named after those with the same words, up to three of each', () => {
    const corpus = toCorpus(
      Array.from({ length: 10 }, (_, i) =>
        parse(`${i}.md`, i % 2 === 0 ? rule : sameRule, 'en', `${2030 - i}-01-01`),
      ),
    );
    const { answers } = answerOf(corpus, question);
    assert.equal(answers[0].lead, rule);
    assert.deepEqual(
      [answers[0].alsoIn, answers[0].nearlyIn].map((sources) => sources.map(({ file }) => file)),
      [
        ['2.md', '4.md', '6.md'],
        ['1.md', '3.md', '5.md'],
      ],
    );
    assert.equal(answers.filter(({ lead }) => lead === rule || lead === sameRule).length, 1);
  });

  it('are quoted once after the first quotation too', () => {
    const corpus = toCorpus([
      parse('a.md', `Days are short. ${rule}`),
      parse('b.md', 'Guests of guests may not stay for days.'),
      parse('c.md', sameRule),
    ]);
    for (const asked of [question, 'May guests of guests stay for days?']) {
      const { answers } = answerOf(corpus, asked);
      const leads = answers.map(({ lead }) => lead);
      assert.equal(leads.filter((lead) => lead === rule || lead === sameRule).length, 1, asked);
    }
  });

  it('are as sure an answer as the same words', () => {
    for (const [one, other] of [
      [rule, sameRule],
      ['The hall closes at 10.', 'Hall closes at ten.'],
    ] as const) {
      const asked = one === rule ? question : 'When does the hall close on weekdays?';
      const sureness = (second: string) =>
        answerOf(toCorpus([parse('a.md', one), parse('b.md', second)]), asked).answers[0]
          .confidence;
      assert.ok(sureness(other) > sureness(one) - 0.1, `${sureness(other)} ${sureness(one)}`);
    }
  });

  it('are quoted from the newest that answers by itself', () => {
    const corpus = toCorpus([
      parse('old.md', 'Smoking is forbidden in the hall.', 'en', '2023-01-01'),
      parse('new.md', 'Smoking is prohibited in the hall.', 'en', '2026-01-01'),
    ]);
    const where = (asked: string) => {
      const [{ source, nearlyIn }] = answerOf(corpus, asked).answers;
      return [source.file, ...nearlyIn.map(({ file }) => file)];
    };
    assert.deepEqual(where('Is smoking forbidden in the hall?'), ['new.md', 'old.md']);
    assert.deepEqual(where('What is forbidden?'), ['old.md', 'new.md']);
  });

  it('are no contradiction of a document that says the other thing too', () => {
    const fee = 'The fee for members is ten euros a year.';
    const corpus = toCorpus([
      parse('old.md', `${fee}\n\nThe fee for new members is 15 euros a year since then.`),
      parse('new.md', 'The fee for members is 10 euros a year.', 'en', '2026-01-01'),
    ]);
    const { answers, documentsDiffer } = answerOf(corpus, 'What is the fee for members a year?');
    assert.equal(documentsDiffer, false);
    assert.equal(answers[0].source.file, 'new.md');
  });

  it('are told from sentences with other signs, which contradict each other', () => {
    const corpus = toCorpus([
      parse('a.md', 'The pool is kept at 5 °C in winter.'),
      parse('b.md', 'The pool is kept at -5 °C in winter.', 'en', '2026-01-01'),
    ]);
    const { answers, documentsDiffer } = answerOf(corpus, 'How cold is the pool in winter?');
    assert.deepEqual(
      [documentsDiffer, answers.map(({ source }) => source.file)],
      [true, ['b.md', 'a.md']],
    );
  });
});
