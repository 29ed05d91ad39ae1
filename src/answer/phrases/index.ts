/** What people say to the bot other than questions about what stands in documents, a file a language. */
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hindi } from './hindi.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Phrases } from './phrases.ts';
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

export { type Pattern, toPatterns, wordsOf, writeOut } from './notation.ts';
export type { Phrases } from './phrases.ts';

/** By name. */
export const phrasesByLanguage: readonly Phrases[] = [
  ...[arabic, chinese, dutch, english, french, german, greek, hindi, italian, japanese, korean],
  ...[polish, portuguese, romanian, russian, spanish, swedish, thai, turkish, ukrainian],
  vietnamese,
];
