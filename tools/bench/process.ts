import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ContenderName } from './contenders.ts';
import type { Figures } from './figures.ts';

/**
 * Measures a contender in a process of its own.
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
  return (await runForJson('worker.ts', [contender, String(size)], signal)) as Figures;
}

/**
 * Runs a script in a process of its own, started as this one was, and with a garbage collector that can be called. What
 * it has to complain about goes to this process's standard error.
 *
 * @param script below this folder.
 * @param signal ends the process.
 * @returns what it prints.
 * @throws {Error} where the process fails or is ended.
 */
export async function runForJson(
  script: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<unknown> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, '--expose-gc', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    signal,
  });
  const [output, [code, endedBy]] = await Promise.all([
    text(child.stdout),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  if (code !== 0) {
    throw new Error(`${script} ${args.join(' ')} ended with ${code ?? endedBy ?? 'nothing'}`);
  }
  return JSON.parse(output) as unknown;
}
