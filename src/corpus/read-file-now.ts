import { realpath } from 'node:fs/promises';
import { inWords } from './errors.ts';
import { readRegularFile, TooLargeError } from './regular-file.ts';

/** What comes of reading a file once more. */
export type FileNow =
  /** `digest` is the SHA-256 of its content. */
  | { readonly kind: 'file'; readonly content: Buffer; readonly digest: string }
  /** `size` is in bytes. */
  | { readonly kind: 'too-large'; readonly size: number }
  /** `reason` is in words for the owner. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Reads a file of a corpus as it is on disk now.
 *
 * @param file the path below the folder, as its document has it.
 * @param largest in bytes.
 */
export async function readFileNow(folder: string, file: string, largest: number): Promise<FileNow> {
  try {
    const { content, digest } = await readRegularFile(await realpath(folder), file, largest);
    return { kind: 'file', content, digest };
  } catch (error) {
    return error instanceof TooLargeError
      ? { kind: 'too-large', size: error.size }
      : { kind: 'unreadable', reason: inWords(error) };
  }
}
