import assert from 'node:assert/strict';
import { toCorpus } from '../../src/answer/corpus.ts';
import {
  ask,
  type Document,
  placeAt,
  quoteAt,
  type Span,
  verified,
} from '../../src/answer/index.ts';
import { type ParsedDocument, parseFile } from '../../src/corpus/parse.ts';
import { checkOffsets } from '../support/offsets.ts';

/**
 * Parses a file that may be damaged.
 *
 * @returns whether it was read.
 * @throws {Error} where the document is not as promised, or it is refused without a reason in words.
 */
export async function checkFile(file: string, content: Uint8Array): Promise<boolean> {
  const parsed = await parseFile(file, content).catch((error: unknown) => {
    checkRefusal(error);
    return null;
  });
  if (parsed) checkParsed(parsed);
  return parsed !== null;
}

/** What the owner is told is a sentence of the program's own, not a library's, and on one line. */
function checkRefusal(error: unknown): void {
  assert.ok(error instanceof Error, `no error: ${String(error)}`);
  const [, thrownAt = ''] = /\n\s+at (.*)/.exec(error.stack ?? '') ?? [];
  assert.match(thrownAt, /src\/corpus\//, `not in the program's words: ${error.stack}`);
  checkWords(error.message);
}

function checkWords(message: string): void {
  assert.match(message, /^\P{Cc}{5,300}$/u);
  assert.doesNotMatch(message, /undefined|null|NaN|\[object|is not a function|is not iterable/);
}

function checkParsed({ document, warnings }: ParsedDocument): void {
  warnings.forEach(checkWords);
  checkOffsets(document);
  checkNames(document);
  checkReading(document);
  checkPlaces(document);
  const sentences = document.passages.flatMap((passage) => passage.sentences);
  for (const sentence of sentences) {
    const { quote, lead, source } = quoteAt(document, sentence, sentence);
    assert.equal(quote, document.text.slice(sentence.start, sentence.end));
    assert.equal(lead, quote);
    const { line, page } = placeAt(document, sentence.start);
    assert.deepEqual([source.line, source.page], [line, page]);
  }
  if (sentences.length % 10 === 1) checkAnswer(document, sentences[0]);
}

function checkNames({ text, passages, metadata }: Document): void {
  const headings = passages.flatMap((passage) => passage.headings);
  const facts = Object.values(metadata).filter((fact: string | null) => fact !== null);
  for (const name of new Set([...headings, ...facts])) {
    assert.ok(name !== '' && name.trim() === name, `a heading or fact ${JSON.stringify(name)}`);
    assert.ok(name.isWellFormed(), `half a character in ${JSON.stringify(name)}`);
  }
  assert.ok(text.isWellFormed(), 'half a character in the text');
}

/** What is heard stands in the text at the same place. */
function checkReading({ text, reading }: Document): void {
  if (reading === text) return;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === reading[at]) continue;
    assert.doesNotMatch(reading[at] ?? '', /[\p{L}\p{N}]/u, `heard at ${at}, but not written`);
  }
}

function checkPlaces(document: Document): void {
  const { text, header, lineStarts, lineNumbers, pageStarts, passages } = document;
  for (const { start, end } of Object.values(header)) {
    assert.ok(start >= 0 && start < end && end <= text.length, 'a header line out of the text');
  }
  assert.equal(lineNumbers?.length ?? lineStarts.length, lineStarts.length);
  assert.ok(lineNumbers?.every((line) => Number.isInteger(line) && line > 0) ?? true, 'lines');
  assert.equal(pageStarts?.[0] ?? 0, 0);
  assert.deepEqual(pageStarts, pageStarts && [...pageStarts].sort((a, b) => a - b));
  assert.ok((pageStarts?.at(-1) ?? 0) <= text.length, 'a page after the end');
  for (const { start, end } of passages) {
    const [first, last] = [placeAt(document, start), placeAt(document, end - 1)];
    assert.ok((first.page ?? 0) <= (last.page ?? 0), 'pages in order');
    assert.ok((last.page ?? 0) <= (pageStarts?.length ?? 0), 'no page after the last');
  }
}

function checkAnswer(document: Document, { start, end }: Span = { start: 0, end: 0 }): void {
  const corpus = toCorpus([document]);
  verified(corpus, ask(corpus, document.text.slice(start, end)));
}
