/**
 * Words, and runs of words, that stand for something, as a language's file lists them: with white space between, `_`
 * between the words of a run, `*` for any ending, and `^` before what counts only at the start of a text. Runs are
 * compared without regard to where their words are parted, since scripts without spaces leave that to a dictionary.
 */
export interface Phrases<T> {
  readonly whole: ReadonlyMap<string, T>;
  /** What starts so. */
  readonly beginnings: ReadonlyMap<string, T>;
  /** UTF-16 code units of the longest phrase, and of the longest beginning; 0 where there is none. */
  readonly longest: number;
  readonly longestBeginning: number;
}

/** What a text has at some place. */
export interface FoundPhrase<T> {
  readonly value: T;
  /** UTF-16 code units of what the list has, so that the most telling can be chosen. */
  readonly length: number;
  /** How many words it spans. */
  readonly words: number;
}

/**
 * @param lists what stands for each value; of two values for one phrase the later one counts.
 * @param fold maps what readers take for the same word to one form.
 */
export function toPhrases<T>(
  lists: readonly (readonly [list: string | undefined, value: T])[],
  fold: (word: string) => string,
): Phrases<T> {
  const whole = new Map<string, T>();
  const beginnings = new Map<string, T>();
  for (const [list = '', value] of lists) {
    for (const phrase of list.split(/\s+/).filter((one) => one !== '')) {
      const start = phrase.startsWith('^') ? '^' : '';
      const words = phrase.replace(/^\^|\*$/g, '').split('_');
      const joined = start + words.map((word) => fold(word)).join('');
      (phrase.endsWith('*') ? beginnings : whole).set(joined, value);
    }
  }
  const longestBeginning = longestOf(beginnings.keys());
  const longest = Math.max(longestBeginning, longestOf(whole.keys()));
  return { whole, beginnings, longest, longestBeginning };
}

function longestOf(phrases: Iterable<string>): number {
  let longest = 0;
  for (const { length } of phrases) longest = Math.max(longest, length);
  return longest;
}

/** What a single word stands for; `undefined` where it is none of the phrases. */
export function phraseOf<T>(phrases: Phrases<T>, word: string): T | undefined {
  return find(phrases, word)?.value;
}

/** The longest phrase that starts with the word at a place. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  words: readonly string[],
  from: number,
): FoundPhrase<T> | undefined {
  let best: FoundPhrase<T> | undefined;
  let joined = '';
  for (let i = from; i < words.length && joined.length < phrases.longest; i++) {
    joined += words[i] ?? '';
    const found = (from === 0 ? find(phrases, `^${joined}`) : undefined) ?? find(phrases, joined);
    if (found && found.length > (best?.length ?? 0)) best = { ...found, words: i - from + 1 };
  }
  return best;
}

/** The longest phrase that ends before the word at a place. */
export function phraseBefore<T>(
  phrases: Phrases<T>,
  words: readonly string[],
  end: number,
): FoundPhrase<T> | undefined {
  let best: FoundPhrase<T> | undefined;
  let joined = '';
  for (let i = end - 1; i >= 0 && joined.length < phrases.longest; i--) {
    joined = (words[i] ?? '') + joined;
    const found = find(phrases, joined);
    if (found && found.length > (best?.length ?? 0)) best = { ...found, words: end - i };
  }
  return best;
}

function find<T>(
  { whole, beginnings, longestBeginning }: Phrases<T>,
  joined: string,
): { value: T; length: number } | undefined {
  const value = whole.get(joined);
  if (value !== undefined) return { value, length: joined.length };
  for (let length = Math.min(joined.length, longestBeginning); length > 0; length--) {
    const begun = beginnings.get(joined.slice(0, length));
    if (begun !== undefined) return { value: begun, length };
  }
  return undefined;
}
