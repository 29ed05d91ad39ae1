import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';

interface PassageEntry {
  readonly id: number;
  readonly terms: string;
}

type IndexEntries = AsPlainObject['index'];

type IdsByStem = Iterable<readonly [string, Uint32Array]>;

const options: Options<PassageEntry> = {
  fields: ['terms'],
  tokenize: (stem) => [stem],
  processTerm: (stem) => stem,
};

/**
 * A stem in more passages than this is kept as an array of their ids: in MiniSearch, which has a map for each stem, these
 * few stems would take most of an index's memory, ten times as much as here, and of the time to load it.
 */
const mostInSearch = 128;

/** In which passages each stem stands: of all but the commonest kept by MiniSearch. */
export class Postings {
  readonly #search: MiniSearch<PassageEntry>;
  readonly #common: ReadonlyMap<string, Uint32Array>;

  private constructor(search: MiniSearch<PassageEntry>, common: ReadonlyMap<string, Uint32Array>) {
    this.#search = search;
    this.#common = common;
  }

  /**
   * @param passageCount the passages' ids are 0 up to this.
   * @param idsByStem each stem once, with the ids of its passages in order.
   */
  static load(passageCount: number, idsByStem: IdsByStem): Postings {
    const common = new Map<string, Uint32Array>();
    const index = toPlainObject(passageCount, idsByStem, common);
    return new Postings(MiniSearch.loadJS(index, options), common);
  }

  /** The same in turns with whatever else the process has to do. */
  static async loadInTurns(passageCount: number, idsByStem: IdsByStem): Promise<Postings> {
    const common = new Map<string, Uint32Array>();
    const index = toPlainObject(passageCount, idsByStem, common);
    return new Postings(await MiniSearch.loadJSAsync(index, options), common);
  }

  /**
   * Calls back for each passage in which a stem stands.
   *
   * MiniSearch asks how much to boost a posting before it scores it and makes a result for it, which takes nine
   * tenths of its time: a boost of 0 passes over that.
   */
  visit(stem: string, onPassage: (id: number) => void): void {
    const ids = this.#common.get(stem);
    if (ids) {
      ids.forEach(onPassage);
      return;
    }
    this.#search.search(stem, {
      boostDocument: (id: number) => {
        onPassage(id);
        return 0;
      },
    });
  }
}

/**
 * As MiniSearch itself writes an index down: reading that takes a third of the time of adding passages.
 *
 * @param common gets what is not for MiniSearch.
 */
function toPlainObject(
  passageCount: number,
  idsByStem: IdsByStem,
  common: Map<string, Uint32Array>,
): AsPlainObject {
  return {
    documentCount: passageCount,
    nextId: passageCount,
    documentIds: Array.from({ length: passageCount }, (_, id) => id),
    fieldIds: { terms: 0 },
    fieldLength: {},
    averageFieldLength: [],
    storedFields: {},
    // All entries at once would take more memory than the index, so they are made one by one while it reads them.
    index: toEntries(idsByStem, common) as Iterable<IndexEntries[number]> as IndexEntries,
    serializationVersion: 2,
  };
}

function* toEntries(
  idsByStem: IdsByStem,
  common: Map<string, Uint32Array>,
): Generator<IndexEntries[number]> {
  for (const [stem, ids] of idsByStem) {
    if (ids.length > mostInSearch) {
      // Of its own: a part of an array would keep all of that in memory.
      common.set(stem, ids.slice());
      continue;
    }
    const frequencies: Record<number, number> = {};
    for (const id of ids) frequencies[id] = 1;
    yield [stem, { 0: frequencies }];
  }
}
