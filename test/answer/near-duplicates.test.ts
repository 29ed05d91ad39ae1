import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { type Answer, ask, verified, withOtherSources } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';

const besides: Readonly<Record<string, string>> = {
  en: 'The garden behind the house is open to all. Roses grow there, and nobody cuts them.',
  de: 'Der Garten hinter dem Haus ist für alle offen. Dort wachsen Rosen, die niemand schneidet.',
  fr: 'Le jardin derrière la maison est ouvert à tous. Des roses y poussent, et personne ne les coupe.',
  es: 'El jardín detrás de la casa está abierto a todos. Allí crecen rosas que nadie corta.',
  pl: 'Ogród za domem jest otwarty dla wszystkich. Rosną tam róże, których nikt nie ścina.',
  ru: 'Сад за домом открыт для всех. Там растут розы, и никто их не срезает.',
  tr: 'Evin arkasındaki bahçe herkese açıktır. Orada güller yetişir ve kimse onları kesmez.',
  zh: '屋后的花园对所有人开放。那里种着玫瑰，没有人去剪。',
};

/** A document with a sentence among others. */
function parse(file: string, sentence: string, { date = '2025-01-01', language = 'en' } = {}) {
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
  [
    'Who keeps the key?',
    'The caretaker keeps a key of the hall.',
    'The caretaker keeps the key of the hall.',
  ],
  [
    'Who may use the kitchen?',
    'Members who have paid may also use the kitchen.',
    'Members who have paid may use the kitchen.',
  ],
  // spelling
  [
    'When does the season start?',
    'The season starts in September of each year.',
    'The season starts in Septmeber of each year.',
  ],
  [
    'What is found next to the mill?',
    'Accommodation for guests is found next to the mill.',
    'Accomodation for guests is found next to the mill.',
  ],
  [
    'Where are the towels?',
    'Towels are kept in the cupboard beside the staircase.',
    'Towels are kept in the cuppboard beside the staircase.',
  ],
  [
    'What does the board of elders judge?',
    'Good behaviour is judged by the board of elders.',
    'Good behavior is judged by the board of elders.',
  ],
  [
    'Where are the bikes kept?',
    "The club's bikes are kept in the wood shed.",
    'The clubs bikes are kept in the woodshed.',
  ],
  [
    'How do I reach the office?',
    'You reach the office by e-mail or on the phone.',
    'You reach the office by email or on the phone.',
  ],
  // endings
  [
    'How many days may guests stay?',
    'Guests may stay for three days.',
    'A guest may stay for three days.',
  ],
  // numbers and units
  ['How long is the pool?', 'The pool is 25 metres long.', 'The pool is 25 m long.'],
  ['Is there a pool?', 'The pool is 25 metres long.', 'The pool is 25 meters long.'],
  [
    'How heavy may a bag be?',
    'A bag may weigh 20 kg at most.',
    'A bag may weigh 20 kilograms at most.',
  ],
  [
    'How many days may guests stay?',
    'Guests may stay for three days.',
    'Guests may stay for 3 days.',
  ],
  ['When does the hall open?', 'The hall opens on the 5th of May.', 'The hall opens on May 5.'],
  ['When does the hall open?', 'The hall opens on 5 May 2026.', 'The hall opens on 5th May 2026.'],
  // verdicts
  [
    'Is smoking allowed in the hall?',
    'Smoking is prohibited in the hall.',
    'Smoking is forbidden in the hall.',
  ],
  [
    'Sind Hunde in der Halle erlaubt?',
    'Hunde sind in der Halle erlaubt.',
    'Hunde sind in der Halle gestattet.',
    'de',
  ],
  // names
  [
    'Who is the treasurer of the club?',
    'The treasurer of the club is Anna Berg.',
    'The treasurer of the club is A. Berg.',
  ],
  [
    'Who is the treasurer of the club?',
    'The treasurer of the club is Mrs Berg.',
    'The treasurer of the club is A. Berg.',
  ],
  [
    'Who is the treasurer of the club?',
    'The treasurer of the club is Dr. Anna Berg.',
    'The treasurer of the club is Anna Berg.',
  ],
  // other languages
  [
    'Wann schließt die Halle?',
    'Die Halle schließt um zehn Uhr am Abend.',
    'Die Halle schließt um 10 Uhr am Abend.',
    'de',
  ],
  [
    'Wie lang ist das Becken?',
    'Das Becken ist 25 Meter lang und 10 Meter breit.',
    'Das Becken ist 25 m lang und 10 m breit.',
    'de',
  ],
  [
    'À quelle heure ferme la salle ?',
    'La salle ferme à dix heures du soir.',
    'La salle ferme à 10 heures du soir.',
    'fr',
  ],
  [
    '¿Cuántos días pueden quedarse los invitados?',
    'Los invitados pueden quedarse tres días.',
    'Los invitados pueden quedarse 3 días.',
    'es',
  ],
  [
    'Ile dni mogą zostać goście?',
    'Goście mogą zostać w domu przez pięć dni.',
    'Goście mogą zostać w domu przez 5 dni.',
    'pl',
  ],
  [
    'Какой длины бассейн?',
    'Длина бассейна составляет двадцать метров, глубина 2 метра.',
    'Длина бассейна составляет двадцать метров, глубина 2 м.',
    'ru',
  ],
  [
    'Misafirler kaç gün kalabilir?',
    'Misafirler evde üç gün boyunca kalabilir.',
    'Misafirler evde 3 gün boyunca kalabilir.',
    'tr',
  ],
];

