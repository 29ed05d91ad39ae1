import type { Problem } from '../document.ts';
import { CorpusError, errorCode, inWords } from '../errors.ts';
import { readRegularFile } from '../regular-file.ts';
import { holdExclusions, type ManifestBefore } from './hold-exclusions.ts';
import { type Manifest, manifestName } from './manifest.ts';

/** A manifest as it was read. */
export interface ReadManifest {
  /** SHA-256 of the file; null where there is none, or it cannot be read. */
  readonly digest: string | null;
  /** Null where nothing is said of any file. */
  readonly manifest: Manifest | null;
  readonly problems: readonly Problem[];
  /** Where more is excluded than the file says: since when it has been as it is, in milliseconds of the process. */
  readonly heldSince: number | null;
}

export const noManifest: ReadManifest = {
  ...{ digest: null, manifest: null },
  problems: [],
  heldSince: null,
};

/** In bytes. */
const largestManifest = 1024 * 1024;

/** Near misses of the name. */
const misnamed = /^quoteline\.ya?ml$/i;

/**
 * Reads the manifest of a corpus folder. Where it cannot be understood, it is not sure which files must not be quoted: the
 * one before holds on, and where there is none before, as at the start, the corpus cannot be opened. One that excludes less
 * than before may be half-written: until it has settled, what was excluded before is so still.
 *
 * @param folder as people named it.
 * @param root the folder, without links.
 * @param names of the files at its top.
 * @param before Default: nothing was read.
 * @throws {CorpusError} where it cannot be understood, and none was read before.
 */
export async function readManifest(
  folder: string,
  { root, names }: { readonly root: string; readonly names: readonly string[] },
  before?: ManifestBefore,
): Promise<ReadManifest> {
  const now = await readPresent(folder, { root, names }, before?.reading);
  return before ? holdExclusions(now, before) : now;
}

async function readPresent(
  folder: string,
  { root, names }: { readonly root: string; readonly names: readonly string[] },
  before: ReadManifest | undefined,
): Promise<ReadManifest> {
  const wrong = names.find((name) => name !== manifestName && misnamed.test(name));
  if (wrong !== undefined)
    return holdOn(folder, { file: wrong, faults: [`should be named ${manifestName}`] }, before);
  let digest: string | null = null;
  try {
    const file = await readRegularFile(root, manifestName, largestManifest);
    ({ digest } = file);
    if (digest === before?.digest && before.heldSince === null) return before;
    const source = new TextDecoder('utf-8', { fatal: true }).decode(file.content);
    const { parseManifest } = await import('./parse-manifest.ts');
    const { manifest, complaints } = parseManifest(source);
    return { digest, manifest, problems: toProblems(manifestName, complaints), heldSince: null };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return noManifest;
    return { ...holdOn(folder, { file: manifestName, faults: faultsOf(error) }, before), digest };
  }
}

function holdOn(
  folder: string,
  { file, faults }: { readonly file: string; readonly faults: readonly string[] },
  before: ReadManifest | undefined,
): ReadManifest {
  if (before) {
    const reasons = faults.map(
      (fault) => `${fault}; until then, what ${manifestName} said before holds`,
    );
    return { ...noManifest, manifest: before.manifest, problems: toProblems(file, reasons) };
  }
  const list = faults.map((fault) => `\n  ${file}: ${fault}`).join('');
  throw new CorpusError(
    `Cannot open the corpus "${folder}": it is not sure which documents must not be quoted. Put this right:${list}`,
  );
}

function faultsOf(error: unknown): readonly string[] {
  if (error instanceof Error && 'faults' in error) return error.faults as readonly string[];
  switch (errorCode(error)) {
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return ['should be saved as UTF-8'];
    case 'ELOOP':
      return ['links are not followed; put the file itself here'];
    default:
      return [inWords(error)];
  }
}

function toProblems(file: string, reasons: readonly string[]): Problem[] {
  return reasons.map((reason) => ({ file, reason }));
}
