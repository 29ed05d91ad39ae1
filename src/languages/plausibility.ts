import { letterEvidence } from './evidence.ts';
import { fold } from './fold.ts';
import type { Detector } from './detect.ts';
import type { Language } from './language.ts';

/** Signs that stand between words in books, letters and tables, besides those of ASCII. */
const typographic =
  /[‘’‚“”„‹›«»–—―…•·§€£°№¿¡´±½²³©®™\u00A0\u00AD\u200B-\u200F،؛؟।、。，．！？：；（）「」『』《》〈〉【】〔〕“”・〜～ー々…]/u;

/** Signs that stand beside words and numbers, never inside a word. */
const outer = /(?<=\p{L})[·§€£°№¿¡´±½²³©®™](?=\p{Ll})/gu;

/** Signs that a text may hold, and that say nothing. */
const neutral = /[¢¥¦¨ª¬¯µ¶¸º¼¾×÷←-⇿−≈≠≤≥■-◿✓✔]/u;

/** What no text holds: unassigned and private characters, C1 controls, and what stands for bytes without meaning. */
const senseless = /[\p{Cn}\p{Co}\p{Cs}\u0080-\u009F\uFFFD]/u;

const latin = /^[\p{Script=Latin}\p{M}]+$/u;

/** One script a line; a word is written in one of them, Japanese in two. */
const scripts = [
  latin,
  /^[\p{Script=Cyrillic}\p{M}]+$/u,
  /^[\p{Script=Greek}\p{M}]+$/u,
  /^[\p{Script=Arabic}\p{M}ـ]+$/u,
  /^[\p{Script=Hebrew}\p{M}]+$/u,
  /^[\p{Script=Thai}\p{M}]+$/u,
  /^[\p{Script=Hangul}]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+$/u,
];

/** Signs of old sets that writers of today seldom need; misread text is full of them. */
const rare = /[\uFF61-\uFF9F\u3400-\u4DBF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;

/**
 * Makes a function that says how much a text looks like a language, by those of its words and signs that are not plain
 * ASCII. Text that was decoded wrongly looks like none: its letters are of several scripts, stand where capitals do
 * not, or are mixed with signs.
 *
 * @param detect names the text's language.
 * @param languageOf gives the language of a tag.
 * @returns takes a text; gives a mean over those words and signs: up to 2 where all are common words, 1 where they are
 *   possible ones, below 0 where they make no sense. 0 where there are none.
 */
export function createPlausibility(
  detect: Detector,
  languageOf: (tag: string) => Language,
): (text: string) => number {
  return (text) => {
    const tag = detect(text);
    const known = tag === null ? null : languageOf(tag);
    const letters = new Set(
      [...letterEvidence].flatMap(([letter, gains]) => (gains.has(tag ?? '') ? [letter] : [])),
    );
    let sum = -2 * (text.match(outer)?.length ?? 0);
    let weights = 0;
    for (const [part] of text.matchAll(/[\p{L}\p{M}]+|[^\0-\x7F]/gu)) {
      if (/^[\0-\x7F]*$/.test(part)) continue;
      const weight = Math.min(part.length, 4);
      sum += weight * (/\p{L}/u.test(part) ? valueOf(part, known, letters) : valueOfSign(part));
      weights += weight;
    }
    return weights === 0 ? 0 : sum / weights;
  };
}

function valueOfSign(sign: string): number {
  if (senseless.test(sign)) return -3;
  if (typographic.test(sign)) return 1;
  return neutral.test(sign) ? 0 : -0.5;
}

function valueOf(word: string, language: Language | null, letters: ReadonlySet<string>): number {
  const script = scripts.find((one) => one.test(word));
  if (script === undefined || rare.test(word)) return -1;
  if (/\p{Ll}\p{Lu}/u.test(word)) return -1;
  if (language?.stopWords.has(fold(word))) return 2;
  // A single letter of another alphabet in the midst of Latin ones is a misread sign.
  if (script !== latin) return word.length > 1 ? 1 : 0;
  const foreign = word.toLowerCase().match(/[^\0-\x7F]/gu) ?? [];
  return foreign.every((letter) => letters.has(letter)) ? 1 : 0;
}
