import { type Document, plainWords, startsUnspaced } from '../corpus/index.ts';
import type { Quotation } from './answer.ts';
import { findNamed, ofKind, type StemOf } from './named-documents.ts';
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
  /** Those of a script in which words are not parted. */
  readonly unspaced: readonly string[];
  /** Made when they are first needed, since they are many. */
  readonly patterns: () => readonly (Pattern & { readonly fact: HeaderFact })[];
}

const questions: readonly Questions[] = phrasesByLanguage.map((phrases) => {
  let patterns: ReturnType<Questions['patterns']> | undefined;
  const lists = facts.map((fact) => phrases[fact]);
  const vocabulary = wordsOf([...lists, phrases.nouns, phrases.it]);
  return {
    phrases,
    vocabulary,
    unspaced: [...vocabulary].filter(startsUnspaced),
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
 * of the documents that it names by their titles or by what they are, else of all, those in its language first.
 *
 * @returns empty where it asks for something in the documents, and where no document states it.
 */
export function quoteHeaders(
  documents: readonly Document[],
  question: string,
  { limit, stemOf }: { readonly limit: number; readonly stemOf: StemOf },
): Quotation[] {
  const asked = plainWords(question);
  if (asked.length > longestHeaderQuestion) return [];
  const quoteAll = (some: readonly Document[], fact: HeaderFact) =>
    some.flatMap((document) => quoteFact(document, fact)).slice(0, limit);
  const likely = languagesOf(asked);
  for (const { patterns, phrases } of likely) {
    const found = patterns().find(({ unnamed }) => unnamed.test(asked));
    if (found) {
      const meant = ofKind(documents, asked, phrases);
      return quoteAll(ownLanguageFirst(meant, phrases.tag), found.fact);
    }
  }
  for (const { patterns, phrases } of likely) {
    for (const { named, fact } of patterns()) {
      const title = named?.exec(asked)?.slice(1).find(Boolean)?.trim() ?? '';
      const meant = title === '' ? [] : findNamed(documents, title, phrases, stemOf);
      const quotations = quoteAll(meant, fact);
      if (quotations.length > 0) return quotations;
    }
  }
  return [];
}

function ownLanguageFirst(documents: readonly Document[], tag: string): Document[] {
  const isOwn = ({ language }: Document) => language?.split('-', 1)[0] === tag;
  return [...documents.filter(isOwn), ...documents.filter((document) => !isOwn(document))];
}

/** The languages in which a question may be such a one: each knows its words, or all but a title at one of the ends. */
function languagesOf(asked: string): readonly Questions[] {
  if (Array.from(asked).some(startsUnspaced)) {
    // Words are not parted there: the signs must do.
    return questions.filter(({ unspaced }) => unspaced.some((word) => asked.includes(word)));
  }
  const words = asked.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return questions.filter(({ vocabulary }) => {
    const knows = (word: string) => vocabulary.has(word) || vocabulary.has(word.replace(/s$/, ''));
    const hasEnd = vocabulary.has(first) || vocabulary.has(last);
    if (!hasEnd && !knows(first)) return false;
    const known = words.filter(knows).length;
    return known === words.length || (known >= 2 && hasEnd);
  });
}

function quoteFact(document: Document, fact: HeaderFact): Quotation[] {
  const line = standIns[fact].map((one) => document.header[one]).find((span) => span !== undefined);
  if (line === undefined) return [];
  return [quoteSpan(document, { lead: line, span: line, passage: null, confidence: certainty })];
}
