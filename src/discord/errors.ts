import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

/** Thrown where the bot cannot go on; the message says why and what to do, in words for the one who hosts it. */
export class BotError extends Error {
  override readonly name = 'BotError';
}

/** Close codes after which Discord takes no further connection, and what to do about each. */
const finalClosings: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'it no longer accepts DISCORD_TOKEN; copy a new one from the Developer Portal (Bot > Reset Token)',
  ],
  [GatewayCloseCodes.InvalidShard, 'it refuses the shard; this is a defect of Quoteline'],
  [
    GatewayCloseCodes.ShardingRequired,
    'the bot is in too many servers for one connection, and Quoteline does not split them up yet',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'its gateway no longer speaks this version; update Quoteline',
  ],
  [GatewayCloseCodes.InvalidIntents, 'it refuses the intents; this is a defect of Quoteline'],
  [
    GatewayCloseCodes.DisallowedIntents,
    'it does not allow the intents to this application; see Bot > Privileged Gateway Intents in the Developer Portal',
  ],
]);

/** A final close code in plain words. */
export function explainClosing(code: number): BotError {
  const reason = finalClosings.get(code) ?? 'it gave no reason that Quoteline knows';
  return new BotError(`Discord closed the connection for good (code ${code}): ${reason}.`);
}

/** Why logging in failed, in plain words. */
export function explainLogin(cause: unknown, apiUrl: string | null): BotError {
  if (cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid) {
    return new BotError(
      'Discord does not accept DISCORD_TOKEN. Copy it again from the Developer Portal (Bot > Reset Token).',
      { cause },
    );
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BotError(
    `Cannot log in to Discord at ${apiUrl === null ? 'discord.com' : new URL(apiUrl).host}: ${reason}.`,
    {
      cause,
    },
  );
}

/** An error as the log shows it. */
export interface ErrorFacts {
  readonly error: string;
  readonly message?: string;
  /** Discord's own code, such as 10062. */
  readonly code?: number | string;
  /** The HTTP status. */
  readonly status?: number;
  readonly method?: string;
  readonly stack?: string | undefined;
}

/**
 * What a log may hold of an error: no address, since an interaction's holds its token, and no body, since
 * that holds what people read.
 */
export function describeError(error: unknown): ErrorFacts {
  if (error instanceof DiscordAPIError) {
    const { name, code, status, method, message } = error;
    return { error: name, code, status, method, message };
  }
  if (error instanceof HTTPError) {
    const { name, status, method, message } = error;
    return { error: name, status, method, message };
  }
  if (error instanceof Error)
    return { error: error.name, message: error.message, stack: error.stack };
  return { error: String(error) };
}
