import type { Document } from './document.ts';

/** The beginning of a date such as `2026-01-27`, `2026-01` or `2026`. */
const ordered = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/;

/** The year in a date of words, such as "27 January 2026". */
const yearAlone = /(?<!\d)\d{4}(?!\d)/;

/** Whether a document has a later date than another, as far as both dates are exact; not where one is missing. */
export function isNewer(document: Document, than: Document): boolean {
  const [date, otherDate] = [toOrdered(document), toOrdered(than)];
  const exact = Math.min(date.length, otherDate.length);
  return exact > 0 && date.slice(0, exact) > otherDate.slice(0, exact);
}

/** Compares documents by their dates, the newest first; those without one come last. */
export function byDate(one: Document, other: Document): number {
  const [date, otherDate] = [toOrdered(one), toOrdered(other)];
  if (date === otherDate) return 0;
  return date > otherDate ? -1 : 1;
}

/** @returns empty where there is no year. */
function toOrdered({ metadata: { date } }: Document): string {
  return (ordered.exec(date ?? '') ?? yearAlone.exec(date ?? ''))?.[0] ?? '';
}
