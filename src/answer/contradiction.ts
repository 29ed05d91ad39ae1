import {
  type Candidate,
  createLikeness,
  fingerprintOf,
  haveSameWords,
  signsOf,
  termsOf,
} from '../search/index.ts';
import { countedIn, denies, saidBy, verdictsIn } from './claims.ts';
import type { Contest } from './contest.ts';

/**
 * One in other words contradicts only where it is about as good a candidate: its score, a logarithm of odds, is so
 * near.
 */
const nearScore = 3;

/**
 * Makes a function that tells whether a sentence of another document contradicts an answer, as far as words can tell:
 *
 * - it has the same words, and other signs;
 * - or it is alike and about the same, and denies what the answer says, says no for yes, differs in what is asked for or
 *   in what is counted, or, where what is asked for has no form of its own, in any word;
 * - or it says in other words what is asked for, and has no number, date or name of the answer's. It has to be about all
 *   that the answer is about: who asks for the Oak Club is not told otherwise by "The Elm Club has 150 members".
 */
export function createContradiction(
  contest: Contest,
  answer: Candidate,
): (other: Candidate) => boolean {
  const { index } = contest;
  const isLike = createLikeness(index.lexicon, answer.statement);
  const said = saidBy(contest, answer);
  const verdicts = verdictsIn(contest, answer);
  const isNegative = denies(contest, answer);
  return (other) => {
    if (other.document === answer.document) return false;
    if (haveSameWords(index.lexicon, answer.statement, other.statement)) {
      return signsToCompare(answer) !== signsToCompare(other);
    }
    const otherwise = saidBy(contest, other);
    if (isLike(other.statement)) {
      if (!isAboutSame(contest, answer, other)) return false;
      const isDenied = denies(contest, other) !== isNegative;
      const isContrary = areContrary(verdicts, verdictsIn(contest, other));
      // "Not allowed" is "forbidden".
      if (isDenied || isContrary) return isDenied !== isContrary;
      if (said.size > 0 && otherwise.size > 0) {
        return !areEqual(said, otherwise) || countOtherThings(contest, answer, other);
      }
      // Of two of which one tells what is asked for, the shorter may only say less.
      const areSilent = said.size === 0 && otherwise.size === 0;
      if (!areSilent) return other.statement.length === answer.statement.length;
      return !isReordered(contest, answer, other);
    }
    return (
      said.size > 0 &&
      otherwise.size > 0 &&
      other.score > answer.score - nearScore &&
      isAboutAll(contest, answer.inSection.terms, other.inSection.terms) &&
      ![...otherwise].some((word) => said.has(word))
    );
  };
}

/**
 * Whether a candidate is about all of the question that another is about. A word by which one says yes or no, such as
 * "allowed", may be another there, such as "forbidden".
 */
export function isAboutSame(contest: Contest, answer: Candidate, other: Candidate): boolean {
  if (verdictsIn(contest, other).size === 0) {
    return isAboutAll(contest, answer.inPassage, other.inPassage);
  }
  const verdicts = new Set(verdictsIn(contest, answer).keys());
  const matter = [...answer.inPassage].filter((term) => !verdicts.has(term));
  return isAboutAll(contest, matter, other.inPassage);
}

/** Whether all of the question's terms of substance that are among some are among others too. */
function isAboutAll(
  { reading: { query } }: Contest,
  some: Iterable<number>,
  others: ReadonlySet<number>,
): boolean {
  for (const term of some) {
    if (query.terms.get(term)?.isSubstance === true && !others.has(term)) return false;
  }
  return true;
}

/** Whether both say yes or no, and none says the same. */
function areContrary(some: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>) {
  const said = new Set(others.values());
  return some.size > 0 && said.size > 0 && ![...some.values()].some((one) => said.has(one));
}

/** `2024/25` and `2024-25` are written otherwise, and do not say otherwise. */
function signsToCompare({ text }: Candidate): string {
  return signsOf(text).replace(/\d*-|\//g, '-');
}

/**
 * Whether the same number counts something in one sentence that the other does not speak of: "three days", "three
 * weeks".
 */
function countOtherThings(contest: Contest, one: Candidate, other: Candidate): boolean {
  const [counted, otherCounted] = [countedIn(contest, one), countedIn(contest, other)];
  const [terms, otherTerms] = [one, other].map(
    ({ statement }) => new Set(termsOf(statement, contest.index.lexicon)),
  );
  return [...counted].some(([number, thing]) => {
    const otherThing = otherCounted.get(number);
    if (otherThing === undefined) return false;
    return !otherTerms?.has(thing) && !terms?.has(otherThing);
  });
}

/** Whether two sentences have the same words, or such as say the same, in another order. */
function isReordered({ index }: Contest, ...both: readonly [Candidate, Candidate]): boolean {
  const [one, other] = both.map((candidate) =>
    fingerprintOf(index, candidate, candidate.document.language)?.split(' ').sort().join(' '),
  );
  return one !== undefined && one === other;
}

function areEqual<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  return some.size === others.size && [...some].every((one) => others.has(one));
}
