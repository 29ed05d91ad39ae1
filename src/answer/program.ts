import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const source = path.join(import.meta.dirname, '..');

/** Of the program's folders, those that decide what an index holds. */
const folders = ['corpus', 'languages', 'search', 'answer'];

/**
 * A digest of the program and of what it runs on. Whatever changes how documents are read or indexed changes it, so
 * nobody has to remember to raise a version.
 */
export async function fingerprintProgram(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const folder of folders) {
    const names = await readdir(path.join(source, folder), { recursive: true });
    const files = names.sort().filter((name) => /\.(?:[jt]s|json)$/.test(name));
    for (const name of files) {
      hash.update(`${folder}/${name}\n`).update(await readFile(path.join(source, folder, name)));
    }
  }
  // The libraries' versions; an installation may be without the file.
  hash.update(await readFile(path.join(source, '../package-lock.json')).catch(() => ''));
  return hash.digest('hex');
}
