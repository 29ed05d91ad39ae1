import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Line, linesBefore, linesFrom } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';

const lengthOf = (text: string) => text.length + 5;
const documentOf = (text: string) => parseDocument('a.txt', text).document;

describe('lines of a document', () => {
  const document = documentOf('One.\n\n  Two two.  \nThree three three.\n\nFour.\n');
  const show = (lines: readonly Line[]) =>
    lines.map(({ number, start, end }) => `${number} ${document.text.slice(start, end)}`);

  it('are read from a place on, without the blank ones', () => {
    assert.deepEqual(show(linesFrom(document, 0, { room: 25, lengthOf })), [
      '1 One.',
      '3 Two two.',
    ]);
    assert.deepEqual(show(linesFrom(document, 18, { room: 100, lengthOf })), [
      '4 Three three three.',
      '6 Four.',
    ]);
    assert.deepEqual(linesFrom(document, document.text.length, { room: 100, lengthOf }), []);
  });

  it('are read up to a place', () => {
    const before = document.text.indexOf('Three');
    assert.deepEqual(show(linesBefore(document, before, { room: 100, lengthOf })), [
      '1 One.',
      '3 Two two.',
    ]);
    assert.deepEqual(show(linesBefore(document, before, { room: 20, lengthOf })), ['3 Two two.']);
    assert.deepEqual(linesBefore(document, 0, { room: 100, lengthOf }), []);
  });

  it('are at least one piece, however little room there is', () => {
    assert.deepEqual(show(linesFrom(document, 0, { room: 0, lengthOf })), ['1 One.']);
  });

  it('are cut between words where they are long', () => {
    const long = documentOf('word '.repeat(1000));
    const [line, ...others] = linesFrom(long, 0, { room: 1000, lengthOf });
    assert.deepEqual(others, []);
    assert.equal(long.text.slice(line?.start, line?.end), 'word '.repeat(160));
  });

  it('page through the whole text in either direction, leaving nothing out', () => {
    const unit = fc.constantFrom('a', 'b ', 'cc', '\n', '\r\n', '\n\n', ' ', '語', '😀');
    const text = fc.array(unit, { maxLength: 2000 }).map((units) => units.join(''));
    const blank = (cut: string) => cut.trim() === '';
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 900 }), (written, room) => {
        const any = documentOf(written);
        let reached = 0;
        for (let offset = 0; ; offset = reached) {
          const lines = linesFrom(any, offset, { room, lengthOf });
          for (const { start, end } of lines) {
            assert.ok(blank(any.text.slice(reached, start)), `text left out before ${start}`);
            reached = end;
          }
          if (lines.length === 0) break;
        }
        assert.ok(blank(any.text.slice(reached)), `text left out after ${reached}`);
        for (let offset = any.text.length; ; offset = reached) {
          const lines = linesBefore(any, offset, { room, lengthOf }).reverse();
          if (offset === any.text.length) reached = offset;
          for (const { start, end } of lines) {
            assert.ok(blank(any.text.slice(end, reached)), `text left out after ${end}`);
            reached = start;
          }
          if (lines.length === 0) break;
        }
        assert.ok(blank(any.text.slice(0, reached)), `text left out before ${reached}`);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
