import { languageOf } from '../languages/index.ts';
import {
  answerWords,
  type Candidate,
  createLikeness,
  haveSameWords,
  type Query,
  type SearchIndex,
  signsOf,
  wordNumber,
} from '../search/index.ts';

/** One in other words contradicts only where it is about as good a candidate: its score, a logarithm of odds, is so near. */
const nearScore = 3;

/**
 * Makes a function that tells whether a sentence of another document contradicts an answer, as far as words can tell. It
 * either is nearly the same sentence, and differs in what is asked for, or, where that has no form of its own, in anything;
 * or it says in other words what is asked for, and has no number, date or name of the answer's. It has to be about all that
 * the answer is about: who asks for the Oak Club is not told otherwise by "The Elm Club has 150 members".
 */
export function createContradiction(
  index: SearchIndex,
  query: Query,
  answer: Candidate,
): (other: Candidate) => boolean {
  const isLike = createLikeness(index.lexicon, answer.statement);
  const wordsOf = ({ statement, document }: Candidate) =>
    answerWords(index, query, statement, document.language);
  const said = wordsOf(answer);
  const verdicts = verdictsIn(index, answer);
  const matter = [...answer.inPassage].filter((term) => !verdicts.has(term));
  return (other) => {
    if (other.document === answer.document) return false;
    const otherwise = wordsOf(other);
    const areAlike = haveSameWords(index.lexicon, answer.statement, other.statement);
    if (areAlike) return signsOf(answer.text) !== signsOf(other.text);
    if (isLike(other.statement)) {
      // "Forbidden" answers who asks what is "allowed".
      const terms = verdictsIn(index, other).size > 0 ? matter : answer.inPassage;
      if (!isAboutAll(query, terms, other.inPassage)) return false;
      if (said.size > 0 && otherwise.size > 0) return !areEqual(said, otherwise);
      // Of two of which one tells what is asked for, the shorter may only say less.
      const areSilent = said.size === 0 && otherwise.size === 0;
      return areSilent || other.statement.length === answer.statement.length;
    }
    return (
      said.size > 0 &&
      otherwise.size > 0 &&
      other.score > answer.score - nearScore &&
      isAboutAll(query, answer.inSection.terms, other.inSection.terms) &&
      ![...otherwise].some((word) => said.has(word))
    );
  };
}

/** Whether all of the question's terms of substance that are among some are among others too. */
function isAboutAll({ terms }: Query, some: Iterable<number>, others: ReadonlySet<number>) {
  for (const term of some) {
    if (terms.get(term)?.isSubstance === true && !others.has(term)) return false;
  }
  return true;
}

/** The terms of the words by which a sentence says yes or no. */
function verdictsIn(
  { lexicon, languages }: SearchIndex,
  { statement, document }: Candidate,
): ReadonlySet<number> {
  const { verdicts } = languageOf(document.language ?? languages[0]);
  const numbers = Array.from(statement, wordNumber);
  return new Set(
    numbers
      .filter((number) => verdicts.has(lexicon.words[number] ?? ''))
      .map((number) => lexicon.termOfWord[number] ?? -1),
  );
}

function areEqual(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((word) => others.has(word));
}
