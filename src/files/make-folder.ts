import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder, and those above it that are missing, one after the other: the recursive `mkdir` of Node 20 never ends
 * where a folder cannot hold others, as in `/proc`.
 *
 * @throws {Error} naming what is in the way.
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let above = path.resolve(folder); ; above = path.dirname(above)) {
    const found = await statOrNull(above);
    if (found && !found.isDirectory()) throw new Error(`${above} is not a folder`);
    if (found) break;
    missing.push(above);
  }
  for (const each of missing.reverse()) {
    try {
      await mkdir(each);
    } catch (error) {
      // Somebody else may have made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Null where there is nothing, the root excepted; below a file there is nothing, either. */
async function statOrNull(folder: string) {
  try {
    return await stat(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    if (isMissing && folder !== path.dirname(folder)) return null;
    throw error;
  }
}
