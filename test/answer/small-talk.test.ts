import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recogniseSmallTalk } from '../../src/answer/index.ts';

const cases: readonly [said: string, kind: ReturnType<typeof recogniseSmallTalk>][] = [
  ['hi', 'greeting'],
  ['Hello!!', 'greeting'],
  ['  Good   morning 🙂', 'greeting'],
  ['Olá', 'greeting'],
  ['Добрый день!', 'greeting'],
  ['こんにちは', 'greeting'],
  ['السلام عليكم', 'greeting'],
  ['Cześć', 'greeting'],
  ['thx', 'thanks'],
  ['Danke schön.', 'thanks'],
  ['谢谢！', 'thanks'],
  ['TEŞEKKÜRLER', 'thanks'],
  ['Who are you?', 'about-bot'],
  ['¿Quién eres?', 'about-bot'],
  ['Wer bist du?', 'about-bot'],
  ['hi, when does the hall close?', null],
  ['Who are the members?', null],
  ['help', null],
  ['', null],
  ['?!', null],
];

describe('recogniseSmallTalk', () => {
  for (const [said, kind] of cases) {
    it(`takes ${JSON.stringify(said)} for ${kind ?? 'a question'}`, () => {
      assert.equal(recogniseSmallTalk(said), kind);
    });
  }
});