const different: readonly Pair[] = [
  ['When does the hall close?', 'The hall closes at ten.', 'The hall closes at eleven.'],
  ['How long is the pool?', 'The pool is 25 metres long.', 'The pool is 25 miles long.'],
  ['How wide is the gap?', 'The gap is 3.5 cm wide at most.', 'The gap is 35 cm wide at most.'],
  ['How long is the pool?', 'The pool is 25 metres long.', 'The pool is 50 m long.'],
  [
    'Are dogs allowed in the hall?',
    'Dogs are allowed in the hall.',
    'Dogs are not allowed in the hall.',
  ],
  [
    'Must guests sign the book?',
    'Guests must sign the book at the door.',
    'Guests may sign the book at the door.',
  ],
  [
    'Who has to give notice?',
    'The employer has to give notice of four weeks.',
    'The employee has to give notice of four weeks.',
  ],
  [
    'When is the fee due?',
    'The fee is due before the meeting in March.',
    'The fee is due after the meeting in March.',
  ],
  [
    'Who is the treasurer of the club?',
    'The treasurer of the club is A. Berg.',
    'The treasurer of the club is B. Berg.',
  ],
  [
    'Who is the treasurer of the club?',
    'The treasurer of the club is Mr Berg.',
    'The treasurer of the club is Mrs Berg.',
  ],
  [
    'Who is the treasurer of the club?',
    'The treasurer of the club is Dr B. Berg.',
    'The treasurer of the club is A. Berg.',
  ],
  [
    'Who is the treasurer of the club?',
    'The treasurer of the club is Karl Andersen.',
    'The treasurer of the club is Karl Anderson.',
  ],
  [
    'When does the hall open?',
    'The hall opens on the 5th of May.',
    'The hall opens on the 6th of May.',
  ],
  [
    'When does the hall open?',
    'The hall opens in the first week of June.',
    'The hall opens in the first week of July.',
  ],
  [
    'When does group A meet?',
    'In the hall, group A meets on Monday.',
    'In the hall, group B meets on Monday.',
  ],
  [
    'Which group meets on Monday?',
    'In the hall, group A meets on Monday.',
    'In the hall, the group meets on Monday.',
  ],
  [
    'Is smoking legal in the hall?',
    'Smoking in the hall of the club is legal.',
    'Smoking in the hall of the club is illegal.',
  ],
  [
    'Sind Hunde in der Halle erlaubt?',
    'In der Halle sind kleine Hunde erlaubt.',
    'In der Halle sind keine Hunde erlaubt.',
    'de',
  ],
  [
    'Wann schließt die Halle?',
    'Die Halle schließt um zehn Uhr am Abend.',
    'Die Halle schließt um elf Uhr am Abend.',
    'de',
  ],
  [
    'Misafirler hafta sonu nerede?',
    'Misafirler hafta sonu evde kalabilir.',
    'Misafirler hafta sonu evde kalamaz.',
    'tr',
  ],
  ['客人可以住几天？', '客人在会所里最多可以住三天。', '客人在会所里最多可以住5天。', 'zh'],
];

describe('near-duplicates', () => {
  for (const [question, one, two, language] of duplicates) {
    it(`are quoted once: ${one} – ${two}`, () => {
      const dates = { 'old.md': '2023-05-01', 'new.md': '2025-05-01' };
      for (const [older, newer] of [
        [one, two],
        [two, one],
      ] as const) {
        const corpus = toCorpus([
          parse('new.md', newer, { date: dates['new.md'], language }),
          parse('old.md', older, { date: dates['old.md'], language }),
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

  for (const [question, one, two, language] of different) {
    it(`are not taken for such: ${one} – ${two}`, () => {
      for (const [a, b] of [
        [one, two],
        [two, one],
      ] as const) {
        const corpus = toCorpus([parse('a.md', a, { language }), parse('b.md', b, { language })]);
        const { answers } = answerOf(corpus, question);
        for (const { alsoIn, nearlyIn } of answers) assert.deepEqual([...alsoIn, ...nearlyIn], []);
        assert.deepEqual(
          answers
            .slice(0, 2)
            .map(({ lead }) => lead)
            .sort(),
          [a, b].sort(),
        );
      }
    });
  }
});
