import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from '../../src/corpus/index.ts';
import { buildIndex, rank, toQuery } from '../../src/search/index.ts';

/** One corpus in seven languages, the same rules in each. */
const documents = (
  [
    ['en', 'The swimming hall closes at ten in the evening. Dogs are not allowed in the water.'],
    ['de', 'Das Schwimmbad schließt um zehn Uhr abends. Hunde dürfen nicht ins Wasser.'],
    ['fr', 'La piscine ferme à dix heures du soir. Les chiens ne sont pas admis dans l’eau.'],
    ['ru', 'Бассейн закрывается в десять часов вечера. Собак в воду не пускают.'],
    ['zh', '游泳馆晚上十点关门。狗不得下水。'],
    ['ar', 'يغلق المسبح في العاشرة مساء. لا يسمح للكلاب بدخول الماء.'],
    ['tr', 'Yüzme havuzu akşam onda kapanır. Köpekler suya giremez.'],
  ] as const
).map(([language, text]) => parseDocument(`${language}.txt`, text).document);
const index = buildIndex(documents);

describe('a corpus of several languages', () => {
  it('knows them', () => {
    assert.deepEqual(
      documents.map(({ language }) => language),
      ['en', 'de', 'fr', 'ru', 'zh', 'ar', 'tr'],
    );
  });

  for (const [question, file, sentence] of [
    ['When does the hall close?', 'en.txt', 0],
    ['Are dogs allowed?', 'en.txt', 1],
    ['Wann schliesst das Schwimmbad?', 'de.txt', 0],
    ['Darf mein Hund ins Wasser?', 'de.txt', 1],
    ['À quelle heure la piscine ferme-t-elle ?', 'fr.txt', 0],
    ['Puis-je amener mon chien dans l’eau ?', 'fr.txt', 1],
    ['Когда закрывают бассейн?', 'ru.txt', 0],
    ['Можно ли с собаками?', 'ru.txt', 1],
    ['游泳馆几点关门？', 'zh.txt', 0],
    ['狗可以下水吗？', 'zh.txt', 1],
    ['متى يغلق المسبح؟', 'ar.txt', 0],
    ['هل الكلاب مسموح بها؟', 'ar.txt', 1],
    ['Havuz ne zaman kapanıyor?', 'tr.txt', 0],
    ['Köpekler girebilir mi?', 'tr.txt', 1],
  ] as const) {
    it(`answers ${JSON.stringify(question)} in its language`, () => {
      const [best] = rank(index, toQuery(index, question));
      assert.deepEqual([best?.document.file, best?.sentence], [file, sentence]);
    });
  }
});
