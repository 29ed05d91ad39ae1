import { pino, type Logger } from 'pino';
import type { LogLevel } from './config.ts';

/**
 * Makes the bot's log: one JSON object a line on standard output; for people where that is a terminal and
 * pino-pretty, a development package, is there.
 */
export async function createLog(level: LogLevel): Promise<Logger> {
  const base = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  if (!process.stdout.isTTY) return pino(base);
  try {
    const { default: pretty } = await import('pino-pretty');
    return pino(base, pretty({ ignore: 'pid,hostname' }));
  } catch {
    return pino(base);
  }
}
