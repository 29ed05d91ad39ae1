import type { Language } from './language.ts';

/** Other tags under which a language's units are spelled otherwise. */
const variants: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

const longUnits: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

const unitsByTag = new Map<string, ReadonlyMap<string, string | null>>();

/**
 * The unit that a word names, in full or abbreviated: `meter` for `metres` and for `m`. What the units are called comes
 * from Intl.
 *
 * @param word folded.
 * @returns null where it names none, or several.
 */
export function unitOf(language: Language, word: string): string | null {
  const units = unitsByTag.get(language.tag) ?? unitsIn(language);
  unitsByTag.set(language.tag, units);
  return units.get(word) ?? null;
}

function unitsIn({ tag, fold }: Language): ReadonlyMap<string, string | null> {
  const units = new Map<string, string | null>();
  for (const locale of [tag, variants[tag]]) {
    if (locale === undefined || !Intl.NumberFormat.supportedLocalesOf(locale).length) continue;
    for (const unit of Intl.supportedValuesOf('unit')) {
      for (const name of namesOf(unit, locale)) {
        const word = fold(name.replace(/\.$/, ''));
        const isOther = units.has(word) && units.get(word) !== unit;
        units.set(word, isOther ? null : unit);
      }
    }
  }
  return units;
}

/**
 * In all numbers that a language tells apart. Those of times are not abbreviated: `m` is a metre, and seldom a month.
 */
function* namesOf(unit: string, locale: string): Generator<string> {
  for (const unitDisplay of longUnits.has(unit)
    ? (['long'] as const)
    : (['long', 'short'] as const)) {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    for (const count of [1, 2, 5, 11]) {
      for (const { type, value } of format.formatToParts(count)) {
        if (type === 'unit') yield value;
      }
    }
  }
}
