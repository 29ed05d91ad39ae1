import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { run } from '../support/program.ts';

/** A folder with question sets, which are not part of the project: they are other people's licensed data. */
const folder = process.env.EVAL_SETS ?? '';
const isThere = folder !== '' && existsSync(path.join(folder, 'xquad.en.json'));

/** The least that the ranking and the confidence must reach, a little below what they did when they were learned. */
const least: readonly [set: string, removal: string, figures: Readonly<Record<string, number>>][] =
  [
    ['xquad.en', 'none', { leadAt1: 0.825, quoteAt1: 0.89, quoteAt3: 0.97 }],
    ['xquad.en', 'article', { auroc: 0.98 }],
    ['xquad.en', 'paragraph', { auroc: 0.95 }],
    ['squad2half.en', 'none', { leadAt1: 0.8, quoteAt1: 0.845, quoteAt3: 0.93, auroc: 0.6 }],
    ['squad2half.en', 'article', { auroc: 0.965 }],
    ['squad2half.en', 'paragraph', { auroc: 0.9 }],
  ];

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
      });
    }
  },
);
