import { type Document, isHeadingOf, type Passage } from '../corpus/index.ts';
import { type Candidate, rank, toUnfinishedQuery } from '../search/index.ts';
import type { Quotation } from './answer.ts';
import { type Corpus, documentOf } from './corpus.ts';
import { chooseQuotes, quote, quoteAt } from './quote.ts';

/** Where to look for suggestions, and how many to make. */
export interface SuggestOptions {
  /** The most passages to suggest, from 1. Default 25. */
  readonly limit?: number;
  /** The file of the one document to suggest from. Default: all. */
  readonly document?: string | undefined;
}

/**
 * What somebody who has typed so much of a question may be looking for: the best sentence of each passage that has
 * its words, the last of which may be unfinished. Where nothing is typed, how each section begins.
 *
 * @returns best first, or in the documents' order; their confidence says nothing.
 * @throws {RangeError} where the corpus has no such document.
 */
export function suggest(corpus: Corpus, typed: string, options: SuggestOptions = {}): Quotation[] {
  const { limit = 25, document: file } = options;
  const within = file === undefined ? undefined : documentOf(corpus, file);
  if (typed.trim() === '') return beginnings(within ? [within] : corpus.documents, limit);
  const query = toUnfinishedQuery(corpus.index, typed);
  const suggested = new Map<Passage, Quotation>();
  const candidates = rank(corpus.index, query, { within, most: limit, leastShare: 0 });
  for (const { candidate, span } of chooseQuotes(wordsFirst(candidates))) {
    const { passage, probability } = candidate;
    if (!suggested.has(passage)) suggested.set(passage, quote(candidate, span, probability));
  }
  return [...suggested.values()];
}

/**
 * Within each passage, the sentences that have words of the query first. Another one may rank higher, being about
 * what its neighbour names, but whoever types looks for the words.
 */
function wordsFirst(candidates: readonly Candidate[]): Candidate[] {
  const byPassage = new Map<Passage, Candidate[]>();
  for (const candidate of candidates) {
    const others = byPassage.get(candidate.passage);
    if (others) others.push(candidate);
    else byPassage.set(candidate.passage, [candidate]);
  }
  const hasWords = ({ inSentence }: Candidate) => inSentence.size > 0;
  return [...byPassage.values()].flatMap((own) => [
    ...own.filter(hasWords),
    ...own.filter((candidate) => !hasWords(candidate)),
  ]);
}

function beginnings(documents: readonly Document[], limit: number): Quotation[] {
  const found: Quotation[] = [];
  for (const document of documents) {
    let above: string | undefined;
    for (const [i, passage] of document.passages.entries()) {
      if (found.length >= limit) return found;
      const { sentences, headings } = passage;
      const [first] = sentences;
      if (headings.join('\n') === above || !first) continue;
      if (isHeadingOf(document, passage, document.passages[i + 1])) continue;
      above = headings.join('\n');
      found.push(quoteAt(document, first, first));
    }
  }
  return found;
}
