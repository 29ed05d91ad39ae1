import { deepStrictEqual } from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { percentile } from '../eval/metrics.ts';
import { type ContenderName, contenders, type Searchable } from './contenders.ts';
import { createCorpus } from './corpus.ts';
import type { Figures } from './figures.ts';

/** This many questions are asked before time is taken, so that the code is compiled by then. */
const warmUp = 20;

/**
 * Measures a contender in this process, which should be a fresh one.
 *
 * @param size in passages, from 1.
 * @throws {Error} where it finds nothing for a question, all of whose words stand in one passage, or something else
 * once it was loaded from its snapshot.
 */
export async function measure(name: ContenderName, size: number): Promise<Figures> {
  const { passages, questions } = createCorpus(size);
  const index = contenders[name].prepare(passages);
  // What making the corpus left behind is no part of indexing it.
  collectGarbage();

  const started = performance.now();
  const indexed = index();
  const indexMs = performance.now() - started;

  collectGarbage();
  const memoryMb = process.memoryUsage.rss() / 2 ** 20;
  return {
    indexMs,
    memoryMb,
    ...measureSearch(indexed, questions),
    ...(await measureSnapshot(indexed, questions)),
  };
}

function measureSearch(
  { search }: Searchable,
  questions: readonly string[],
): Pick<Figures, 'medianMs' | 'p99Ms'> {
  for (const question of questions.slice(0, warmUp)) search(question);
  const times = questions.map((question) => {
    const asked = performance.now();
    const found = search(question);
    const elapsed = performance.now() - asked;
    if (found.length === 0) throw new Error(`Nothing was found for "${question}"`);
    return elapsed;
  });
  return { medianMs: percentile(times, 50) ?? NaN, p99Ms: percentile(times, 99) ?? NaN };
}

async function measureSnapshot(
  indexed: Searchable,
  questions: readonly string[],
): Promise<Pick<Figures, 'snapshotMb' | 'loadMs'>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoteline-bench-'));
  try {
    const file = path.join(folder, 'snapshot');
    await indexed.save(file);
    const { size } = await stat(file);
    collectGarbage();
    const started = performance.now();
    const loaded = await indexed.load(file);
    const loadMs = performance.now() - started;
    for (const question of questions.slice(0, warmUp)) {
      deepStrictEqual(loaded.search(question), indexed.search(question));
    }
    return { snapshotMb: size / 2 ** 20, loadMs };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Twice: the first time frees what is large, and only the second gives its pages back. */
function collectGarbage(): void {
  globalThis.gc?.();
  globalThis.gc?.();
}
