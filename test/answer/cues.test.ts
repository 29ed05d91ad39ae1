import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCorpus } from '../../src/answer/corpus.ts';
import { ask } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';
import { languages } from '../../src/languages/index.ts';

/** Two sentences with as much of the question; only the second has what it asks for. */
const cases: readonly (readonly [tag: string, question: string, first: string, second: string])[] =
  [
    ['ar', 'متى افتتح الجسر؟', 'افتتح الجسر باحتفال.', 'افتتح الجسر عام ١٨٩٤.'],
    [
      'de',
      'Warum ist die Brücke gesperrt?',
      'Die Brücke ist nachts gesperrt.',
      'Die Brücke ist gesperrt, weil es stürmt.',
    ],
    [
      'el',
      'Πόσους ανθρώπους χωράει η γέφυρα;',
      'Η γέφυρα χωράει ανθρώπους.',
      'Η γέφυρα χωράει δώδεκα ανθρώπους.',
    ],
    [
      'en',
      'When was the bridge opened?',
      'The bridge was opened solemnly.',
      'The bridge was opened in August.',
    ],
    [
      'es',
      '¿Por qué se cerró el puente?',
      'El puente se cerró de noche.',
      'El puente se cerró debido al viento.',
    ],
    [
      'fr',
      'En quelle année le pont a-t-il été ouvert ?',
      'Le pont a été ouvert en fête.',
      'Le pont a été ouvert en 1894.',
    ],
    ['hi', 'पुल कब खुला?', 'पुल धूमधाम से खुला।', 'पुल १८९४ में खुला।'],
    [
      'it',
      'Da chi fu costruito il ponte?',
      'Il ponte fu costruito di pietra.',
      'Il ponte fu costruito da Bianchi.',
    ],
    ['ja', '橋は何年に開通しましたか。', '橋は夏に開通しました。', '橋は1894年に開通しました。'],
    [
      'ko',
      '다리는 언제 개통되었습니까?',
      '다리는 성대하게 개통되었습니다.',
      '다리는 1894년에 개통되었습니다.',
    ],
    [
      'nl',
      'Waarom is de brug gesloten?',
      'De brug is ’s nachts gesloten.',
      'De brug is gesloten wegens storm.',
    ],
    ['pl', 'Kiedy otwarto most?', 'Most otwarto uroczyście.', 'Most otwarto w sierpniu.'],
    [
      'pt',
      'Por quem foi construída a ponte?',
      'A ponte foi construída de pedra.',
      'A ponte foi construída por Almeida.',
    ],
    [
      'ro',
      'De ce este închis podul?',
      'Podul este închis noaptea.',
      'Podul este închis din cauza vântului.',
    ],
    ['ru', 'Когда открыли мост?', 'Мост открыли торжественно.', 'Мост открыли в 1894 году.'],
    [
      'sv',
      'Varför är bron stängd?',
      'Bron är stängd om natten.',
      'Bron är stängd eftersom det blåser.',
    ],
    ['th', 'สะพานเปิดเมื่อไร', 'สะพานเปิดอย่างสวยงาม', 'สะพานเปิดเดือนสิงหาคม'],
    ['tr', 'Köprü ne zaman açıldı?', 'Köprü törenle açıldı.', 'Köprü ağustosta açıldı.'],
    ['uk', 'Чому міст закрито?', 'Міст закрито вночі.', 'Міст закрито через вітер.'],
    ['vi', 'Cây cầu mở cửa khi nào?', 'Cây cầu mở cửa rất vui.', 'Cây cầu mở cửa tháng tám.'],
    ['zh', '桥能容纳多少人？', '桥能容纳人群。', '桥能容纳三百人。'],
  ];

describe('of two sentences, the one with the kind of answer that is asked for', () => {
  for (const [tag, question, first, second] of cases) {
    it(`${tag}: ${question}`, () => {
      const text = `---\nlanguage: ${tag}\n---\n${first}\n\n${second}\n`;
      const reply = ask(toCorpus([parseDocument('bridge.md', text).document]), question);
      const [best] = reply.kind === 'answer' ? reply.answers : reply.nearest;
      assert.equal(best?.lead, second);
    });
  }

  it('is looked for in every language', () => {
    assert.deepEqual(
      cases.map(([tag]) => tag),
      languages.map(({ tag }) => tag).sort(),
    );
  });

  it('is no noun with an article where every noun has a capital', () => {
    const things = 'Den Turm baute der Lehm der Erde, das Holz und der Stein.';
    const name = 'Den Turm baute aus Not Albert Meier.';
    const text = `---\nlanguage: de\n---\n${things}\n\n${name}\n`;
    const reply = ask(toCorpus([parseDocument('tower.md', text).document]), 'Wer baute den Turm?');
    assert.equal(reply.kind, 'answer');
    assert.equal(reply.answers[0].lead, name);
  });
});
