import * as z from 'zod/mini';

/** How the program is to run, from its environment. */
export interface Config {
  /** Null where there is no token: the program then runs on the terminal. */
  readonly discord: DiscordConfig | null;
  /** The folder whose documents are quoted. Default `corpus`, below the working directory. */
  readonly corpusFolder: string;
  /** The folder for the program's own files. Default `data`, below the working directory. */
  readonly dataFolder: string;
  /** Default `info`. */
  readonly logLevel: LogLevel;
}

/** How the bot is to run on Discord. */
export interface DiscordConfig {
  readonly token: string;
  /** The one server in which to register commands; null for all. */
  readonly guildId: string | null;
  /** The base of Discord's REST API; null for Discord's own. */
  readonly apiUrl: string | null;
  /** Whether unanswered questions are kept for the owner. Default false. */
  readonly keepQuestions: boolean;
  /** Whether answers can be rated. Default true. */
  readonly ratings: boolean;
  /** How many questions a minute one user may ask, and one server; 0 for any number. Default 10 and 100. */
  readonly cooldown: { readonly perUser: number; readonly perServer: number };
}

export type LogLevel = (typeof logLevels)[number];
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Thrown where the environment cannot be understood; the message names every variable at fault and what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

function onOff(otherwise: 'on' | 'off') {
  return z._default(z.enum(['on', 'off'], 'should be on or off'), otherwise);
}

function rate(otherwise: string) {
  const message = 'should be a whole number up to 9999, or 0 for no limit';
  return z._default(z.string().check(z.regex(/^\d{1,4}$/, message)), otherwise);
}

const variables = z.object({
  DISCORD_TOKEN: z.optional(
    z
      .string()
      .check(z.regex(/^[\w-]+(?:\.[\w-]+)+$/, 'should be a bot token, with nothing around it')),
  ),
  DISCORD_GUILD_ID: z.optional(
    z.string().check(z.regex(/^\d{17,20}$/, "should be a server's id, 17 to 20 digits")),
  ),
  DISCORD_API_URL: z.optional(
    z.url({ protocol: /^https?$/, error: 'should be an address such as https://example.org/api' }),
  ),
  KEEP_QUESTIONS: onOff('off'),
  RATINGS: onOff('on'),
  QUESTIONS_PER_MINUTE: rate('10'),
  SERVER_QUESTIONS_PER_MINUTE: rate('100'),
  LOG_LEVEL: z._default(z.enum(logLevels, `should be one of ${logLevels.join(', ')}`), 'info'),
});

/** The names of the variables that are read. */
export const variableNames: readonly string[] = [
  ...Object.keys(variables.shape),
  'CORPUS_DIR',
  'DATA_DIR',
];

/** Reads the folders alone: questions on the command line depend on nothing else. */
export function readFolders({
  CORPUS_DIR,
  DATA_DIR,
}: Readonly<Record<string, string | undefined>>): Pick<Config, 'corpusFolder' | 'dataFolder'> {
  return { corpusFolder: orDefault(CORPUS_DIR, 'corpus'), dataFolder: orDefault(DATA_DIR, 'data') };
}

function orDefault(value: string | undefined, otherwise: string): string {
  const given = value?.trim() ?? '';
  return given === '' ? otherwise : given;
}

/**
 * Reads the configuration. Variables that are empty count as not set; others than the ones named here are passed over.
 *
 * @throws {ConfigError} with all faults in one message. Values do not appear in it: one may be a token.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const result = variables.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const faults = result.error.issues.map(
      ({ path, message }) => `\n  ${path.join('.')} ${message}`,
    );
    throw new ConfigError(`The configuration cannot be used (see .env.example):${faults.join('')}`);
  }
  const {
    DISCORD_TOKEN: token,
    DISCORD_GUILD_ID,
    DISCORD_API_URL,
    KEEP_QUESTIONS,
    RATINGS,
    QUESTIONS_PER_MINUTE,
    SERVER_QUESTIONS_PER_MINUTE,
    LOG_LEVEL: logLevel,
  } = result.data;
  return {
    discord:
      token === undefined
        ? null
        : {
            token,
            guildId: DISCORD_GUILD_ID ?? null,
            apiUrl: DISCORD_API_URL?.replace(/\/+$/, '') ?? null,
            keepQuestions: KEEP_QUESTIONS === 'on',
            ratings: RATINGS === 'on',
            cooldown: {
              perUser: Number(QUESTIONS_PER_MINUTE),
              perServer: Number(SERVER_QUESTIONS_PER_MINUTE),
            },
          },
    ...readFolders(environment),
    logLevel,
  };
}
