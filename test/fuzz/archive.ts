import { type Unzipped, unzipSync, zipSync } from 'fflate';
import type { Random } from '../../tools/bench/random.ts';
import { mutateBytes } from './bytes.ts';
import { mutateMarkup } from './markup.ts';
import { type Mutator, pick } from './mutator.ts';

/** Changes one or two of the files in a zip archive, and packs it anew: sizes and sums are right. */
export const mutateArchive: Mutator = (content, random, other) => {
  const files = new Map(Object.entries(unpack(content)));
  const others = unpack(other);
  for (let left = random.between(1, 2); left > 0; left--) {
    const name = pick(random, [...files.keys()].filter(isMarkup)) ?? '';
    mutateFile(files, name, random, others[name] ?? new Uint8Array());
  }
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 1 }));
};

const unpacked = new WeakMap<Buffer, Unzipped>();

/** Unpacks an archive once: many cases are made of it. */
function unpack(archive: Buffer): Unzipped {
  const files = unpacked.get(archive) ?? unzipSync(archive);
  unpacked.set(archive, files);
  return files;
}

function isMarkup(name: string): boolean {
  return /\.(?:xml|rels|opf|ncx|x?html)$/i.test(name) && !name.includes('theme');
}

/** Changes what is in a file by preference, else the archive around it. */
function mutateFile(
  files: Map<string, Uint8Array>,
  name: string,
  random: Random,
  other: Uint8Array,
): void {
  const file = Buffer.from(files.get(name) ?? []);
  const second = pick(random, [...files.keys()]) ?? '';
  switch (random.between(0, 19)) {
    case 0:
      files.delete(name);
      return;
    case 1:
      files.set(name, new Uint8Array());
      return;
    case 2:
      files.set(name, files.get(second) ?? file);
      return;
    case 3:
      files.delete(name);
      files.set(pick(random, [name.toUpperCase(), `x/${name}`, `${name}/`, 'a%20b.xml']), file);
      return;
    case 4:
    case 5:
    case 6:
      files.set(name, mutateBytes(file, random, Buffer.from(other)));
      return;
    default:
      files.set(name, mutateMarkup(file, random, Buffer.from(other)));
  }
}
