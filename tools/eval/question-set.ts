import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { InputError } from './errors.ts';

/** Questions about some paragraphs, and where their answers stand. */
export interface QuestionSet {
  /** The file's name without folder and `.json`. */
  readonly name: string;
  /** At least one. */
  readonly paragraphs: readonly Paragraph[];
  /** At least one. */
  readonly questions: readonly Question[];
}

/** Paragraphs with the same article belong to one document, in order. */
export interface Paragraph {
  /** Unique in its set. */
  readonly id: string;
  readonly article: string;
  /** Not blank. */
  readonly text: string;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  /** The paragraph it was asked about; one of the set's. */
  readonly docId: string;
  /** Any of them is right. Empty where the paragraph holds no answer, and only there. */
  readonly answers: readonly GoldAnswer[];
}

/** `paragraph.text.slice(start, start + text.length) === text`, in UTF-16 code units. */
export interface GoldAnswer {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads a question set and checks all of it.
 *
 * @throws {InputError} naming the file, what is wrong in it, and what would be right.
 */
export async function readQuestionSet(file: string): Promise<QuestionSet> {
  const result = shape.safeParse(parseJson(file, await readText(file)));
  if (!result.success) {
    const issues = result.error.issues.map((issue) => `${describe(issue.path)} ${issue.message}`);
    throw malformed(file, issues);
  }
  const { documents: paragraphs, questions } = result.data;
  const faults = [...contradictions(result.data)];
  if (faults.length > 0) throw malformed(file, faults);
  return { name: path.basename(file, '.json'), paragraphs, questions };
}

const string = z.string('should be a string');
const filled = string.check(z.regex(/\S/, 'should not be blank'));

const paragraph = z.object(
  { id: filled, article: filled, text: filled },
  'should be an object with id, article and text',
);

const answer = z.object(
  {
    text: filled,
    start: z.int('should be a whole number').check(z.nonnegative('should be 0 or more')),
  },
  'should be an object with text and start',
);

const question = z.object(
  {
    id: filled,
    text: string,
    docId: string,
    answers: z.array(answer, 'should be a list of answers, empty where there is none'),
    answerable: z.boolean('should be true or false'),
  },
  'should be an object with id, text, docId, answers and answerable',
);

const shape = z.object(
  {
    documents: z
      .array(paragraph, 'should be a list of paragraphs')
      .check(z.minLength(1, 'should hold a paragraph')),
    questions: z
      .array(question, 'should be a list of questions')
      .check(z.minLength(1, 'should hold a question')),
  },
  'should be an object with documents and questions',
);

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${file}: should be a question set that can be read (${message})`, {
      cause,
    });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${file}: should be a question set in JSON (${message})`, { cause });
  }
}

/** What the shape alone does not show. */
function* contradictions({ documents, questions }: z.infer<typeof shape>): Generator<string> {
  const texts = new Map<string, string>();
  for (const [i, { id, text }] of documents.entries()) {
    if (texts.has(id)) yield `documents[${i}].id should differ from all before, not "${id}" again`;
    texts.set(id, text);
  }
  for (const [i, { docId, answers, answerable }] of questions.entries()) {
    const text = texts.get(docId);
    if (text === undefined) {
      yield `questions[${i}].docId should be the id of one of the documents, not "${docId}"`;
      continue;
    }
    if (answerable !== answers.length > 0) {
      yield `questions[${i}].answerable should be true where there are answers and false where not`;
    }
    for (const [j, gold] of answers.entries()) {
      const found = text.slice(gold.start, gold.start + gold.text.length);
      if (found === gold.text) continue;
      const place = `questions[${i}].answers[${j}].start`;
      yield `${place} should be where "${gold.text}" stands, not ${gold.start}, where "${found}" stands`;
    }
  }
}

const mostFaults = 5;

function malformed(file: string, faults: readonly string[]): InputError {
  const more = faults.length - mostFaults;
  const lines = faults.slice(0, mostFaults).map((fault) => `\n  ${fault}`);
  if (more > 0) lines.push(`\n  and ${more} more`);
  return new InputError(`${file}: not a question set:${lines.join('')}`);
}

/** As it would be written in JavaScript: `questions[3].text`. */
function describe(keys: readonly PropertyKey[]): string {
  if (keys.length === 0) return 'the whole file';
  const written = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return written.join('').replace(/^\./, '');
}
