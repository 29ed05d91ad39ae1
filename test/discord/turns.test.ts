import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTurns } from '../../src/discord/turns.ts';

describe('turns', () => {
  it('leave room between each other for what waits in the event loop', async () => {
    const turn = createTurns();
    const done: string[] = [];
    const answer = async (question: string) => {
      await turn();
      done.push(question);
      await new Promise(setImmediate);
      done.push(`${question} is sent`);
    };
    await Promise.all(['a', 'b', 'c'].map(answer));
    assert.deepEqual(done, ['a', 'a is sent', 'b', 'b is sent', 'c', 'c is sent']);
  });
});
