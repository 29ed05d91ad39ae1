import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';

/** A file's content, and what tells it from another. */
export interface RegularFile {
  readonly content: Buffer;
  /** SHA-256 of the content. */
  readonly digest: string;
  /** Made of size, times and inode: as long as it is the same, so is the content. */
  readonly stamp: string;
}

/** Thrown where a file is larger than it may be. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  /** In bytes. */
  readonly size: number;

  constructor(size: number, largest: number) {
    super(`larger than ${largest / 1024 / 1024} MB; split it`);
    this.size = size;
  }
}

/** A link is not followed, and a pipe not waited for. Systems that have neither have no such flags. */
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Readonly<Partial<typeof constants>>;
const safely = (O_RDONLY ?? 0) | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);

/**
 * Reads a file below a folder, whatever may have taken its place since the folder was listed: nothing but a regular file,
 * and nothing outside.
 *
 * @param folder without links.
 * @param file the path below it.
 * @param largest in bytes.
 * @throws {TooLargeError} where it is larger.
 * @throws {Error} where it is something else, or cannot be read.
 */
export async function readRegularFile(
  folder: string,
  file: string,
  largest: number,
): Promise<RegularFile> {
  const place = path.join(folder, file);
  const handle = await open(place, safely);
  try {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) throw new Error('not a regular file');
    const parent = path.dirname(place);
    if ((await realpath(parent)) !== parent) throw new Error('its folder has become a link');
    if (stats.size > largest) throw new TooLargeError(Number(stats.size), largest);
    const content = await handle.readFile();
    if (content.length > largest) throw new TooLargeError(content.length, largest);
    const digest = createHash('sha256').update(content).digest('hex');
    return { content, digest, stamp: stampOf(stats) };
  } finally {
    await handle.close();
  }
}

/** As {@link RegularFile} has it. */
export function stampOf(stats: {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly ino: bigint;
}): string {
  return [stats.size, stats.mtimeNs, stats.ctimeNs, stats.ino].join(' ');
}
