import { type Document, plainWords, startsUnspaced } from '../corpus/index.ts';
import type { Quotation } from './answer.ts';
import type { Corpus } from './corpus.ts';
import { findNamed } from './named-documents.ts';
import {
  type Pattern,
  type Phrases,
  phrasesByLanguage,
  toPatterns,
  wordsOf,
} from './phrases/index.ts';
import { quoteSpan } from './quote.ts';

/** A fact that documents state about themselves. */
const facts = ['title', 'author', 'publisher', 'date'] as const;
type HeaderFact = (typeof facts)[number];

/** What states a fact, best first: who asks for the author is helped by the publisher, and the other way round. */
const standIns: Readonly<Record<HeaderFact, readonly HeaderFact[]>> = {
  title: ['title'],
  author: ['author', 'publisher'],
  publisher: ['publisher', 'author'],
  date: ['date'],
};

/** Nobody asks for a title in more UTF-16 code units. */
const longestHeaderQuestion = 150;

/** Questions of one language for the facts. */
interface Questions {
  readonly phrases: Phrases;
  /** Every word that they may have, apart from titles. */
  readonly vocabulary: ReadonlySet<string>;
  /** Made when they are first needed, since they are many. */
  readonly patterns: () => readonly (Pattern & { readonly fact: HeaderFact })[];
}

const questions: readonly Questions[] = phrasesByLanguage.map((phrases) => {
  let patterns: ReturnType<Questions['patterns']> | undefined;
  const lists = facts.map((fact) => phrases[fact]);
  return {
    phrases,
    vocabulary: wordsOf([...lists, phrases.nouns, phrases.it]),
    patterns: () =>
      (patterns ??= facts.flatMap((fact) =>
        toPatterns(phrases[fact], phrases).map((pattern) => ({ ...pattern, fact })),
      )),
  };
});

/** Such a question is answered by the very line that states the fact. A judgement, not a fitted probability. */
const certainty = 0.95;

/**
 * The lines on which documents state what a question about the documents themselves asks for, document by document:
 * of the documents that it names by their titles, else of all.
 *
 * @returns empty where it asks for something in the documents, and where no document states it.
 */
export function quoteHeaders(corpus: Corpus, question: string, limit: number): Quotation[] {
  const asked = plainWords(question);
  if (asked.length > longestHeaderQuestion) return [];
  const quoteAll = (documents: readonly Document[], fact: HeaderFact) =>
    documents.flatMap((document) => quoteFact(document, fact)).slice(0, limit);
  const likely = questions.filter(({ vocabulary }) => mayBeAsked(asked, vocabulary));
  for (const { patterns } of likely) {
    const found = patterns().find(({ unnamed }) => unnamed.test(asked));
    if (found) return quoteAll(corpus.documents, found.fact);
  }
  for (const { patterns, phrases } of likely) {
    for (const { named, fact } of patterns()) {
      const title = named?.exec(asked)?.slice(1).find(Boolean)?.trim() ?? '';
      const meant = title === '' ? [] : findNamed(corpus.documents, title, phrases);
      const quotations = quoteAll(meant, fact);
      if (quotations.length > 0) return quotations;
    }
  }
  return [];
}

/** Whether a question begins and ends as one of a language may, where a title may stand at one of the ends. */
function mayBeAsked(asked: string, vocabulary: ReadonlySet<string>): boolean {
  const words = asked.split(' ');
  if (Array.from(asked).some(startsUnspaced)) {
    // Words are not parted there: the signs must do.
    return [...vocabulary].some((word) => startsUnspaced(word) && asked.includes(word));
  }
  const known = words.filter(
    (word) => vocabulary.has(word) || vocabulary.has(word.replace(/s$/, '')),
  );
  return (
    known.length === words.length ||
    (known.length >= 2 && vocabulary.has(words[0] ?? '')) ||
    (known.length >= 2 && vocabulary.has(words.at(-1) ?? ''))
  );
}

function quoteFact(document: Document, fact: HeaderFact): Quotation[] {
  const line = standIns[fact].map((one) => document.header[one]).find((span) => span !== undefined);
  if (line === undefined) return [];
  return [quoteSpan(document, { lead: line, span: line, headings: [], confidence: certainty })];
}
