import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Quotation } from '../../src/answer/index.ts';
import { nearestReply } from '../../src/discord/nearest-view.ts';
import { showQuotation } from '../../src/discord/quotation.ts';
import { textsFor } from '../../src/discord/texts/index.ts';
import { render } from '../support/discord-markdown.ts';

const source: Quotation['source'] = {
  file: 'rules.md',
  title: 'House rules',
  publisher: null,
  date: null,
  url: null,
  line: 3,
  lineEnd: 3,
  page: null,
  pageEnd: null,
  paragraph: null,
  headings: [],
  start: 0,
  end: 0,
  leadStart: 0,
  leadEnd: 0,
};

/** A quotation of `before + lead + after`. */
function quotation(before: string, lead: string, after: string, facts = {}): Quotation {
  const quote = before + lead + after;
  const place = {
    end: quote.length,
    leadStart: before.length,
    leadEnd: before.length + lead.length,
  };
  return {
    quote,
    lead,
    confidence: 0.9,
    source: { ...source, ...place, ...facts },
    alsoIn: [],
    nearlyIn: [],
  };
}

const texts = textsFor('en-US');

function show(best: Quotation): string {
  return showQuotation(best, { room: 2000, isAnswer: true, texts });
}

/** Text with everything that could break out of a message. */
const wild = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.stringMatching(/^[\\*_`|<>@:#\n\r a-z-]{1,80}$/),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }).map((text) => text.repeat(700)),
);

const wildQuotation = fc
  .record({
    before: fc.oneof(fc.constant(''), wild),
    // Sentences have no white space at their ends.
    lead: wild.map((text) => text.trim() || 'lead'),
    after: fc.oneof(fc.constant(''), wild),
  })
  .chain(({ before, lead, after }) =>
    fc
      .record({
        file: wild,
        title: fc.option(wild),
        publisher: fc.option(wild),
        date: fc.option(wild),
        lineEnd: fc.integer({ min: 3, max: 1e6 }),
        others: fc.array(wild, { maxLength: 3 }),
        sameWords: fc.nat(3),
      })
      .map(({ others, sameWords, ...facts }) => {
        const sources = others.map((file) => ({ ...source, file, title: file, date: file }));
        return {
          ...quotation(before, lead, after, facts),
          alsoIn: sources.slice(0, sameWords),
          nearlyIn: sources.slice(sameWords),
        };
      }),
  );

describe('a quotation', () => {
  it('shows the quote with its lead in bold, then the source in small print', () => {
    const best = quotation('Come in. ', 'The hall closes at ten.', ' Lights go out.', {
      publisher: 'The Club',
      date: '2024-05-01',
    });
    assert.equal(
      show(best),
      '> Come in. **The hall closes at ten.** Lights go out.\n' +
        '-# House rules, The Club, 2024-05-01 · rules.md:3',
    );
  });

  it('keeps the line ends of the document, each line quoted and each line of the lead in bold', () => {
    const best = quotation('One.\r\n', 'Two\r\n- three.', '\nFour.', { lineEnd: 6 });
    assert.equal(
      show(best),
      '> One.\n> **Two**\n> **\\- three.**\n> Four.\n-# House rules · rules.md:3-6',
    );
  });

  it('names the other documents in which its lead stands', () => {
    const best = quotation('Come in. ', 'The hall closes at ten.', '');
    const alsoIn = [
      { ...source, file: 'b.txt', title: null },
      { ...source, file: '_c.pdf', page: 2, date: '2025' },
    ];
    assert.equal(
      show({ ...best, alsoIn }),
      '> Come in. **The hall closes at ten.**\n-# House rules · rules.md:3\n' +
        '-# The words in bold are also in b.txt:3; House rules, 2025 · \\_c.pdf, page 2, line 3',
    );
  });

  it('names those in which it nearly stands after them', () => {
    const best = quotation('', 'The hall closes at ten.', '');
    const alsoIn = [{ ...source, file: 'b.txt', title: null }];
    const nearlyIn = [
      { ...source, file: 'c.md' },
      { ...source, file: 'd_.txt', title: '*Old* rules', date: '2019', line: 7, lineEnd: 7 },
    ];
    const shown = show({ ...best, alsoIn, nearlyIn });
    assert.equal(
      shown,
      '> **The hall closes at ten.**\n-# House rules · rules.md:3\n' +
        '-# The words in bold are also in b.txt:3\n' +
        '-# Nearly the same words are in House rules · c.md:3; ' +
        '\\*Old\\* rules, 2019 · d\\_.txt:7',
    );
  });

  it('shows the lead alone where the whole quote does not fit', () => {
    const best = quotation(`${'_'.repeat(990)}. `, 'The hall closes at ten.', '');
    assert.equal(show(best), '> **The hall closes at ten.**\n-# House rules · rules.md:3');
  });

  it('keeps the end of a long path, and the beginning of a long title', () => {
    const best = quotation('', 'Ten.', '', {
      file: `${'deep/'.repeat(60)}rules.md`,
      title: 'House rules and other matters '.repeat(9),
    });
    assert.equal(
      show(best),
      '> **Ten.**\n-# House rules and other matters House rules and other matters House rules and other matters House… · …eep/' +
        `${'deep/'.repeat(17)}rules.md:3`,
    );
  });

  it('fits any answer into a message, shows the document’s characters and nothing active', () => {
    fc.assert(
      fc.property(wildQuotation, (best) => {
        const content = show(best);
        assert.ok(content.length <= 2000, `${content.length} characters`);
        const lines = content.split('\n');
        assert.ok(lines.every((line) => line.startsWith('> ') || line.startsWith('-# ')));
        const shown = render(
          lines
            .filter((line) => line.startsWith('> '))
            .map((line) =>
              line.slice(2).replace(/(?<![\\*])\*\*(?!\*)|(?<=(?:^|[^\\])(?:\\\\)*)\*\*/g, ''),
            )
            .join('\n'),
        );
        assert.deepEqual(shown.active, []);
        const whole = best.quote.replace(/\r\n?/g, '\n');
        const lead = best.lead.replace(/\r\n?/g, '\n');
        assert.ok(
          shown.text === whole || (shown.text !== '' && lead.startsWith(shown.text)),
          JSON.stringify({ shown: shown.text, whole }),
        );
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('fits any three nearest passages into a message', () => {
    fc.assert(
      fc.property(fc.array(wildQuotation, { minLength: 1, maxLength: 3 }), (nearest) => {
        const { content, isPrivate } = nearestReply(nearest, texts);
        assert.ok(content.length <= 2000, `${content.length} characters`);
        assert.equal(isPrivate, true);
        assert.ok(content.startsWith('The documents do not answer that. This comes nearest'));
        const sources = content
          .split('\n')
          .filter((line) => line.startsWith('-# ') && line.includes(':'));
        assert.equal(sources.length, nearest.length);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
