import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
import writeFileAtomic from 'write-file-atomic';
import {
  type CorpusFile,
  inTurns,
  packDocument,
  type PackedDocument,
  unpackDocument,
} from '../corpus/index.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { IndexData } from '../search/index.ts';

/** The files of a corpus and their index, as they are kept on disk so that the next start need not make them again. */
export interface Snapshot {
  readonly files: readonly CorpusFile[];
  readonly data: IndexData;
}

/** A snapshot starts with one line: this, its key, and a digest of what follows. */
const format = 'quoteline-snapshot';

/**
 * Reads a snapshot.
 *
 * @param key of the program that must have written it.
 * @returns `stale` where another has, `damaged` where it is not as it was written.
 */
export async function readSnapshot(
  file: string,
  key: string,
): Promise<Snapshot | 'stale' | 'damaged'> {
  const bytes = await readFile(file);
  const end = bytes.indexOf('\n');
  const [name, ownKey, digest] = bytes.toString('latin1', 0, Math.max(0, end)).split(' ');
  if (name !== format) return 'damaged';
  if (ownKey !== key) return 'stale';
  const content = bytes.subarray(end + 1);
  return digestOf(content) === digest ? await unpack(content) : 'damaged';
}

/**
 * Writes a snapshot, all of it or nothing. The folder is made where it is missing.
 *
 * @throws {Error} where it cannot be written; a file that was there before is unharmed.
 */
export async function writeSnapshot(file: string, key: string, snapshot: Snapshot): Promise<void> {
  const content = pack(snapshot);
  const head = Buffer.from(`${format} ${key} ${digestOf(content)}\n`, 'latin1');
  await makeFolder(path.dirname(file));
  // It holds the documents: nobody else needs to read it.
  await writeFileAtomic(file, Buffer.concat([head, content]), { mode: 0o600 });
}

interface PackedSnapshot extends Omit<Snapshot, 'files'> {
  readonly files: readonly (Omit<CorpusFile, 'document'> & {
    readonly document: PackedDocument | null;
  })[];
}

// The plain classes copy arrays; v8.deserialize would leave them in the file's bytes, and these in memory.
function pack({ files, data }: Snapshot): Buffer {
  const packed = files.map((file) => ({
    ...file,
    document: file.document && packDocument(file.document),
  }));
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue({ files: packed, data } satisfies PackedSnapshot);
  return serializer.releaseBuffer();
}

async function unpack(content: Buffer): Promise<Snapshot> {
  const deserializer = new Deserializer(content);
  deserializer.readHeader();
  const { files, data } = deserializer.readValue() as PackedSnapshot;
  const unpacked: CorpusFile[] = [];
  for (const file of files) {
    const document = file.document && (await inTurns(unpackDocument(file.document)));
    unpacked.push({ ...file, document });
  }
  return { files: unpacked, data };
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
