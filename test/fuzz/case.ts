import { createRandom } from '../../tools/bench/random.ts';
import { type Format, type FormatName, formats } from './formats.ts';
import { pick } from './mutator.ts';

/** A damaged file. */
export interface Case {
  readonly file: string;
  readonly content: Buffer;
}

const sources = new Map<FormatName, readonly Buffer[]>();

/** Makes a damaged file: the same one for the same seed, a whole number. */
export function makeCase(name: FormatName, seed: number): Case {
  const format: Format = formats[name];
  const files = sources.get(name) ?? format.read();
  sources.set(name, files);
  const random = createRandom(seed);
  const [file, other] = [pick(random, files), pick(random, files)];
  if (!file || !other) throw new Error(`no files of the format ${name}`);
  const content = pick(random, format.mutators)(file, random, other);
  return { file: `case.${pick(random, format.endings)}`, content };
}
