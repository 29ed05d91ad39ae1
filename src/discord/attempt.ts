import { RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { describeError } from './errors.ts';

/** Something that is to be answered. */
export interface Occasion {
  readonly log: Logger;
  /** What it is, for the log: a kind, and what of it. No words of people's. */
  readonly facts: Readonly<Record<string, string>>;
  /** On the clock of `performance.now`, in milliseconds. */
  readonly started: number;
  /** At which to log that all went well. */
  readonly level: 'info' | 'debug';
}

/** Discord's codes for an interaction that nobody waits for any more. */
const goneCodes = new Set<unknown>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** Answers, and where that fails logs why and apologises. Never rejects. */
export async function attempt(
  { log, facts, started, level }: Occasion,
  answer: () => Promise<unknown>,
  apologise: () => Promise<unknown>,
): Promise<void> {
  const told = () => ({ ...facts, ms: Math.round(performance.now() - started) });
  try {
    await answer();
    log[level](told(), 'answered');
  } catch (error) {
    const failure = { ...told(), ...describeError(error) };
    if (goneCodes.has(failure.code)) {
      log.warn(failure, 'answered too late, or twice');
      return;
    }
    log.error(failure, 'could not answer');
    await apologise().catch((again: unknown) => {
      log.error({ ...told(), ...describeError(again) }, 'could not apologise');
    });
  }
}
