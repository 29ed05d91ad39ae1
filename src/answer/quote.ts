import {
  type Document,
  isTable,
  type Passage,
  passageAt,
  placeAt,
  type Span,
} from '../corpus/index.ts';
import type { Candidate } from '../search/index.ts';
import type { Quotation, Source } from './answer.ts';

/** A quote has at most this many sentences … */
const mostSentences = 3;

/** … and this many UTF-16 code units, unless a single sentence is longer. */
const longestQuote = 400;

/** What to quote for a candidate. */
export interface Choice {
  readonly candidate: Candidate;
  /** Whole sentences of its passage, its own among them. */
  readonly span: Span;
}

/**
 * Chooses a quote for each of the best candidates in turn: its sentence, and those of its neighbours that fit and are
 * likeliest to answer too; before a pronoun, the sentence that says whom it means; above the first rows of a table, the
 * one that says what stands in its columns. No other sentence is in two quotes.
 *
 * @param candidates best first.
 */
export function* chooseQuotes(candidates: readonly Candidate[]): Generator<Choice> {
  const free = probabilitiesByPassage(candidates);
  for (const candidate of candidates) {
    const { passage, sentence } = candidate;
    const sentences = free.get(passage);
    if (!sentences?.has(sentence)) continue;
    const span = likeliestSpan(candidate, sentences);
    for (let i = sentence - mostSentences; i <= sentence + mostSentences; i++) {
      const own = passage.sentences[i];
      if (own && span.start <= own.start && own.end <= span.end) sentences.delete(i);
    }
    yield { candidate, span };
  }
}

/** For each passage, how probable it is of each of its sentences that it answers. */
function probabilitiesByPassage(
  candidates: readonly Candidate[],
): ReadonlyMap<Passage, Map<number, number>> {
  const passages = new Map<Passage, Map<number, number>>();
  for (const { passage, sentence, probability } of candidates) {
    const sentences = passages.get(passage) ?? new Map<number, number>();
    passages.set(passage, sentences.set(sentence, probability));
  }
  return passages;
}

/**
 * Quotes what was chosen for a candidate; its own sentence is the lead.
 *
 * @param confidence 0 to 1.
 */
export function quote(
  { document, passage, sentence }: Candidate,
  span: Span,
  confidence: number,
): Quotation {
  const lead = sentenceAt(passage, sentence);
  return quoteSpan(document, { lead, span, passage, confidence });
}

/** What to quote of a document. */
interface Excerpt {
  readonly lead: Span;
  /** Holds the lead. */
  readonly span: Span;
  /** Whose part it is; null where it is none's. */
  readonly passage: Passage | null;
  readonly confidence: number;
}

/** Quotes a part of a document, whatever it is. */
export function quoteSpan(document: Document, { confidence, ...place }: Excerpt): Quotation {
  const { lead, span } = place;
  return {
    quote: document.text.slice(span.start, span.end),
    lead: document.text.slice(lead.start, lead.end),
    confidence,
    source: sourceOf(document, place),
    alsoIn: [],
    nearlyIn: [],
  };
}

/** Where a part of a document stands. */
export function sourceOf(
  document: Document,
  { lead, span, passage }: Omit<Excerpt, 'confidence'>,
): Source {
  const first = placeAt(document, span.start);
  const last = placeAt(document, span.end - 1);
  return {
    file: document.file,
    title: document.metadata.title,
    publisher: document.metadata.publisher,
    date: document.metadata.date,
    url: document.metadata.url,
    line: first.line,
    lineEnd: last.line,
    page: first.page,
    pageEnd: last.page,
    paragraph: passage?.paragraph ?? null,
    headings: passage?.headings ?? [],
    start: span.start,
    end: span.end,
    leadStart: lead.start,
    leadEnd: lead.end,
  };
}

/**
 * Quotes what stands at a place that is known already.
 *
 * @param span within the document's text.
 * @param lead within the span.
 */
export function quoteAt(document: Document, span: Span, lead: Span): Quotation {
  const passage = passageAt(document.passages, span.start);
  const isInside = passage !== undefined && passage.start <= span.start;
  return quoteSpan(document, { lead, span, passage: isInside ? passage : null, confidence: 1 });
}

function likeliestSpan(
  { document, passage, sentence, opensWithPronoun }: Candidate,
  probabilities: ReadonlyMap<number, number>,
): Span {
  let best = sentenceAt(passage, sentence);
  let most = -1;
  const hasHeader = isTable(document, passage);
  const mayQuote = (i: number) => probabilities.has(i) || (hasHeader && i === 0);
  for (let first = sentence; first > sentence - mostSentences && mayQuote(first); first--) {
    // "He decides." says little without the sentence before; no probabilities come to more than 1.
    let sum = (opensWithPronoun && first < sentence) || (hasHeader && first === 0) ? 1 : 0;
    for (let last = first; last < first + mostSentences && mayQuote(last); last++) {
      sum += probabilities.get(last) ?? 0;
      const span = { start: sentenceAt(passage, first).start, end: sentenceAt(passage, last).end };
      if (last < sentence) continue;
      if (last > first && span.end - span.start > longestQuote) break;
      if (sum > most) {
        best = span;
        most = sum;
      }
    }
  }
  return best;
}

function sentenceAt({ sentences }: Passage, index: number): Span {
  const span = sentences[index];
  if (!span) throw new RangeError(`no sentence ${index} among ${sentences.length}`);
  return span;
}
