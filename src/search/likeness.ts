/** Words are compared where they begin with this many letters alike … */
const sharedBeginning = 3;

/** … and are like each other from this on. */
const leastLikeness = 0.5;

/**
 * How much two words are spelled alike: Dice's coefficient of their pairs of neighbouring letters, as `invade` and
 * `invasion` have 0.5.
 *
 * @returns 0.5 to 1; 0 where they are not much alike or do not begin alike.
 */
export function likeness(first: string, second: string): number {
  for (let i = 0; i < sharedBeginning; i++) if (first[i] !== second[i]) return 0;
  if (first.length <= sharedBeginning || second.length <= sharedBeginning) return 0;
  const pairs: string[] = [];
  for (let i = 0; i + 1 < first.length; i++) pairs.push(first.slice(i, i + 2));
  const all = pairs.length + second.length - 1;
  let shared = 0;
  for (let i = 0; i + 1 < second.length; i++) {
    const at = pairs.indexOf(second.slice(i, i + 2));
    if (at < 0) continue;
    pairs[at] = '';
    shared += 2;
  }
  return shared / all >= leastLikeness ? shared / all : 0;
}
