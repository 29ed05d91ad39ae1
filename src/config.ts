import * as z from 'zod/mini';
import type { CorpusLimits } from './answer/index.ts';

/** Where the documents are, and what they may take. */
export interface CorpusConfig {
  /** The folder whose documents are quoted. Default `corpus`, below the working directory. */
  readonly corpusFolder: string;
  /** The folder for the program's own files. Default `data`, below the working directory. */
  readonly dataFolder: string;
  /** What a single document may take; a larger one is refused. */
  readonly limits: CorpusLimits;
}

/** How the program is to run, from its environment. */
export interface Config extends CorpusConfig {
  /** Null where there is no token: the program then runs on the terminal. */
  readonly discord: DiscordConfig | null;
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
  /** Whether people can have the documents' files. Default false. */
  readonly sendFiles: boolean;
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

function number(otherwise: string, least: number, most: number) {
  return z._default(
    z
      .string()
      .check(
        z.refine(
          (text) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most,
          `should be a whole number from ${least} to ${most}`,
        ),
      ),
    otherwise,
  );
}

const corpusVariables = z.object({
  CORPUS_DIR: z._default(z.string(), 'corpus'),
  DATA_DIR: z._default(z.string(), 'data'),
  MAX_FILE_MB: number('64', 1, 1024),
  MAX_PAGES: number('5000', 1, 100_000),
  MAX_PARSE_SECONDS: number('30', 1, 600),
  MAX_PARSE_MEMORY_MB: number('1024', 64, 65_536),
});

const variables = z.extend(corpusVariables, {
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
  SEND_FILES: onOff('off'),
  QUESTIONS_PER_MINUTE: rate('10'),
  SERVER_QUESTIONS_PER_MINUTE: rate('100'),
  LOG_LEVEL: z._default(z.enum(logLevels, `should be one of ${logLevels.join(', ')}`), 'info'),
});

/** The names of the variables that are read. */
export const variableNames: readonly string[] = Object.keys(variables.shape);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads what questions on the command line depend on, and nothing else.
 *
 * @throws {ConfigError} as {@link readConfig}.
 */
export function readCorpusConfig(environment: Environment): CorpusConfig {
  return toCorpusConfig(parse(corpusVariables, environment));
}

/**
 * Reads the configuration. Variables that are empty count as not set; others than the ones named here are passed over.
 *
 * @throws {ConfigError} with all faults in one message. Values do not appear in it: one may be a token.
 */
export function readConfig(environment: Environment): Config {
  const read = parse(variables, environment);
  const { DISCORD_TOKEN: token, LOG_LEVEL: logLevel } = read;
  return {
    discord:
      token === undefined
        ? null
        : {
            token,
            guildId: read.DISCORD_GUILD_ID ?? null,
            apiUrl: read.DISCORD_API_URL?.replace(/\/+$/, '') ?? null,
            keepQuestions: read.KEEP_QUESTIONS === 'on',
            ratings: read.RATINGS === 'on',
            sendFiles: read.SEND_FILES === 'on',
            cooldown: {
              perUser: Number(read.QUESTIONS_PER_MINUTE),
              perServer: Number(read.SERVER_QUESTIONS_PER_MINUTE),
            },
          },
    ...toCorpusConfig(read),
    logLevel,
  };
}

function toCorpusConfig(read: z.infer<typeof corpusVariables>): CorpusConfig {
  return {
    corpusFolder: read.CORPUS_DIR,
    dataFolder: read.DATA_DIR,
    limits: {
      largestFile: Number(read.MAX_FILE_MB) * 1024 * 1024,
      mostPages: Number(read.MAX_PAGES),
      time: Number(read.MAX_PARSE_SECONDS) * 1000,
      memory: Number(read.MAX_PARSE_MEMORY_MB),
    },
  };
}

function parse<Shape extends z.ZodMiniObject>(shape: Shape, environment: Environment) {
  const given = Object.entries(environment)
    .map(([name, value]) => [name, value?.trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  const result = shape.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `\n  ${path.join('.')} ${message}`);
  throw new ConfigError(`The configuration cannot be used (see .env.example):${faults.join('')}`);
}
