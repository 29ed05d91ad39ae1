import type { Header, Metadata, Span } from '../document.ts';
import { plainWords } from '../plain-words.ts';

/**
 * Facts about a document that its owner states in the manifest. They win over the document's own; null takes one away,
 * and a fact that is absent stays as the document has it.
 */
export type GivenFacts = Readonly<Partial<Metadata>>;

/** Whether the same is given. */
export function areSameFacts(some: GivenFacts, others: GivenFacts): boolean {
  const sorted = (facts: GivenFacts) => JSON.stringify(Object.entries(facts).sort());
  return sorted(some) === sorted(others);
}

/**
 * Of the lines on which a document states facts about itself, those that a manifest does not correct: a question about
 * the document must not be answered with what its owner says is wrong. A line that holds the given value stays.
 */
export function withoutCorrected(header: Header, text: string, given: GivenFacts): Header {
  const isCorrected = (fact: string, { start, end }: Span) => {
    const value = given[fact as keyof Metadata];
    if (value === undefined || value === null) return value === null;
    return !plainWords(text.slice(start, end)).includes(plainWords(value));
  };
  const lines = Object.entries<Span>({ ...header });
  return Object.fromEntries(lines.filter(([fact, line]) => !isCorrected(fact, line)));
}
