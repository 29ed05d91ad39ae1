import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Deserializer, Serializer } from 'node:v8';
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

/**
 * A snapshot starts with one line: this, its key, and the name of the digest with which it ends. Between them are its
 * pieces, each after its length in bytes: one at a time is in memory.
 */
const format = 'quoteline-snapshot';
const digest = 'sha256';
const digestLength = 32;
const longestHead = 200;

type PackedFile = Omit<CorpusFile, 'document'> & { readonly document: PackedDocument | null };

/** A file, or a part of the index. */
type Piece = { readonly file: PackedFile } | { readonly data: Partial<IndexData> };

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
  const handle = await open(file);
  try {
    const head = (await readAt(handle, 0, longestHead)).toString('latin1').split('\n', 1)[0] ?? '';
    const [name, ownKey] = head.split(' ');
    if (name !== format) return 'damaged';
    if (ownKey !== key) return 'stale';
    const start = head.length + 1;
    const end = (await handle.stat()).size - digestLength;
    // All of it before any of it is used.
    if (end < start || !(await isAsWritten(file, handle, end))) return 'damaged';
    return await readPieces(handle, start, end);
  } finally {
    await handle.close();
  }
}

/**
 * Writes a snapshot, all of it or nothing. The folder is made where it is missing.
 *
 * @throws {Error} where it cannot be written; a file that was there before is unharmed.
 */
export async function writeSnapshot(file: string, key: string, snapshot: Snapshot): Promise<void> {
  await makeFolder(path.dirname(file));
  const draft = `${file}.draft`;
  try {
    // It holds the documents: nobody else needs to read it.
    const handle = await open(draft, 'w', 0o600);
    try {
      await writePieces(handle, key, snapshot);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writePieces(handle: FileHandle, key: string, snapshot: Snapshot): Promise<void> {
  const hash = createHash(digest);
  const write = async (bytes: Buffer) => {
    hash.update(bytes);
    await handle.appendFile(bytes);
  };
  await write(Buffer.from(`${format} ${key} ${digest}\n`, 'latin1'));
  for (const piece of piecesOf(snapshot)) {
    const bytes = serialize(piece);
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(bytes.length));
    await write(length);
    await write(bytes);
  }
  await handle.appendFile(hash.digest());
}

function* piecesOf({ files, data }: Snapshot): Generator<Piece> {
  for (const file of files) {
    yield { file: { ...file, document: file.document && packDocument(file.document) } };
  }
  for (const name of Object.keys(data) as (keyof IndexData)[]) {
    yield { data: { [name]: data[name] } };
  }
}

async function readPieces(handle: FileHandle, start: number, end: number): Promise<Snapshot> {
  const files: CorpusFile[] = [];
  let data: Partial<IndexData> = {};
  for (let at = start; at < end;) {
    const length = Number((await readAt(handle, at, 8)).readBigUInt64LE());
    const piece = deserialize(await readAt(handle, at + 8, length));
    at += 8 + length;
    if ('data' in piece) {
      data = { ...data, ...piece.data };
    } else {
      const { document } = piece.file;
      files.push({
        ...piece.file,
        document: document && (await inTurns(unpackDocument(document))),
      });
    }
  }
  return { files, data: data as IndexData };
}

async function isAsWritten(file: string, handle: FileHandle, end: number): Promise<boolean> {
  const hash = createHash(digest);
  const content = createReadStream(file, { end: end - 1 }) as AsyncIterable<Buffer>;
  for await (const bytes of content) hash.update(bytes);
  return hash.digest().equals(await readAt(handle, end, digestLength));
}

/** @returns less where the file ends before. */
async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

// The plain classes copy arrays; v8.deserialize would leave them in the file's bytes, and these in memory.
function serialize(piece: Piece): Buffer {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(piece);
  return serializer.releaseBuffer();
}

function deserialize(bytes: Buffer): Piece {
  const deserializer = new Deserializer(bytes);
  deserializer.readHeader();
  return deserializer.readValue() as Piece;
}
