import {
  answerWords,
  type Candidate,
  createLikeness,
  type Query,
  type SearchIndex,
} from '../search/index.ts';

/**
 * Makes a function that tells whether a sentence of another document contradicts an answer, as far as words can tell: it is
 * nearly the same but for some words, or has other numbers, dates or names where those are asked for. It has to be about
 * all that the answer is about: who asks for the Oak Club is not told otherwise by "The Elm Club has 150 members".
 */
export function createContradiction(
  { lexicon }: SearchIndex,
  query: Query,
  answer: Candidate,
): (other: Candidate) => boolean {
  const isLike = createLikeness(answer.statement);
  const said = answerWords(lexicon, query, answer.statement);
  return (other) => {
    if (other.document === answer.document) return false;
    if (isLike(other.statement)) return isAboutAll(query, answer.inPassage, other.inPassage);
    // Other words are about the same only where they, or the lines above them, say so themselves.
    if (!isAboutAll(query, answer.inSection.terms, other.inSection.terms)) return false;
    const otherwise = answerWords(lexicon, query, other.statement);
    if (said.size === 0 || otherwise.size === 0) return false;
    return ![...otherwise].some((word) => said.has(word));
  };
}

/** Whether all of the question's terms of substance that are among some are among others too. */
function isAboutAll({ terms }: Query, some: ReadonlySet<number>, others: ReadonlySet<number>) {
  for (const term of some) {
    if (terms.get(term)?.isSubstance === true && !others.has(term)) return false;
  }
  return true;
}
