import { crc32, inflateRawSync } from 'node:zlib';
import { packedBytes, readDirectory, type ZipEntry } from './zip-directory.ts';

/** How large an archive may be. */
export interface ZipLimits {
  /** Of all its files, unpacked, in bytes. */
  readonly size: number;
  /** How many files it holds. */
  readonly entries: number;
  /** How many times as large as packed a file of over {@link smallSize} may be, unpacked. */
  readonly ratio: number;
}

/** Books hold pictures, which are hardly packed; text is packed to a tenth, markup to a fiftieth. */
export const zipLimits: ZipLimits = { size: 200 * 1024 * 1024, entries: 10_000, ratio: 200 };

/** Of a file up to this size, in bytes, the ratio does not matter. */
const smallSize = 4 * 1024 * 1024;

/** A zip archive whose files may be unpacked. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #format: string;

  /**
   * Reads the archive's directory and nothing else.
   *
   * @param format what it should be, in words, such as `an EPUB book`.
   * @throws {Error} where the bytes are no whole archive, or one that would take too much memory or hides what it holds.
   */
  constructor(bytes: Uint8Array, format: string, limits = zipLimits) {
    if (bytes.length === 0) throw new Error(`empty; it should be ${format}`);
    const entries = readDirectory(bytes, limits.entries);
    if (!entries)
      throw new Error(`not a whole zip archive, so not ${format}; save or download it again`);
    checkEntries(entries, limits);
    this.#bytes = bytes;
    this.#format = format;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  /** The paths of its files. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Unpacks a file.
   *
   * @returns null where there is none of this name.
   * @throws {Error} where it is damaged or not of the size that the directory states.
   */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    return entry ? unpack(this.#bytes, entry, this.#format) : null;
  }
}

function checkEntries(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const { name, isEncrypted, packedSize, size } of entries) {
    if (isEncrypted) throw new Error('encrypted; save it without a password');
    if (/^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name)) {
      throw new Error('holds a file whose path leads out of the archive');
    }
    total += size;
    if (total > limits.size) {
      throw new Error(
        `larger than ${limits.size / 1024 / 1024} MB unpacked; split it or leave out pictures`,
      );
    }
    if (size > smallSize && size > packedSize * limits.ratio) {
      throw new Error(
        `holds a file packed to less than 1/${limits.ratio} of its size, as only a trap is`,
      );
    }
  }
}

function unpack(archive: Uint8Array, entry: ZipEntry, format: string): Uint8Array {
  const packed = packedBytes(archive, entry);
  const bytes = packed && inflate(packed, entry);
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new Error(
      `a damaged zip archive, so no readable ${format.replace(/^an? /, '')}; save or download it again`,
    );
  }
  return bytes;
}

function inflate(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | null {
  if (method === 0) return packed;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    // More than it states, or no deflated data.
    return null;
  }
}
