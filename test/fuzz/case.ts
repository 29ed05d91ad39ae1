import { readdirSync, readFileSync } from 'node:fs';
import { createRandom } from '../../tools/bench/random.ts';
import { type Format, type FormatName, formats } from './formats.ts';
import { pick } from './mutator.ts';

/** A damaged file. */
export interface Case {
  readonly file: string;
  readonly content: Buffer;
}

const folder = new URL('kept/', import.meta.url);

/** Files with which something was wrong once. */
export const keptFiles: readonly string[] = readdirSync(folder).sort();

const sources = new Map<FormatName, readonly Buffer[]>();

/**
 * Makes a damaged file: the same one for the same seed, a whole number.
 *
 * @param name `kept` for one of the kept files; their seeds count from 1.
 */
export function makeCase(name: FormatName | 'kept', seed: number): Case {
  if (name === 'kept') {
    const file = keptFiles[seed - 1] ?? '';
    return { file, content: readFileSync(new URL(file, folder)) };
  }
  const format: Format = formats[name];
  const files = sources.get(name) ?? format.read();
  sources.set(name, files);
  const random = createRandom(seed);
  const [file, other] = [pick(random, files), pick(random, files)];
  if (!file || !other) throw new Error(`no files of the format ${name}`);
  const content = pick(random, format.mutators)(file, random, other);
  return { file: `seed-${seed}.${pick(random, format.endings)}`, content };
}
