import MiniSearch from 'minisearch';

interface PassageEntry {
  readonly id: number;
  /** Stems, with spaces between. */
  readonly terms: string;
}

/** In which passages each stem stands, kept by MiniSearch. */
export class Postings {
  readonly #search = new MiniSearch<PassageEntry>({
    fields: ['terms'],
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
  });

  /** @param stems without white space, each once. */
  add(id: number, stems: readonly string[]): void {
    this.#search.add({ id, terms: stems.join(' ') });
  }

  /**
   * Calls back for each passage in which one of the stems stands, and again for each further one.
   *
   * MiniSearch asks how much to boost a posting before it scores it and makes a result for it, which takes nine
   * tenths of its time: a boost of 0 passes over that.
   */
  visit(stems: readonly string[], onPosting: (id: number, stem: string) => void): void {
    if (stems.length === 0) return;
    this.#search.search(stems.join(' '), {
      boostDocument: (id: number, stem) => {
        onPosting(id, stem);
        return 0;
      },
    });
  }
}
