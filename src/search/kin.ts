import { languageOf } from '../languages/index.ts';
import { englishKin } from '../languages/english-kin.ts';

let groupsByStem: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * The groups of kindred words that a stem belongs to, by number: `murder` and `assassinate` share one. English words;
 * none for others.
 */
export function kinGroupsOf(stem: string): readonly number[] {
  groupsByStem ??= readGroups();
  return groupsByStem.get(stem) ?? none;
}

const none: readonly number[] = [];

function readGroups(): Map<string, number[]> {
  const stemOf = languageOf('en').createStemmer();
  const groups = new Map<string, number[]>();
  for (const [group, words] of englishKin.split(';').entries()) {
    for (const word of words.trim().split(/\s+/)) {
      const stem = stemOf(word);
      groups.set(stem, [...(groups.get(stem) ?? []), group]);
    }
  }
  return groups;
}
