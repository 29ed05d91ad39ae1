import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GivenFacts } from './manifest/given-facts.ts';
import { unpackDocument } from './packed-document.ts';
import { isText, parseFile, type ParsedDocument } from './parse.ts';
import type { ParseResult, ParseTask } from './parse-worker.ts';
import { inTurns } from './turns.ts';

/** What parsing one file may take. */
export interface ParseLimits {
  /** In milliseconds. */
  readonly time: number;
  /** Beyond what the process and an idle worker take, in MB. */
  readonly memory: number;
  /** In formats that have pages. */
  readonly mostPages: number;
}

/**
 * Up to this size, in bytes, text is parsed here: nothing in it can take long, and most corpora are ready before a
 * worker would have started.
 */
const largestHarmlessText = 4 * 1024;

/** What a worker takes for itself, before it has read anything, in MB. */
const workerMemory = 128;

/** How often the memory is looked at while a file is parsed, in milliseconds. */
const memoryCheck = 100;

/**
 * Parses files in a worker, so that none of them, however large or hostile, takes the process down or keeps it from
 * answering. The worker starts with the first file that needs it, and anew where one had to be stopped.
 */
export class GuardedParser {
  readonly #limits: ParseLimits;
  readonly #stop: AbortSignal | undefined;
  #worker: Worker | null = null;

  /** @param stop gives up what is being parsed. */
  constructor(limits: ParseLimits, stop?: AbortSignal) {
    this.#limits = limits;
    this.#stop = stop;
  }

  /**
   * Parses one file into a document. One at a time.
   *
   * @param file the path below the corpus folder.
   * @param facts what the manifest says of it. Default: nothing.
   * @throws {Error} where it cannot be read, or takes more time or memory than it may; the message says so to the owner.
   */
  async parse(file: string, content: Uint8Array, facts: GivenFacts = {}): Promise<ParsedDocument> {
    const options = { mostPages: this.#limits.mostPages, facts };
    if (isText(file) && content.length <= largestHarmlessText)
      return parseFile(file, content, options);
    const result = await this.#ask({ file, content, options });
    if ('reason' in result) throw new Error(result.reason);
    const document = await inTurns(unpackDocument(result.document), this.#stop);
    return { document, warnings: result.warnings };
  }

  /** Ends the worker, if there is one. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(task: ParseTask): Promise<ParseResult> {
    this.#stop?.throwIfAborted();
    const { time, memory } = this.#limits;
    const worker = (this.#worker ??= this.#start());
    const tooMuchMemory = new Error(`takes more than ${memory} MB of memory to read`);
    const ended = new AbortController();
    const end = (error: unknown) => {
      ended.abort(error);
    };
    const timer = setTimeout(end, time, new Error(`takes longer than ${time / 1000} s to read`));
    // A worker's own limit counts its objects, but no buffers.
    const most = process.memoryUsage.rss() + (memory + workerMemory) * 1024 * 1024;
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) end(tooMuchMemory);
    }, memoryCheck);
    const stop = () => {
      end(this.#stop?.reason);
    };
    this.#stop?.addEventListener('abort', stop);
    worker.once('exit', end);
    try {
      // The process may end while the worker waits for files, but not while it parses one.
      worker.ref();
      worker.postMessage(task);
      const [result] = (await once(worker, 'message', { signal: ended.signal })) as [ParseResult];
      return result;
    } catch (error) {
      await this.close();
      const isTooLarge =
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw isTooLarge ? tooMuchMemory : ended.signal.aborted ? reasonOf(ended.signal) : error;
    } finally {
      worker.unref();
      worker.off('exit', end);
      clearTimeout(timer);
      clearInterval(watch);
      this.#stop?.removeEventListener('abort', stop);
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./start-parse-worker.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory },
    });
    // While it waits, nobody else listens: an error then ends the worker alone, and the next file starts another.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('its parser ended before it was read');
}
