import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ContenderName } from './contenders.ts';
import type { Figures } from './figures.ts';

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/**
 * Measures a contender in a process of its own, started as this one was, and with a garbage collector that can be
 * called. What it has to complain about goes to this process's standard error.
 *
 * @param size in passages, from 1.
 * @param signal ends the process.
 * @throws {Error} where the process fails or is ended.
 */
export async function measureInProcess(
  contender: ContenderName,
  size: number,
  signal: AbortSignal,
): Promise<Figures> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, '--expose-gc', worker, contender, String(size)],
    { stdio: ['ignore', 'pipe', 'inherit'], signal },
  );
  const [output, [code, endedBy]] = await Promise.all([
    text(child.stdout),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  if (code !== 0) {
    throw new Error(
      `Measuring ${contender} at ${size} passages ended with ${code ?? endedBy ?? 'nothing'}`,
    );
  }
  return JSON.parse(output) as Figures;
}
