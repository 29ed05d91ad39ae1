import { isNewer } from '../corpus/index.ts';
import type { Candidate, Version } from '../search/index.ts';
import { saidBy } from './claims.ts';
import type { Contest } from './contest.ts';
import { createContradiction, isAboutSame } from './contradiction.ts';

/**
 * An otherwise worded version takes the place of the best candidate where its score, a logarithm of odds, is so near.
 */
const nearScore = 2;

/** What to quote first. */
export interface Leading {
  readonly first: Candidate;
  /** What another document says otherwise, as far as words can tell. */
  readonly contradiction: Candidate | undefined;
}

/**
 * Of the best candidate's versions, the newest that is an answer; and what contradicts it, if anything: the newest
 * version that does, or else the best candidate.
 *
 * @param threshold from this confidence on, a candidate counts as an answer.
 */
export function leadingOf(contest: Contest, best: Candidate, threshold: number): Leading {
  const versionsOfBest = contest.versionsOf(best);
  const kinds = new Map(contest.candidates.map((one) => [one, kindOf(versionsOfBest, one)]));
  const versions = contest.candidates.filter(
    (one) => one !== best && one.document !== best.document && kinds.get(one) !== undefined,
  );
  const leastSure = Math.min(threshold, contest.confidence(best));
  const contradictsBest = createContradiction(contest, best);
  const tellsWhatIsAsked = saidBy(contest, best).size > 0;
  const saysAsMuch = (one: Candidate) =>
    one.score > best.score - nearScore && (!tellsWhatIsAsked || saidBy(contest, one).size > 0);
  const mayLead = (one: Candidate) =>
    isAboutSame(contest, best, one) &&
    (kinds.get(one) !== 'alike' || saysAsMuch(one) || contradictsBest(one)) &&
    contest.confidence(one, best) >= leastSure;
  const [first = best, ...others] = newestFirst([best, ...versions.filter(mayLead)]);

  const contradicts = first === best ? contradictsBest : createContradiction(contest, first);
  const agreeing = new Set(
    contest
      .versionsOf(first)
      .filter(({ kind }) => kind !== 'alike')
      .map(({ indexed }) => indexed.document),
  );
  const contradiction = [...others, ...contest.candidates].find(
    (one) =>
      contradicts(one) &&
      !agreeing.has(one.document) &&
      contest.confidence(one, first) >= threshold &&
      contest.confidence(first, one) >= threshold,
  );
  return { first, contradiction };
}

/** How a candidate is a version of a sentence; undefined where it is none. */
export function kindOf(
  versions: readonly Version[],
  { passage, sentence }: Candidate,
): Version['kind'] | undefined {
  return versions.find((one) => one.indexed.passage === passage && one.sentence === sentence)?.kind;
}

/** Newest first; those whose dates do not tell stay where they are. */
function newestFirst(candidates: readonly Candidate[]): Candidate[] {
  const isOlder = (one: Candidate, other: Candidate) => isNewer(other.document, one.document);
  const isDated = (one: Candidate) =>
    candidates.some((other) => isOlder(one, other) || isOlder(other, one));
  const left = candidates.filter(isDated);
  const takeNewest = () => {
    const newest = left.findIndex((one) => !left.some((other) => isOlder(one, other)));
    return left.splice(newest, 1);
  };
  return candidates.flatMap((one) => (isDated(one) ? takeNewest() : [one]));
}
