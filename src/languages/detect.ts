import { type Evidence, letterEvidence, wordEvidence } from './evidence.ts';
import type { Language } from './language.ts';
import { type Script, scriptOf } from './scripts.ts';

/** More of a text, in UTF-16 code units, would only take time. */
const longestSample = 20_000;

/** A language that is likely beforehand counts as if a good half of a word spoke for it. */
const likelyWeight = 0.6;

/** With less evidence, a word and a letter or so, the language is anybody's guess. */
const leastEvidence = 0.9;

/** Scripts that one language alone is written in, as far as languages are known here. */
const languageOfScript: Readonly<Partial<Record<Script, string>>> = {
  devanagari: 'hi',
  greek: 'el',
  han: 'zh',
  hangul: 'ko',
  kana: 'ja',
  thai: 'th',
};

/** Letters that Arabic does without, and its neighbours Persian and Urdu do not. */
const notArabic = /[پچژگٹڈڑںے]/u;

/** Names the language of a text; see {@link createDetector}. */
export type Detector = (text: string, likely?: readonly string[]) => string | null;

/**
 * Makes a function that tells languages apart by script, and within a script by common words and letters. It
 * depends on nothing but the text and what it is told to be likely.
 *
 * @param languages whose common words tell them apart.
 * @returns takes a text and the languages that are likely, most likely first: they win where the text
 *   says too little. Gives a BCP 47 tag, or null where it cannot tell.
 */
export function createDetector(languages: readonly Language[]): Detector {
  const words = wordEvidence(languages);
  return (text, likely = []) => {
    const sample = text.slice(0, longestSample).normalize('NFC').toLowerCase();
    const script = scriptOf(sample);
    // Chinese signs without kana may be Japanese where the documents are.
    if (script === 'han' && likely.includes('ja') && !likely.includes('zh')) return 'ja';
    if (script === 'latin') return tellApart(sample, words, likely.filter(isLatin));
    if (script === 'cyrillic') {
      // What has no letter or word of Ukrainian is Russian.
      return tellApart(sample, words, [...likely.filter(isCyrillic), 'ru']);
    }
    if (script === 'arabic') return notArabic.test(sample) ? null : 'ar';
    return script === null ? null : (languageOfScript[script] ?? null);
  };
}

function isCyrillic(tag: string): boolean {
  return tag === 'ru' || tag === 'uk';
}

function isLatin(tag: string): boolean {
  return !isCyrillic(tag) && tag !== 'ar' && !Object.values(languageOfScript).includes(tag);
}

function tellApart(sample: string, words: Evidence, likely: readonly string[]): string | null {
  const scores = new Map<string, number>();
  const gain = (gains: ReadonlyMap<string, number> | undefined) => {
    for (const [tag, weight] of gains ?? []) scores.set(tag, (scores.get(tag) ?? 0) + weight);
  };
  for (const [word] of sample.matchAll(/\p{L}+/gu)) gain(words.get(word));
  for (const [letter] of sample.matchAll(/[^\0-\x7F]/gu)) gain(letterEvidence.get(letter));
  const evidence = Math.max(0, ...scores.values());
  if (evidence < leastEvidence) return likely[0] ?? null;
  for (const tag of likely) scores.set(tag, (scores.get(tag) ?? 0) + likelyWeight);
  const rank = (tag: string) => (likely.includes(tag) ? likely.indexOf(tag) : likely.length);
  const [first, second] = [...scores].sort(
    ([a, scoreA], [b, scoreB]) => scoreB - scoreA || rank(a) - rank(b),
  );
  const isTie = first?.[1] === second?.[1];
  return first === undefined || (isTie && !likely.includes(first[0])) ? null : first[0];
}
