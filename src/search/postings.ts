import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';

interface PassageEntry {
  readonly id: number;
  readonly terms: string;
}

type IndexEntries = AsPlainObject['index'];

type IdsByStem = Iterable<readonly [string, Iterable<number>]>;

const options: Options<PassageEntry> = {
  fields: ['terms'],
  tokenize: (stem) => [stem],
  processTerm: (stem) => stem,
};

/** In which passages each stem stands, kept by MiniSearch. */
export class Postings {
  readonly #search: MiniSearch<PassageEntry>;

  private constructor(search: MiniSearch<PassageEntry>) {
    this.#search = search;
  }

  /**
   * @param passageCount the passages' ids are 0 up to this.
   * @param idsByStem each stem once, with the ids of its passages in order.
   */
  static load(passageCount: number, idsByStem: IdsByStem): Postings {
    return new Postings(MiniSearch.loadJS(toPlainObject(passageCount, idsByStem), options));
  }

  /** The same in turns with whatever else the process has to do. */
  static async loadInTurns(passageCount: number, idsByStem: IdsByStem): Promise<Postings> {
    const index = toPlainObject(passageCount, idsByStem);
    return new Postings(await MiniSearch.loadJSAsync(index, options));
  }

  /**
   * Calls back for each passage in which a stem stands.
   *
   * MiniSearch asks how much to boost a posting before it scores it and makes a result for it, which takes nine
   * tenths of its time: a boost of 0 passes over that.
   */
  visit(stem: string, onPassage: (id: number) => void): void {
    this.#search.search(stem, {
      boostDocument: (id: number) => {
        onPassage(id);
        return 0;
      },
    });
  }
}

/** As MiniSearch itself writes an index down: reading that takes a third of the time of adding passages. */
function toPlainObject(passageCount: number, idsByStem: IdsByStem): AsPlainObject {
  return {
    documentCount: passageCount,
    nextId: passageCount,
    documentIds: Array.from({ length: passageCount }, (_, id) => id),
    fieldIds: { terms: 0 },
    fieldLength: {},
    averageFieldLength: [],
    storedFields: {},
    // All entries at once would take more memory than the index, so they are made one by one while it reads them.
    index: toEntries(idsByStem) as Iterable<IndexEntries[number]> as IndexEntries,
    serializationVersion: 2,
  };
}

function* toEntries(idsByStem: IdsByStem): Generator<IndexEntries[number]> {
  for (const [stem, ids] of idsByStem) {
    const frequencies: Record<number, number> = {};
    for (const id of ids) frequencies[id] = 1;
    yield [stem, { 0: frequencies }];
  }
}
