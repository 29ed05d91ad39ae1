/** One file of a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  /** The path within the archive, with `/` between folders. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not common. */
  readonly method: number;
  readonly crc: number;
  /** In bytes, as they stand in the archive. */
  readonly packedSize: number;
  /** In bytes, unpacked. */
  readonly size: number;
  /** Where its local header stands, in bytes from the start of the archive. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;

/** Stands for a number that is too large for its field. */
const tooLarge = 0xffffffff;

/**
 * Reads the directory at the end of a zip archive.
 *
 * @param mostEntries how many files there may be.
 * @returns null where the bytes are no whole archive.
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries)
    throw new Error(`more than ${mostEntries.toLocaleString('en')} files in the archive`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return null;
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    if (nameEnd > end) return null;
    entries.push({
      name: new TextDecoder()
        .decode(bytes.subarray(at + entryLength, nameEnd))
        .replaceAll('\\', '/'),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.some(
    ({ size, packedSize, offset }) => Math.max(size, packedSize, offset) === tooLarge,
  )
    ? null
    : entries;
}

/** The bytes of a file as they stand in the archive, or null where they are not there. */
export function packedBytes(
  archive: Uint8Array,
  { offset, packedSize }: ZipEntry,
): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + localLength > archive.length || view.getUint32(offset, true) !== localSignature)
    return null;
  // The local header's name and extra field need not be as long as the directory's.
  const start =
    offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > archive.length ? null : archive.subarray(start, start + packedSize);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}
