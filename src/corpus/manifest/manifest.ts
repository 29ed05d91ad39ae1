import type { FileNames } from './file-names.ts';
import type { GivenFacts } from './given-facts.ts';

/** The file's name, at the top of the corpus folder. */
export const manifestName = 'quoteline.yaml';

/** What a corpus' owner says of its files. */
export interface Manifest {
  readonly documents: FileNames<GivenFacts>;
  /** Files that are not read. */
  readonly exclude: FileNames<null>;
}

/** A manifest as it is applied to the files of a folder. */
export class ManifestUse {
  readonly #manifest: Manifest | null;
  readonly #used = new Set<object>();

  /** @param manifest null says nothing. */
  constructor(manifest: Manifest | null) {
    this.#manifest = manifest;
  }

  /** What is given of a file; null where it is excluded. */
  factsOf(file: string): GivenFacts | null {
    const given = this.#manifest?.documents.find(file) ?? [];
    const excluding = this.#manifest?.exclude.find(file) ?? [];
    for (const entry of [...given, ...excluding]) this.#used.add(entry);
    if (excluding.length > 0) return null;
    return Object.assign({}, ...given.map(({ value }) => value)) as GivenFacts;
  }

  /** What is wrong with the names that were of no use, in words for the owner. */
  complaints(): string[] {
    if (this.#manifest === null) return [];
    const { documents, exclude } = this.#manifest;
    return [...documents.entries, ...exclude.entries]
      .filter((entry) => !this.#used.has(entry))
      .sort((a, b) => a.line - b.line)
      .map(({ name, line }) => `line ${line}: "${name}" names no file`);
  }
}
