import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../src/corpus/index.ts';
import { findBestPassages } from '../../src/search/best-passages.ts';
import { createPassageScorer } from '../../src/search/bm25.ts';
import { buildIndex, toQuery } from '../../src/search/index.ts';

// Few different words, so that passages share many and differ in how often they have them.
const word = fc.constantFrom('harbour', 'master', 'ships', 'ferry', 'lock', 'gate', 'tide', 'the');
const words = (maxLength: number) =>
  fc.array(word, { minLength: 1, maxLength }).map((some) => some.join(' '));
const passage = fc.array(words(12), { minLength: 1, maxLength: 4 }).map((some) => some.join('. '));
const section = fc
  .tuple(words(2), fc.array(passage, { minLength: 1, maxLength: 8 }))
  .map(([heading, passages]) => [`# ${heading}`, ...passages].join('\n\n'));

describe('findBestPassages', () => {
  it('finds those that scoring every passage finds, of at least half the best score', () => {
    const corpus = fc.array(section, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(corpus, words(6), fc.integer({ min: 1, max: 12 }), (sections, question, most) => {
        const { document } = parseDocument('a.md', sections.join('\n\n'));
        const index = buildIndex([document]);
        const query = toQuery(index, question);
        const scoreOf = createPassageScorer(index, query);
        const all = index.passages
          .map((_, id) => ({ id, score: scoreOf(id) }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.id - b.id)
          .filter(({ score }, _, [best]) => score >= 0.5 * (best?.score ?? 0));
        assert.deepEqual(
          findBestPassages(index, query, { most: most }).map(({ id, score }) => ({ id, score })),
          all.slice(0, most),
        );
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
