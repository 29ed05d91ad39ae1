import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ProgressReport, reportNowAndThen } from '../../src/progress.ts';

describe('reports of how far reading has come', () => {
  it('come every five seconds at most, and estimate the rest by the bytes', () => {
    const times = [0, 4999, 5000, 9000, 20_000];
    const reports: ProgressReport[] = [];
    const told = reportNowAndThen(
      (report) => reports.push(report),
      () => times.shift() ?? 0,
    );
    const all = { allFiles: 10, allBytes: 1000 };
    for (const [files, bytes] of [
      [1, 10],
      [2, 100],
      [3, 500],
      [4, 800],
    ] as const) {
      told({ ...all, files, bytes });
    }
    assert.deepEqual(reports, [
      { ...all, files: 2, bytes: 100, secondsLeft: 45 },
      { ...all, files: 4, bytes: 800, secondsLeft: 5 },
    ]);
  });
});
