import assert from 'node:assert/strict';
import { EventEmitter, on, once } from 'node:events';
import { describe, it } from 'node:test';
import { growing } from '../../src/answer/growing.ts';

/** Items that come when they are told to; each is looked at as it is counted. */
function setUp(pause: number | null) {
  const events = new EventEmitter();
  const ended = new AbortController();
  async function* items() {
    try {
      for await (const [item] of on(events, 'item', { signal: ended.signal })) yield item as string;
    } catch {
      // No more is to come.
    }
  }
  const sizeOf = (item: string) => {
    events.emit(`looked at ${item}`);
    return item.length;
  };
  const parts = growing(items(), sizeOf, pause);
  const add = async (item: string) => {
    const looked = once(events, `looked at ${item}`);
    events.emit('item', item);
    await looked;
  };
  return {
    parts,
    add,
    events,
    end: () => {
      ended.abort();
    },
  };
}

describe('what grows', () => {
  it('is there each time that it has become twice as much, and as a whole', async () => {
    const { parts, add, end } = setUp(1);
    const first = parts.next();
    await add('a');
    assert.deepEqual(await first, { done: false, value: ['a'] });
    const second = parts.next();
    await add('b');
    assert.deepEqual(await second, { done: false, value: ['a', 'b'] });
    const third = parts.next();
    await add('c');
    await add('d');
    assert.deepEqual(await third, { done: false, value: ['a', 'b', 'c', 'd'] });
    const whole = parts.next();
    await add('e');
    end();
    assert.deepEqual(await whole, { done: true, value: ['a', 'b', 'c', 'd', 'e'] });
  });

  it('is not there while there is nothing to it', async () => {
    const { parts, add, end } = setUp(1);
    const whole = parts.next();
    await add('');
    end();
    assert.deepEqual(await whole, { done: true, value: [''] });
  });

  it('is there only as a whole where nobody looks', async () => {
    const { parts, events, end } = setUp(null);
    const whole = parts.next();
    for (const item of ['a', 'b', 'c']) events.emit('item', item);
    end();
    assert.deepEqual(await whole, { done: true, value: ['a', 'b', 'c'] });
  });

  it('fails as what comes does, also while nobody waits', async () => {
    async function* items() {
      yield 'a';
      await Promise.reject(new Error('broken'));
    }
    await assert.rejects(growing(items(), () => 1, 1).next(), /broken/);
  });
});
