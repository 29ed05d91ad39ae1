import { Minimatch, type MinimatchOptions } from 'minimatch';

/** What is said of the files of one name. */
export interface NameEntry<Value> {
  /**
   * A file's or folder's path below the corpus folder, with `/` between folders; a folder stands for all that is in it.
   * `*`, `?`, `[ab]` and `**` are wildcards; a name with wildcards but no `/` holds in every folder.
   */
  readonly name: string;
  /** Of the manifest, from 1. */
  readonly line: number;
  readonly value: Value;
}

/** Whether a name holds wildcards. */
export function isPattern(name: string): boolean {
  return /[*?[]/.test(name);
}

/**
 * Wildcards alone, without alternatives, negation and comments, and the same on every system. The library matches a name
 * in time that grows with the pattern's length times its own, whatever they hold.
 */
const wildcards: MinimatchOptions = {
  dot: true,
  nobrace: true,
  nocomment: true,
  noext: true,
  nonegate: true,
  platform: 'linux',
};

/** What is said of files by their names. */
export class FileNames<Value> {
  readonly entries: readonly NameEntry<Value>[];
  readonly #byName: ReadonlyMap<string, NameEntry<Value>>;
  readonly #patterns: readonly (readonly [Minimatch, NameEntry<Value>])[];

  /** @param entries each with another name. */
  constructor(entries: readonly NameEntry<Value>[]) {
    this.entries = entries;
    this.#byName = new Map(entries.map((entry) => [normalise(entry.name), entry]));
    this.#patterns = entries.filter(({ name }) => isPattern(name)).map(toPattern);
  }

  /** The entries that hold of a file: the more exact a name, the later it comes; of equally exact ones in their order. */
  find(file: string): readonly NameEntry<Value>[] {
    const places = placesOf(normalise(file));
    const found = new Set(places.flatMap((place) => this.#byName.get(place) ?? []));
    for (const [pattern, entry] of this.#patterns) {
      if (places.some((place) => pattern.match(place))) found.add(entry);
    }
    const exactness = ({ name }: NameEntry<Value>) =>
      normalise(name) === places.at(-1) ? Infinity : lettersOf(name);
    return [...found].sort((a, b) => compare(exactness(a), exactness(b)) || a.line - b.line);
  }
}

/** Some systems write `é` as one character, others as two. Slashes at the end say nothing. */
function normalise(name: string): string {
  return name.normalize('NFC').replace(/\/$/, '');
}

function toPattern<Value>(entry: NameEntry<Value>): readonly [Minimatch, NameEntry<Value>] {
  const name = normalise(entry.name);
  return [new Minimatch(name.includes('/') ? name : `**/${name}`, wildcards), entry];
}

/** A file and the folders that it is in, outermost first. */
function placesOf(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** How much of a name is neither wildcard nor slash. */
function lettersOf(name: string): number {
  return name.replace(/\[[^\]]*\]|[*?/]/g, '').length;
}

function compare(one: number, other: number): number {
  return one < other ? -1 : Number(one > other);
}
