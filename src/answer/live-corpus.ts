import { usualSettlingTime, watchFolder } from '../corpus/index.ts';
import type { Corpus } from './corpus.ts';
import { type OpenedCorpus, openGrowing, type OpenOptions, rereadCorpus } from './open-corpus.ts';

/** What happens to a corpus while it is watched. */
export interface LiveCorpusEvents {
  /** Told when another corpus has taken the place of the one before. */
  readonly onRefresh: (corpus: Corpus, before: Corpus) => void;
  /** Told when the folder could not be read on or again, or not be watched: questions are answered as before. */
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
  #isFailing = false;
  #nextLook: NodeJS.Timeout | undefined;
  readonly #closing: AbortController;
  #readingOn: Promise<void> = Promise.resolve();
  #watching: Promise<() => Promise<void>> | null = null;

  private constructor(
    folder: string,
    options: OpenOptions,
    events: LiveCorpusEvents,
    { opened, closing }: { readonly opened: OpenedCorpus; readonly closing: AbortController },
  ) {
    this.#folder = folder;
    this.#options = options;
    this.#events = events;
    this.#opened = opened;
    this.#closing = closing;
  }

  /**
   * Opens a corpus and watches its folder. With `growEvery`, it resolves once there is something to answer from: the
   * rest is then read in the background, and watching follows.
   *
   * @throws {CorpusError} as `openCorpus` does.
   */
  static async open(
    folder: string,
    options: OpenOptions,
    events: LiveCorpusEvents,
  ): Promise<LiveCorpus> {
    const closing = new AbortController();
    const signals = [closing.signal, ...(options.signal ? [options.signal] : [])];
    const lasting = { ...options, signal: AbortSignal.any(signals) };
    const states = openGrowing(folder, lasting);
    const first = await states.next();
    const live = new LiveCorpus(folder, lasting, events, { opened: first.value, closing });
    live.#readingOn = live.#readOn(states, first);
    live.#watching = live.#readingOn.then(() => live.#watch());
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

  /** Resolves once all documents are read and changes in the folder are noticed. */
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

  /** Ends the watching, and gives up what is being read. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('The corpus was closed.'));
    clearTimeout(this.#nextLook);
    await this.#endWatching();
    await this.#refreshing;
  }

  async #endWatching(): Promise<void> {
    const end = await this.#watching;
    await end?.();
  }

  /** What cannot be read now is read with the next change, or, first of all, when watching begins. */
  async #readOn(
    states: ReturnType<typeof openGrowing>,
    first: IteratorResult<OpenedCorpus, OpenedCorpus>,
  ): Promise<void> {
    try {
      for (let state = first; !state.done;) {
        state = await states.next();
        this.#replaceBy(state.value);
      }
    } catch (error) {
      if (!this.#isClosing) this.#events.onError(error);
    }
  }

  #replaceBy(opened: OpenedCorpus): void {
    const before = this.#opened;
    if (opened === before) return;
    this.#opened = opened;
    this.#events.onRefresh(opened.corpus, before.corpus);
    for (const listener of this.#listeners) listener();
  }

  get #isClosing(): boolean {
    return this.#options.signal?.aborted ?? false;
  }

  async #watch(): Promise<() => Promise<void>> {
    if (this.#isClosing) return () => Promise.resolve();
    try {
      const end = await watchFolder(this.#folder, {
        onChange: () => void this.refresh(),
        onError: this.#events.onError,
      });
      // What changed between reading and watching is not told.
      void this.refresh();
      return end;
    } catch (error) {
      this.#events.onError(error);
      return () => Promise.resolve();
    }
  }

  /** A folder that was gone, and is there again, is another one to the one who watched it. */
  async #watchAnew(): Promise<void> {
    await this.#endWatching();
    if (!this.#isClosing) this.#watching = this.#watch();
  }

  async #refreshWhileDue(): Promise<void> {
    await this.#readingOn;
    while (this.#isDue) {
      this.#isDue = false;
      try {
        const opened = await rereadCorpus(this.#folder, this.#opened, this.#options);
        if (this.#isFailing) {
          this.#isFailing = false;
          void this.#watchAnew();
        }
        // A file that was read before the watcher takes it for written: if it goes now, nothing is told.
        const { heldSince } = opened.folder.manifest.reading;
        if (opened !== this.#opened || heldSince !== null) this.#lookAgain();
        this.#replaceBy(opened);
      } catch (error) {
        if (this.#isClosing) return;
        if (!this.#isFailing) this.#events.onError(error);
        this.#isFailing = true;
        this.#lookAgain();
      }
    }
  }

  #lookAgain(): void {
    clearTimeout(this.#nextLook);
    if (this.#isClosing) return;
    const { settlingTime = usualSettlingTime } = this.#options;
    this.#nextLook = setTimeout(() => void this.refresh(), settlingTime);
  }
}
