import assert from 'node:assert/strict';
import type { Document } from '../../src/corpus/index.ts';
import { findLineStarts } from '../../src/corpus/lines.ts';

/** Checks all that {@link Document} promises of offsets. */
export function checkOffsets({ text, reading, passages, lineStarts, lineNumbers }: Document): void {
  assert.equal(reading.length, text.length);
  let done = 0;
  for (const { start, end, sentences } of passages) {
    assert.ok(start >= done && start < end && end <= text.length, 'passages are in order');
    assert.doesNotMatch(reading.slice(start, end), /[\r\n]/u);
    assert.ok(sentences.length > 0);
    assert.equal(sentences[0]?.start, start);
    assert.equal(sentences.at(-1)?.end, end);
    for (const sentence of sentences) {
      const quote = text.slice(sentence.start, sentence.end);
      assert.ok(sentence.start >= done && sentence.end <= end, 'sentences are in order');
      assert.equal(quote, quote.trim());
      assert.match(reading.slice(sentence.start, sentence.end), /[\p{L}\p{N}]/u);
      assert.doesNotMatch(quote, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/, 'no half of a character');
      done = sentence.end;
    }
  }
  assert.deepEqual(lineStarts, findLineStarts(text));
  if (lineNumbers) assert.equal(lineNumbers.length, lineStarts.length);
}
