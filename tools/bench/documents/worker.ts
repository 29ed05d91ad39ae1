import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { ask, type Corpus, LiveCorpus } from '../../../src/answer/index.ts';
import { percentile } from '../../eval/metrics.ts';
import type { Change, Opening } from './measure.ts';

/** `worker.ts FOLDER DATA_FOLDER [FILE]`: opens the documents as the bot does, asks, and changes a file if it is named. */
const [folder = '', snapshotFolder = '', changing] = process.argv.slice(2);

/** How often the bot looks whether more can be answered from, in milliseconds. */
const growEvery = 2000;

const questionCount = 200;

const started = performance.now();
const live = await LiveCorpus.open(
  folder,
  { snapshotFolder, growEvery },
  {
    onRefresh: () => undefined,
    onError: (error) => {
      throw error;
    },
  },
);
const firstMs = performance.now() - started;
const loop = monitorEventLoopDelay({ resolution: 1 });
loop.enable();
await live.watched();
const wholeMs = performance.now() - started;
await live.refresh();
const { documents, problems, passageCount } = live.current;
const text = documents.reduce((sum, document) => sum + document.text.length, 0) / 2 ** 20;
const opened = { firstMs, wholeMs, peakMb: peakMb(), blockedMs: loop.max / 1e6 };
// Twice: the first time frees what is large, and only the second gives its pages back.
globalThis.gc?.();
globalThis.gc?.();
const residentMb = process.memoryUsage.rss() / 2 ** 20;
const medianMs = percentile(questionsFor(live.current).map(timeOf), 50) ?? NaN;
const about = { documents: documents.length, passages: passageCount, text, problems };
const change = changing === undefined ? {} : await changeAndWait(path.join(folder, changing));
console.log(
  JSON.stringify({ ...about, ...opened, residentMb, medianMs, ...change } satisfies Opening),
);
await live.close();

async function changeAndWait(file: string): Promise<Change> {
  loop.reset();
  const before = live.current;
  const changed = performance.now();
  await appendFile(file, '\n\nThe zeppelin hovers above the archive.\n');
  while (live.current === before) await delay(20);
  const changedMs = performance.now() - changed;
  return { changedMs, changePeakMb: peakMb(), changeBlockedMs: loop.max / 1e6 };
}

function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function timeOf(question: string): number {
  const asked = performance.now();
  ask(live.current, question);
  return performance.now() - asked;
}

/** The longest words of sentences here and there. */
function questionsFor({ index: { passages } }: Corpus): string[] {
  return Array.from({ length: questionCount }, (_, i) => {
    const place = passages[Math.floor((i * passages.length) / questionCount)];
    const [sentence] = place?.passage.sentences ?? [];
    if (!place || !sentence) throw new Error('A passage has no sentence');
    const words = place.document.reading.slice(sentence.start, sentence.end).match(/\w+/g) ?? [];
    const chosen = words.toSorted((a, b) => b.length - a.length).slice(0, 5);
    return `What ${words.filter((word) => chosen.includes(word)).join(' ')}?`;
  });
}
