import { readFile, rename } from 'node:fs/promises';
import * as z from 'zod/mini';

/** The file's name in the data folder. */
export const keptFileName = 'questions.json';

/** A question that is kept, in UTF-16 code units: as long as one that can be asked. */
export const longestKept = 6000;

const count = z.int().check(z.nonnegative());
const userIds = z.array(z.string().check(z.regex(/^\d{1,20}$/)));

const keptQuestion = z.object({
  id: z.string().check(z.regex(/^[\w-]{8}$/)),
  text: z.string().check(z.maxLength(longestKept)),
  server: z.nullable(z.string()),
  // Files of earlier versions have none.
  document: z._default(z.nullable(z.string()), null),
  unanswered: count,
  notHelpful: count,
  first: z.iso.datetime(),
  last: z.iso.datetime(),
  waiting: userIds,
});

const file = z.object({ version: z.literal(1), questions: z.array(keptQuestion) });

/** A question that the documents did not answer, or whose answer was rated not helpful. */
export interface KeptQuestion {
  /** The same for the same question of the same document in the same server, apart from capitals, white space and punctuation. */
  readonly id: string;
  /** As it was first asked, at most {@link longestKept} UTF-16 code units: it is asked again as a whole. */
  readonly text: string;
  /** Where it was asked; null for direct messages. */
  readonly server: string | null;
  /** The file of the one document that was asked; null where all were. */
  readonly document: string | null;
  /** How often the documents did not answer it. */
  readonly unanswered: number;
  /** How often an answer to it was rated not helpful. */
  readonly notHelpful: number;
  /** ISO 8601, in UTC. */
  readonly first: string;
  readonly last: string;
  /** Ids of the users who asked to be told of an answer; no others are kept. */
  readonly waiting: readonly string[];
}

/** Thrown where questions cannot be kept; the message says why, in words for the one who hosts the bot. */
export class KeepingError extends Error {
  override readonly name = 'KeepingError';
}

/**
 * Reads the questions kept in a file; none where there is no file.
 *
 * @returns `damaged` where it cannot be understood.
 * @throws {KeepingError} naming the file, where it is there and cannot be read.
 */
export async function readKeptFile(filePath: string): Promise<KeptQuestion[] | 'damaged'> {
  let content: string;
  try {
    content = await readFile(filePath, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new KeepingError(explain(filePath, error), { cause: error });
  }
  try {
    // Editors on Windows put a byte order mark in front.
    return file.parse(JSON.parse(content.replace(/^\uFEFF/, ''))).questions;
  } catch {
    return 'damaged';
  }
}

/**
 * Puts a damaged file aside.
 *
 * @returns its name from now on.
 * @throws {KeepingError} where that cannot be done.
 */
export async function putAside(filePath: string, now: Date): Promise<string> {
  const aside = `${filePath}.unreadable-${now.toISOString().replace(/\D/g, '')}`;
  try {
    await rename(filePath, aside);
  } catch (error) {
    throw new KeepingError(explain(filePath, error), { cause: error });
  }
  return aside;
}

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'what should be its folder is a file',
  EISDIR: 'it is a folder',
};

function explain(filePath: string, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return `Cannot read the kept questions in ${filePath}: ${reasons[code] ?? message}. Set DATA_DIR to a folder that the bot may write to, or KEEP_QUESTIONS=off.`;
}
