import { percentile } from '../eval/metrics.ts';
import { type ContenderName, contenders } from './contenders.ts';
import { createCorpus } from './corpus.ts';
import type { Figures } from './figures.ts';

/** This many questions are asked before time is taken, so that the code is compiled by then. */
const warmUp = 20;

/**
 * Measures a contender in this process, which should be a fresh one.
 *
 * @param size in passages, from 1.
 * @throws {Error} where it finds nothing for a question, all of whose words stand in one passage.
 */
export function measure(name: ContenderName, size: number): Figures {
  const { passages, questions } = createCorpus(size);
  const index = contenders[name].prepare(passages);
  // What making the corpus left behind is no part of indexing it.
  globalThis.gc?.();

  const started = performance.now();
  const search = index();
  const indexMs = performance.now() - started;

  globalThis.gc?.();
  const memoryMb = process.memoryUsage.rss() / 2 ** 20;

  for (const question of questions.slice(0, warmUp)) search(question);
  const times = questions.map((question) => {
    const asked = performance.now();
    const found = search(question);
    const elapsed = performance.now() - asked;
    if (found.length === 0) throw new Error(`${name} found nothing for "${question}"`);
    return elapsed;
  });
  return {
    indexMs,
    memoryMb,
    medianMs: percentile(times, 50) ?? NaN,
    p99Ms: percentile(times, 99) ?? NaN,
  };
}
