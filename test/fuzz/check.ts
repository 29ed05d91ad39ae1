import assert from 'node:assert/strict';
import { toCorpus } from '../../src/answer/corpus.ts';
import { ask, type Document, placeAt, quoteAt, verified } from '../../src/answer/index.ts';
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
  const { text, passages, metadata, pageStarts, lineNumbers } = document;
  const headings = passages.flatMap((passage) => passage.headings);
  const facts = Object.values(metadata).filter((fact: string | null) => fact !== null);
  for (const named of [...headings, ...facts]) {
    assert.ok(named !== '' && named.trim() === named, `a heading or fact ${JSON.stringify(named)}`);
  }
  for (const shown of [text, ...headings, ...facts]) {
    assert.doesNotMatch(shown, /\p{Surrogate}/u, 'half a character');
  }
  for (const span of Object.values(document.header)) {
    assert.ok(span.start < span.end && span.end <= text.length, 'a header line out of the text');
  }
  assert.ok(lineNumbers?.every((line) => Number.isInteger(line) && line > 0) ?? true, 'lines');
  assert.deepEqual(pageStarts, pageStarts && [...pageStarts].sort((a, b) => a - b));
  assert.equal(pageStarts?.[0] ?? 0, 0);
  assert.ok((pageStarts?.at(-1) ?? 0) <= text.length, 'a page after the end');
  const sentences = passages.flatMap((passage) => passage.sentences);
  let before = { page: 0, line: 0 };
  for (const sentence of sentences) {
    const { quote, lead, source } = quoteAt(document, sentence, sentence);
    assert.equal(quote, text.slice(sentence.start, sentence.end));
    assert.equal(lead, quote);
    const place = placeAt(document, sentence.start);
    assert.deepEqual({ line: source.line, page: source.page }, place);
    const page = place.page ?? 0;
    assert.ok(page >= before.page && page <= (pageStarts?.length ?? 0), `page ${page}`);
    before = { ...place, page };
  }
  checkAnswers(document, sentences.length);
}

function checkAnswers(document: Document, seed: number): void {
  if (seed % 10 !== 1) return;
  const sentences = document.passages.flatMap((passage) => passage.sentences);
  const corpus = toCorpus([document]);
  const { start = 0, end = 0 } = sentences[seed % 7] ?? {};
  verified(corpus, ask(corpus, document.text.slice(start, end)));
}
