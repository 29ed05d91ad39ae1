import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { run } from '../support/program.ts';

/** A folder with question sets, which are not part of the project: they are other people's licensed data. */
const folder = process.env.EVAL_SETS ?? '';
const isThere = folder !== '' && existsSync(path.join(folder, 'xquad.en.json'));

/** Figures, and what they must reach: a little less than was measured when the weights were learned. */
const least: readonly [set: string, removal: string, figures: Readonly<Record<string, number>>][] =
  [
    ['xquad.en', 'none', { leadAt1: 0.85, quoteAt1: 0.91, quoteAt3: 0.975 }],
    ['xquad.en', 'article', { auroc: 0.985 }],
    ['xquad.en', 'paragraph', { auroc: 0.965 }],
    ['squad2half.en', 'none', { leadAt1: 0.825, quoteAt1: 0.86, quoteAt3: 0.94, auroc: 0.56 }],
    ['squad2half.en', 'article', { auroc: 0.98 }],
    ['squad2half.en', 'paragraph', { auroc: 0.91 }],
    ['xquad.ar', 'none', { leadAt1: 0.74 }],
    ['xquad.de', 'none', { leadAt1: 0.775 }],
    ['xquad.hi', 'none', { leadAt1: 0.775 }],
    ['xquad.ru', 'none', { leadAt1: 0.78 }],
    ['xquad.th', 'none', { leadAt1: 0.69 }],
    ['xquad.zh', 'none', { leadAt1: 0.755 }],
  ];

/** The most that the confidence may be wrong on average, where half of the corpus is removed. */
const greatestError = 0.06;

describe(
  'the quality of answers',
  { skip: isThere ? false : 'no question sets: EVAL_SETS names no folder that has them' },
  () => {
    for (const [set, removal, figures] of least) {
      it(`reaches its figures on ${set}, removed: ${removal}`, async () => {
        const file = path.join(folder, `${set}.json`);
        const { code, stdout, stderr } = await run('tools/eval/main.ts', {
          args: ['--json', '--remove', removal, file],
        });
        assert.equal(code, 0, stderr);
        const [row = {}] = JSON.parse(stdout) as Record<string, number>[];
        assert.equal(row.verbatimFailures, 0);
        for (const [name, figure] of Object.entries(figures)) {
          assert.ok((row[name] ?? 0) >= figure, `${name} is ${String(row[name])}, not ${figure}`);
        }
        if (removal !== 'none') {
          const error = row.calibrationError ?? 1;
          assert.ok(
            error <= greatestError,
            `the calibration error is ${error}, not ${greatestError}`,
          );
        }
      });
    }
  },
);
