import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { unpackDocument } from './packed-document.ts';
import { isText, parseFile, type ParsedDocument } from './parse.ts';
import type { ParseResult, ParseTask } from './parse-worker.ts';

/** What parsing one file may take. */
export interface ParseLimits {
  /** In milliseconds. */
  readonly time: number;
  /** Of the worker that parses, in MB. */
  readonly memory: number;
  /** In formats that have pages. */
  readonly mostPages: number;
}

/**
 * Up to this size, in bytes, text is parsed here: nothing in it can take long, and most corpora are ready before a
 * worker would have started.
 */
const largestHarmlessText = 16 * 1024;

/**
 * Parses files in a worker, so that none of them, however large or hostile, takes the process down or keeps it from
 * answering. The worker starts with the first file that needs it, and anew where one had to be stopped.
 */
export class GuardedParser {
  readonly #limits: ParseLimits;
  #worker: Worker | null = null;

  constructor(limits: ParseLimits) {
    this.#limits = limits;
  }

  /**
   * Parses one file into a document. One at a time.
   *
   * @param file the path below the corpus folder.
   * @throws {Error} where it cannot be read, or takes more time or memory than it may; the message says so to the owner.
   */
  async parse(file: string, content: Uint8Array): Promise<ParsedDocument> {
    if (isText(file) && content.length <= largestHarmlessText) return parseFile(file, content);
    const result = await this.#ask({ file, content, mostPages: this.#limits.mostPages });
    if ('reason' in result) throw new Error(result.reason);
    return { document: unpackDocument(result.document), warnings: result.warnings };
  }

  /** Ends the worker, if there is one. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(task: ParseTask): Promise<ParseResult> {
    const { time, memory } = this.#limits;
    const worker = (this.#worker ??= start(memory));
    const ended = new AbortController();
    const { signal } = ended;
    const timer = setTimeout(() => {
      ended.abort(new Error(`takes longer than ${time / 1000} s to read`));
    }, time);
    try {
      // The process may end while the worker waits for files, but not while it parses one.
      worker.ref();
      worker.postMessage(task);
      const [result] = (await once(worker, 'message', { signal })) as [ParseResult];
      return result;
    } catch (error) {
      await this.close();
      if (signal.aborted) throw signal.reason;
      const isTooLarge =
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw isTooLarge ? new Error(`takes more than ${memory} MB of memory to read`) : error;
    } finally {
      worker.unref();
      clearTimeout(timer);
    }
  }
}

function start(memory: number): Worker {
  return new Worker(new URL('./start-parse-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
}
