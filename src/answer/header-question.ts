import type { Corpus } from './corpus.ts';
import type { Quotation } from './answer.ts';
import { quoteSpan } from './quote.ts';

/** A fact that documents state about themselves. */
export type HeaderFact = 'title' | 'publisher' | 'date';

const document =
  '(?:it|this|(?:this|the) (?:article|document|report|story|file|text|page|handbook))';

/** English questions about a document itself, where they ask for nothing else. */
const questions: readonly (readonly [HeaderFact, RegExp])[] = [
  [
    'title',
    new RegExp(
      `^(?:what(?: is|s)? (?:the )?(?:title|headline|name)(?: of ${document})?|what is ${document}(?: about| called)|what ${document} is about|title)$`,
    ),
  ],
  [
    'publisher',
    new RegExp(
      `^(?:who (?:published|wrote|issued) ${document}|who is the (?:publisher|author)(?: of ${document})?|by whom was ${document} (?:published|written|issued)|publisher|author)$`,
    ),
  ],
  [
    'date',
    new RegExp(
      `^(?:when was ${document} (?:published|written|issued)|what is the date(?: of ${document})?|how old is ${document}|what date is ${document}(?: from)?|date)$`,
    ),
  ],
];

/** The fact about the documents themselves that a question asks for; null where it asks for something in them. */
export function headerFactAsked(question: string): HeaderFact | null {
  const asked = question
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(what|who|when)s /, '$1 is ');
  return questions.find(([, pattern]) => pattern.test(asked))?.[0] ?? null;
}

/** Such a question is answered by the very line that states the fact. A judgement, not a fitted probability. */
const certainty = 0.95;

/** The lines on which the documents state a fact about themselves, document by document. */
export function quoteHeaders({ documents }: Corpus, fact: HeaderFact, limit: number): Quotation[] {
  return documents
    .flatMap((one) => {
      const line = one.header[fact];
      if (!line) return [];
      return [quoteSpan(one, { lead: line, span: line, headings: [], confidence: certainty })];
    })
    .slice(0, limit);
}
