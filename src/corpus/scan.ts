import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { CorpusError, errorCode, inWords } from './errors.ts';
import type { GivenFacts } from './manifest/given-facts.ts';
import type { ManifestBefore } from './manifest/hold-exclusions.ts';
import { manifestName, ManifestUse } from './manifest/manifest.ts';
import { type ReadManifest, readManifest } from './manifest/read-manifest.ts';
import type { Problem } from './document.ts';
import { isReadable, readableEndings } from './parse.ts';
import { readRegularFile, stampOf } from './regular-file.ts';

/** A file below a corpus folder, before it is parsed. */
export interface ScannedFile {
  /** The path below the folder, with `/` between folders. */
  readonly file: string;
  /** In bytes; 0 where it is refused. */
  readonly size: number;
  /** Made of size, times and inode: as long as it is the same, so is the content. Null where it is refused. */
  readonly stamp: string | null;
  /** SHA-256 of the content; empty where it is refused. */
  readonly digest: string;
  /** Why it is not to be read, in words for the owner; null where it is. */
  readonly refusal: string | null;
  /** What the manifest says of it. */
  readonly facts: GivenFacts;
}

export interface ScanOptions {
  /** A larger file is refused, in bytes: reading it would take the memory that answering needs. */
  readonly largestFile: number;
  /** What a scan before has found, by file: what has the same stamp is not read again. Default: nothing. */
  readonly known?: ReadonlyMap<string, ScannedFile>;
  /** What the manifest said before. Default: there was none. */
  readonly manifest?: ManifestBefore;
}

/**
 * Finds every file below a folder, in the order of their names. Hidden files and those that its manifest excludes are
 * passed over without a word; links are not followed, since they may lead out of the folder.
 *
 * @throws {CorpusError} where the folder cannot be listed, or its manifest not be understood.
 */
export async function scanFolder(folder: string, options: ScanOptions): Promise<Scan> {
  const { root, files } = await listFolder(folder);
  // Not sooner: whatever is listed was there before what the manifest says now.
  const names = files.map(({ file }) => file);
  const reading = await readManifest(folder, { root, names }, options.manifest);
  const use = new ManifestUse(reading.manifest);
  const scanned: ScannedFile[] = [];
  let excluded = 0;
  for (const { file, refusal } of files) {
    if (file === manifestName) continue;
    const facts = use.factsOf(file);
    if (facts === null) {
      if (refusal === null) excluded += 1;
      continue;
    }
    const found = refusal === null ? await scanFile(root, file, options) : refused(file, refusal);
    scanned.push({ ...found, facts });
  }
  const isNoneLeft = excluded > 0 && scanned.every(({ refusal }) => refusal !== null);
  const reasons = [...(isNoneLeft ? ['excludes every document'] : []), ...use.complaints()];
  const problems = reasons.map((reason) => ({ file: manifestName, reason }));
  return { root, scanned, manifest: { reading, problems: [...reading.problems, ...problems] } };
}

/** The files below a folder. */
export interface Scan {
  /** The folder itself, without links. */
  readonly root: string;
  readonly scanned: readonly ScannedFile[];
  readonly manifest: AppliedManifest;
}

/** What a folder's manifest said, and what was wrong with that. */
export interface AppliedManifest {
  readonly reading: ReadManifest;
  readonly problems: readonly Problem[];
}

type FoundFile = Omit<ScannedFile, 'facts'>;

/** Why a file is not read: said the same way of all. */
export function passedOver(error: unknown): string {
  return `passed over: ${inWords(error)}`;
}

/** Node shows bytes that are not UTF-8 as U+FFFD, and finds no file of the name that comes of it. */
function passedOverNamed(file: string, error: unknown): string {
  const isMisnamed = errorCode(error) === 'ENOENT' && file.includes('\uFFFD');
  return isMisnamed ? 'passed over: its name is not valid UTF-8; rename it' : passedOver(error);
}

async function scanFile(
  folder: string,
  file: string,
  { largestFile, known }: ScanOptions,
): Promise<FoundFile> {
  try {
    const stats = await lstat(path.join(folder, file), { bigint: true });
    const before = known?.get(file);
    const { digest, stamp } =
      before?.stamp === stampOf(stats) ? before : await readRegularFile(folder, file, largestFile);
    return { file, size: Number(stats.size), stamp, digest, refusal: null };
  } catch (error) {
    return refused(file, passedOverNamed(file, error));
  }
}

function refused(file: string, refusal: string): FoundFile {
  return { file, size: 0, stamp: null, digest: '', refusal };
}

/** A file below the folder; where it is not to be read, why. */
type Listed = Pick<ScannedFile, 'file' | 'refusal'>;

async function listFolder(folder: string): Promise<{ root: string; files: Listed[] }> {
  try {
    const root = await realpath(folder);
    const files = await list(root, '');
    return { root, files: files.sort((a, b) => (a.file < b.file ? -1 : 1)) };
  } catch (cause) {
    throw new CorpusError(
      `Cannot read the corpus "${folder}": ${reasonNotToList(cause)}. Name a folder with documents (${readableEndings.join(', ')}).`,
      { cause },
    );
  }
}

/** Lists what is below a folder; a subfolder that cannot be listed does not hide the others. */
async function list(folder: string, prefix: string): Promise<Listed[]> {
  const files: Listed[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = prefix + entry.name;
    if (!entry.isDirectory()) {
      files.push({ file, refusal: reasonToRefuse(entry) });
      continue;
    }
    try {
      for (const below of await list(path.join(folder, entry.name), `${file}/`)) files.push(below);
    } catch (error) {
      files.push({ file, refusal: passedOverNamed(file, error) });
    }
  }
  return files;
}

function reasonToRefuse(entry: Dirent): string | null {
  if (entry.isSymbolicLink())
    return 'passed over: links are not followed; put the file itself here';
  if (!entry.isFile()) return 'passed over: not a regular file';
  if (isReadable(entry.name)) return null;
  return `passed over: this format cannot be read; ${readableEndings.join(', ')} can`;
}

function reasonNotToList(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT') return 'there is no such folder';
  return code === 'ENOTDIR' ? 'not a folder' : inWords(error);
}
