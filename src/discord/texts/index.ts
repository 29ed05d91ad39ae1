/** What the bot says of its own, in the languages of those who ask. */
import { Locale, type LocalizationMap } from 'discord.js';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import type { Texts } from './texts.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

export type { Label, Texts } from './texts.ts';

/** By Discord's names of languages, all but English, which is what every other language falls back on. */
const textsByLocale: Readonly<Partial<Record<`${Locale}`, Texts>>> = {
  [Locale.ChineseCN]: chinese,
  [Locale.Dutch]: dutch,
  [Locale.French]: french,
  [Locale.German]: german,
  [Locale.Italian]: italian,
  [Locale.Japanese]: japanese,
  [Locale.Korean]: korean,
  [Locale.Polish]: polish,
  [Locale.PortugueseBR]: portuguese,
  [Locale.Russian]: russian,
  [Locale.SpanishES]: spanish,
  [Locale.SpanishLATAM]: spanish,
  [Locale.Turkish]: turkish,
  [Locale.Ukrainian]: ukrainian,
};

const traditionalChinese: string = Locale.ChineseTW;

const textsByLanguage: ReadonlyMap<string, Texts> = new Map(
  Object.values(textsByLocale).map((texts) => [primary(texts.tag), texts]),
);

/** The texts in every language. */
export const allTexts: readonly Texts[] = [english, ...new Set(Object.values(textsByLocale))];

/**
 * The texts in a language.
 *
 * @param locale Discord's, such as `pt-BR`, or a BCP 47 tag, such as `pt`; English where there are none in it. Who has
 *   Traditional Chinese is not shown Simplified.
 */
export function textsFor(locale: string | null | undefined): Texts {
  if (locale === null || locale === undefined || locale === traditionalChinese) return english;
  const exact = Object.entries(textsByLocale).find(([name]) => name === locale)?.[1];
  return exact ?? textsByLanguage.get(primary(locale)) ?? english;
}

/** A text in every language but English, as Discord takes it for the names and descriptions of commands. */
export function localizationsOf(pick: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(
    Object.entries(textsByLocale).map(([locale, texts]) => [locale, pick(texts)]),
  );
}

function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}
