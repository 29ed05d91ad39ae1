import type { KeptQuestion } from './kept-file.ts';

/** Questions that ask for much the same. */
export interface QuestionGroup {
  /** The most asked first; at least one. */
  readonly questions: readonly [KeptQuestion, ...KeptQuestion[]];
  /** How often all of them were asked or rated together. */
  readonly count: number;
  /** When one of them was asked last: ISO 8601, in UTC. */
  readonly last: string;
}

/** Two questions are alike where they share this much of the words of both. */
const leastLikeness = 0.5;

/**
 * Groups questions by likeness: each joins the most asked one of which it shares at least half of the words (Jaccard's
 * coefficient).
 *
 * @param contentWords the words of a question that are about something, in a form in which they can be compared.
 * @returns the most asked group first.
 */
export function groupByLikeness(
  questions: readonly KeptQuestion[],
  contentWords: (text: string) => ReadonlySet<string>,
): QuestionGroup[] {
  const groups: { words: ReadonlySet<string>; members: [KeptQuestion, ...KeptQuestion[]] }[] = [];
  const groupsByWord = new Map<string, Set<number>>();
  for (const question of questions.toSorted(byCount)) {
    const words = contentWords(question.text);
    const near = new Set(Array.from(words, (word) => [...(groupsByWord.get(word) ?? [])]).flat());
    const best = [...near]
      .map((index) => ({ index, likeness: likeness(words, groups[index]?.words ?? new Set()) }))
      .filter((one) => one.likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index)[0];
    if (best) {
      groups[best.index]?.members.push(question);
      continue;
    }
    for (const word of words) {
      groupsByWord.set(word, (groupsByWord.get(word) ?? new Set()).add(groups.length));
    }
    groups.push({ words, members: [question] });
  }
  return groups
    .map(({ members }) => ({
      questions: members,
      count: members.reduce((sum, question) => sum + countOf(question), 0),
      last: members.map(({ last }) => last).reduce((a, b) => (a > b ? a : b)),
    }))
    .sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1));
}

function byCount(a: KeptQuestion, b: KeptQuestion): number {
  return countOf(b) - countOf(a) || (a.last < b.last ? 1 : a.last > b.last ? -1 : 0);
}

function countOf({ unanswered, notHelpful }: KeptQuestion): number {
  return unanswered + notHelpful;
}

/** The words of both, over the words of either. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
