import { createHash } from 'node:crypto';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { makeFolder } from '../files/make-folder.ts';
import { type KeptQuestion, longestKept, putAside, readKeptFile } from './kept-file.ts';

/** A question to keep. */
export interface Keeping {
  readonly text: string;
  readonly server: string | null;
  /** The file of the one document that was asked. Default: all were. */
  readonly document?: string | null | undefined;
  readonly why: 'unanswered' | 'not-helpful';
}

export interface KeptQuestionsOptions {
  /** Told when the file cannot be written; what is kept stays in memory, and is written with the next change. */
  readonly onError: (error: unknown) => void;
  /** The most questions to keep, from 1; the oldest that nobody waits for go first. Default 1000. */
  readonly most?: number;
  /** Default the system's clock. */
  readonly now?: () => Date;
}

/** One question has at most so many people waiting for an answer. */
const mostWaiting = 100;

/** Questions kept for the owner in one JSON file, each change written at once, all of it or nothing. */
export class KeptQuestions {
  readonly #path: string;
  readonly #options: Required<KeptQuestionsOptions>;
  readonly #questions: Map<string, KeptQuestion>;
  #writing: Promise<void> | null = null;
  #isDirty = false;

  private constructor(
    filePath: string,
    questions: readonly KeptQuestion[],
    options: Required<KeptQuestionsOptions>,
  ) {
    this.#path = filePath;
    this.#questions = new Map(questions.map((question) => [question.id, question]));
    this.#options = options;
  }

  /**
   * Reads the questions kept so far. A file that cannot be understood is put aside under another name, and the reason
   * told to `onError`: nothing is lost, and nothing keeps the bot from starting.
   *
   * @throws {KeepingError} naming the file, where it is there and cannot be read.
   */
  static async open(filePath: string, options: KeptQuestionsOptions): Promise<KeptQuestions> {
    const all = { most: 1000, now: () => new Date(), ...options };
    return new KeptQuestions(filePath, await readQuestions(filePath, all), all);
  }

  /** Keeps a question, or counts it once more. @returns its id. */
  keep({ text, server, document = null, why }: Keeping): string {
    const id = questionId(text, server, document);
    const now = this.#options.now().toISOString();
    const known = this.#questions.get(id) ?? {
      ...{ id, text: text.trim().slice(0, longestKept), server, document, first: now },
      ...{ unanswered: 0, notHelpful: 0, waiting: [] },
    };
    // What was asked last comes last.
    this.#questions.delete(id);
    this.#questions.set(id, {
      ...known,
      last: now,
      unanswered: known.unanswered + (why === 'unanswered' ? 1 : 0),
      notHelpful: known.notHelpful + (why === 'not-helpful' ? 1 : 0),
    });
    this.#dropOldest();
    this.#write();
    return id;
  }

  /** Takes one rating of a question back. What is kept for nothing else, and nobody waits for, is kept no longer. */
  takeBackRating(id: string): void {
    const question = this.#questions.get(id);
    if (!question || question.notHelpful === 0) return;
    const notHelpful = question.notHelpful - 1;
    const isKept = question.unanswered + notHelpful + question.waiting.length > 0;
    if (isKept) this.#questions.set(id, { ...question, notHelpful });
    else this.#questions.delete(id);
    this.#write();
  }

  /** Notes that a user wants to be told of an answer. @returns false where the question is not kept, or too many wait. */
  wait(id: string, userId: string): boolean {
    const question = this.#questions.get(id);
    if (!question) return false;
    if (question.waiting.includes(userId)) return true;
    if (question.waiting.length >= mostWaiting) return false;
    this.#questions.set(id, { ...question, waiting: [...question.waiting, userId] });
    this.#write();
    return true;
  }

  /** Notes that a user waits no longer; a question that nobody waits for any more is kept no longer, either. */
  told(id: string, userId: string): void {
    const question = this.#questions.get(id);
    if (!question) return;
    const waiting = question.waiting.filter((other) => other !== userId);
    if (waiting.length === 0) this.#questions.delete(id);
    else this.#questions.set(id, { ...question, waiting });
    this.#write();
  }

  /** Forgets a user, and the questions that were asked once and that nobody else waits for. */
  forget(userId: string): void {
    for (const [id, question] of this.#questions) {
      if (!question.waiting.includes(userId)) continue;
      const waiting = question.waiting.filter((other) => other !== userId);
      const isOnlyTheirs = waiting.length === 0 && question.unanswered + question.notHelpful <= 1;
      if (isOnlyTheirs) this.#questions.delete(id);
      else this.#questions.set(id, { ...question, waiting });
      this.#write();
    }
  }

  /** Forgets all users, and keeps the questions. @returns how many users waited. */
  forgetAll(): number {
    const users = new Set(this.list().flatMap(({ waiting }) => waiting));
    if (users.size === 0) return 0;
    for (const [id, question] of this.#questions)
      this.#questions.set(id, { ...question, waiting: [] });
    this.#write();
    return users.size;
  }

  /** The question with an id; undefined where it is not kept. */
  find(id: string): KeptQuestion | undefined {
    return this.#questions.get(id);
  }

  /** Those of one server, or all; the ones asked last come last. */
  list(server?: string): KeptQuestion[] {
    const all = [...this.#questions.values()];
    return server === undefined ? all : all.filter((question) => question.server === server);
  }

  /** Keeps some questions no longer. */
  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#questions.delete(id);
    this.#write();
  }

  /** Resolves once everything so far is on disk, or could not be written. */
  async flush(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #dropOldest(): void {
    for (const [id, { waiting }] of this.#questions) {
      if (this.#questions.size <= this.#options.most) return;
      if (waiting.length === 0) this.#questions.delete(id);
    }
  }

  /** One write at a time; what changes meanwhile is written by the next. */
  #write(): void {
    this.#isDirty = true;
    this.#writing ??= this.#writeWhileDirty().finally(() => {
      this.#writing = null;
    });
  }

  async #writeWhileDirty(): Promise<void> {
    while (this.#isDirty) {
      // Changes of one moment make one write.
      await Promise.resolve();
      this.#isDirty = false;
      try {
        await makeFolder(path.dirname(this.#path));
        const content = { version: 1, questions: this.list() };
        await writeFileAtomic(this.#path, `${JSON.stringify(content, null, 1)}\n`, { mode: 0o600 });
      } catch (error) {
        this.#options.onError(error);
      }
    }
  }
}

async function readQuestions(
  filePath: string,
  { onError, now }: Required<KeptQuestionsOptions>,
): Promise<KeptQuestion[]> {
  const questions = await readKeptFile(filePath);
  if (questions !== 'damaged') return questions;
  const aside = await putAside(filePath, now());
  onError(new Error(`${filePath} cannot be understood; it is now ${aside}`));
  return [];
}

/**
 * The id of a question: 8 characters of `A-Z`, `a-z`, `0-9`, `-` and `_`, from which it cannot be read.
 *
 * @param server null for direct messages.
 * @param document the file of the one that is asked; null where all are.
 */
export function questionId(text: string, server: string | null, document: string | null): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [text.trim()];
  return createHash('sha256')
    .update(JSON.stringify([server, folded, ...(document === null ? [] : [document])]))
    .digest('base64url')
    .slice(0, 8);
}
