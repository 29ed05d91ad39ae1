import type { Document } from './document.ts';

/** Dates that are written as `2026-01-27` can be compared. */
const comparable = /^\d{4}-\d\d-\d\d/;

/** Whether a document has a later date than another; not where either date is missing, or written in another way. */
export function isNewer(document: Document, than: Document): boolean {
  const [date, otherDate] = [document, than].map(
    ({ metadata }) => comparable.exec(metadata.date ?? '')?.[0],
  );
  return date !== undefined && otherDate !== undefined && date > otherDate;
}
