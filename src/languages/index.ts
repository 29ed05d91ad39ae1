/** What differs from one language to the next: words, stems, abbreviations, and how to tell them apart. */
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { createDetector, type Detector } from './detect.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hindi } from './hindi.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Language } from './language.ts';
import { otherLanguage } from './other.ts';
import { createPlausibility } from './plausibility.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';

export type { AnswerKind, Combination, Cues, Sign } from './cues.ts';
export { fold, foldKeepingAccents } from './fold.ts';
export type { Abbreviations, Language } from './language.ts';
export { phraseAt, phraseBefore, phraseOf } from './phrases.ts';
export { unitOf } from './units.ts';

/** The languages that are known well, by name. */
export const languages: readonly Language[] = [
  ...[arabic, chinese, dutch, english, french, german, greek, hindi, italian, japanese, korean],
  ...[polish, portuguese, romanian, russian, spanish, swedish, thai, turkish, ukrainian],
  vietnamese,
];

const byTag: ReadonlyMap<string, Language> = new Map(
  languages.map((language) => [language.tag, language]),
);

/** @param tag a BCP 47 tag; regions and the like are passed over: `pt-BR` is Portuguese. */
export function languageOf(tag: string): Language {
  const primary = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  return byTag.get(primary) ?? otherLanguage(primary);
}

/**
 * Names the language of a text by its script, and within a script by common words and letters.
 *
 * @param likely BCP 47 primary subtags, most likely first; they win where the text says too little.
 * @returns a primary subtag such as `en`; null where the text does not tell and nothing likely is written in its
 * script.
 */
export const detectLanguage: Detector = createDetector(languages);

/** How much a text looks like something written in a language, and not like bytes read wrongly. */
export const plausibility: (text: string) => number = createPlausibility(
  detectLanguage,
  languageOf,
);
