/**
 * A BCP 47 tag in its usual form, or null where the value is none. BCP 47 would allow "german" for a language, too, but
 * none is registered with more than three letters. The tag is looked up by its first part, so "deu" becomes "de".
 */
export function toLanguageTag(value: string): string | null {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(value)) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}

/** The value where it is an http or https address, else null. */
export function toWebAddress(value: string): string | null {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : null;
}

/** A longer value, in UTF-16 code units, is no title, name or date. */
const longestFact = 300;

/** The value on one line, or null where it says nothing or goes on and on. */
export function toFact(value: string | null | undefined): string | null {
  const fact = value?.replace(/\s+/g, ' ').trim() ?? '';
  return fact === '' || fact.length > longestFact ? null : fact;
}

/** The day of a time such as `2022-01-27T10:00:00Z`; other values as they are written, null where nothing is. */
export function toDay(value: string | null | undefined): string | null {
  const fact = toFact(value);
  return fact?.replace(/^(\d{4}-\d{2}-\d{2})T\d.*$/, '$1') ?? null;
}

/** The first fact that there is. */
export function firstFact(...values: readonly (string | null | undefined)[]): string | null {
  return values.map(toFact).find((fact) => fact !== null) ?? null;
}
