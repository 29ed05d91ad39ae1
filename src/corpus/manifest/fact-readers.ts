import type { Metadata } from '../document.ts';
import { toDay, toFact, toLanguageTag, toWebAddress } from '../fact-values.ts';

/** How a fact is read. */
interface FactReader {
  /** Gives a value in its right form, or null where it has none. */
  readonly read: (value: string) => string | null;
  /** What it should be, in words for the owner. */
  readonly expected: string;
}

const text: FactReader = { read: toFact, expected: 'text of at most 300 characters' };

/** The facts that a manifest can give. */
export const factReaders: Readonly<Record<keyof Metadata, FactReader>> = {
  title: text,
  publisher: text,
  date: { read: toDate, expected: 'a date such as 2026-01-15, or words that name a year' },
  url: { read: toWebAddress, expected: 'an http or https address' },
  language: { read: toLanguageTag, expected: 'a language tag such as en' },
};

export function isFact(name: string): name is keyof Metadata {
  return Object.hasOwn(factReaders, name);
}

/** A year, month, day or time of ISO 8601 that there is, the last as its day; or other words that name a year. */
function toDate(value: string): string | null {
  const date = toDay(value);
  if (date === null || !/(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(date)) return null;
  if (!/^\d{4}(?:-\d+)*$/.test(date)) return date;
  // Days of no month are no dates, but JavaScript takes the 31st of some for the 1st of the next.
  const time = /^\d{4}(?:-\d\d){0,2}$/.test(date) ? Date.parse(date) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
