import { manifestName } from './manifest.ts';
import type { ReadManifest } from './read-manifest.ts';

/** What was known of a manifest before it is read again. */
export interface ManifestBefore {
  /** What was read last. */
  readonly reading: ReadManifest;
  /** How long the file must have been the same before it counts that it excludes less, in milliseconds. */
  readonly settlingTime: number;
}

/**
 * Excludes what a manifest has excluded before, until the file has been the same for a while: it may be half-written, or
 * about to be replaced.
 */
export async function holdExclusions(
  now: ReadManifest,
  { reading: before, settlingTime }: ManifestBefore,
): Promise<ReadManifest> {
  const excluded = new Map(now.manifest?.exclude.entries.map((entry) => [entry.name, entry]));
  const lost = before.manifest?.exclude.entries.filter(({ name }) => !excluded.has(name)) ?? [];
  if (lost.length === 0) return now;
  const isSame = before.heldSince !== null && before.digest === now.digest;
  const heldSince = isSame ? before.heldSince : performance.now();
  if (performance.now() - heldSince >= settlingTime) return now;
  const { FileNames } = await import('./file-names.ts');
  const reason = `excludes less than before; that counts once it has been the same for ${settlingTime / 1000} s`;
  return {
    digest: now.digest,
    manifest: {
      documents: now.manifest?.documents ?? new FileNames([]),
      exclude: new FileNames([...excluded.values(), ...lost]),
    },
    problems: [...now.problems, { file: manifestName, reason }],
    heldSince,
  };
}
