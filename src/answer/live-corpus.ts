import { watchFolder } from '../corpus/index.ts';
import type { Corpus } from './corpus.ts';
import { type OpenedCorpus, type OpenOptions, readCorpus, rereadCorpus } from './open-corpus.ts';

/** What happens to a corpus while it is watched. */
export interface LiveCorpusEvents {
  /** Told when another corpus has taken the place of the one before. */
  readonly onRefresh: (corpus: Corpus, before: Corpus) => void;
  /** Told when the folder could not be read again, or not be watched: questions are answered as before. */
  readonly onError: (error: unknown) => void;
}

/**
 * A corpus that follows its folder. Whoever asks takes {@link current} once for a question: it is one state of the
 * documents as a whole, and stays so.
 */
export class LiveCorpus {
  readonly #folder: string;
  readonly #options: OpenOptions;
  readonly #events: LiveCorpusEvents;
  readonly #listeners: (() => void)[] = [];
  #opened: OpenedCorpus;
  #refreshing: Promise<void> | null = null;
  #isDue = false;
  #watching: Promise<() => Promise<void>> | null = null;

  private constructor(
    folder: string,
    options: OpenOptions,
    events: LiveCorpusEvents,
    opened: OpenedCorpus,
  ) {
    this.#folder = folder;
    this.#options = options;
    this.#events = events;
    this.#opened = opened;
  }

  /**
   * Opens a corpus and watches its folder.
   *
   * @throws {CorpusError} as `openCorpus` does.
   */
  static async open(
    folder: string,
    options: OpenOptions,
    events: LiveCorpusEvents,
  ): Promise<LiveCorpus> {
    const live = new LiveCorpus(folder, options, events, await readCorpus(folder, options));
    live.#watching = live.#watch().catch((error: unknown) => {
      events.onError(error);
      return () => Promise.resolve();
    });
    return live;
  }

  /** The documents as they were read last. */
  get current(): Corpus {
    return this.#opened.corpus;
  }

  /** Calls a listener each time that {@link current} has become another. */
  onRefresh(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Resolves once changes in the folder are noticed, soon after the corpus is open. */
  async watched(): Promise<void> {
    await this.#watching;
  }

  /** Reads what has changed. Resolves once what was there at the call is answered from, or could not be read. */
  async refresh(): Promise<void> {
    this.#isDue = true;
    this.#refreshing ??= this.#refreshWhileDue().finally(() => {
      this.#refreshing = null;
    });
    await this.#refreshing;
  }

  /** Ends the watching. */
  async close(): Promise<void> {
    const end = await this.#watching;
    await end?.();
    await this.#refreshing;
  }

  async #watch(): Promise<() => Promise<void>> {
    const end = await watchFolder(this.#folder, {
      onChange: () => void this.refresh(),
      onError: this.#events.onError,
    });
    // What changed between reading and watching is not told.
    await this.refresh();
    return end;
  }

  async #refreshWhileDue(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      try {
        const before = this.#opened;
        this.#opened = await rereadCorpus(this.#folder, before, this.#options.limits);
        if (this.#opened !== before) {
          this.#events.onRefresh(this.#opened.corpus, before.corpus);
          for (const listener of this.#listeners) listener();
        }
      } catch (error) {
        this.#events.onError(error);
      }
    }
  }
}
