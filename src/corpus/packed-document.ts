import type { Document, Passage, Span } from './document.ts';
import type { Steps } from './turns.ts';

/**
 * A document as it is handed over or kept: in a few large arrays, which take no time to hand over, while many small
 * objects take seconds. A reading that is the text itself, as most of plain text is, is there once.
 */
export interface PackedDocument extends Omit<Document, 'reading' | 'passages' | 'lineStarts'> {
  readonly reading: string | null;
  readonly lineStarts: Uint32Array;
  /** The headings that passages stand under, each path once. */
  readonly headings: readonly (readonly string[])[];
  /** Of each passage the start, the end, which of `headings`, the paragraph or 0, and how many sentences it has. */
  readonly passages: Uint32Array;
  /** Of each sentence of all passages the start and the end. */
  readonly sentences: Uint32Array;
}

const numbersPerPassage = 5;

export function packDocument(document: Document): PackedDocument {
  const { text, reading, lineStarts, passages } = document;
  const numbers = new Uint32Array(numbersPerPassage * passages.length);
  const sentences = new Uint32Array(
    2 * passages.reduce((count, passage) => count + passage.sentences.length, 0),
  );
  const headings: (readonly string[])[] = [];
  const known = new Map<string, number>();
  let done = 0;
  for (const [i, passage] of passages.entries()) {
    const key = JSON.stringify(passage.headings);
    const path = known.get(key) ?? headings.push(passage.headings) - 1;
    known.set(key, path);
    const { start, end, paragraph } = passage;
    const about = [start, end, path, paragraph ?? 0, passage.sentences.length];
    numbers.set(about, numbersPerPassage * i);
    for (const sentence of passage.sentences) {
      sentences[done++] = sentence.start;
      sentences[done++] = sentence.end;
    }
  }
  return {
    ...document,
    reading: reading === text ? null : reading,
    lineStarts: Uint32Array.from(lineStarts),
    ...{ headings, passages: numbers, sentences },
  };
}

/** The memory of a packed document that can be handed over instead of copied. */
export function memoryOf({ lineStarts, passages, sentences }: PackedDocument): ArrayBuffer[] {
  return [lineStarts, passages, sentences].map(({ buffer }) => buffer as ArrayBuffer);
}

export function* unpackDocument({
  headings,
  passages: numbers,
  sentences: ends,
  ...packed
}: PackedDocument): Steps<Document> {
  const passages: Passage[] = [];
  let done = 0;
  for (let at = 0; at < numbers.length; at += numbersPerPassage) {
    const [start = 0, end = 0, path = 0, paragraph = 0, count = 0] = numbers.subarray(
      at,
      at + numbersPerPassage,
    );
    // Exactly as long as it has to be: there are very many of them.
    const sentences = Array.from({ length: count }, (): Span => {
      return { start: ends[done++] ?? 0, end: ends[done++] ?? 0 };
    });
    const about = { headings: headings[path] ?? [], paragraph: paragraph === 0 ? null : paragraph };
    passages.push({ start, end, sentences, ...about });
    yield;
  }
  return {
    ...packed,
    reading: packed.reading ?? packed.text,
    passages,
    lineStarts: Array.from(packed.lineStarts),
  };
}
