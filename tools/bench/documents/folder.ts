import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createRandom } from '../random.ts';
import { type Ending, formats } from './formats.ts';
import { drawProse } from './prose.ts';

/** How a format takes part. */
interface Share {
  /** Of all bytes on disk. */
  readonly share: number;
  /** Of its bytes, how many are in one file. */
  readonly largest: number;
  /** How many characters of prose make a byte. */
  readonly characters: number;
}

const shares: Readonly<Record<Ending, Share>> = {
  txt: { share: 0.3, largest: 0.95, characters: 1 },
  md: { share: 0.2, largest: 0.5, characters: 0.93 },
  html: { share: 0.2, largest: 0.3, characters: 0.98 },
  docx: { share: 0.1, largest: 0.2, characters: 2.6 },
  epub: { share: 0.1, largest: 0.2, characters: 2.6 },
  pdf: { share: 0.1, largest: 0.2, characters: 2.1 },
};

/** Of the other files, in bytes: as many of each. */
const otherSizes = [4_000, 20_000, 100_000, 500_000, 2_000_000];

/**
 * Writes documents of all formats: one large one of each, and many others. The same for the same size, in every run.
 *
 * @param folder is made.
 * @param bytes about as many as all files have together.
 */
export async function writeDocuments(folder: string, bytes: number): Promise<void> {
  for (const ending of Object.keys(formats) as Ending[]) {
    const below = path.join(folder, ending);
    await mkdir(below, { recursive: true });
    const { share, largest } = shares[ending];
    let left = bytes * share;
    for (let i = 0; left > 0; i++) {
      const size = i === 0 ? left * largest : (otherSizes[i % otherSizes.length] ?? 0);
      const content = writeDocument(ending, i, Math.min(size, left));
      await writeFile(path.join(below, `${i}.${ending}`), content);
      left -= content.length;
    }
  }
}

function writeDocument(ending: Ending, seed: number, bytes: number): string | Uint8Array {
  const random = createRandom(seed + 1_000_000 * Object.keys(formats).indexOf(ending));
  return formats[ending](drawProse(random, bytes * shares[ending].characters));
}
