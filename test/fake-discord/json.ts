/** A JSON object whose fields are not known yet. */
export type Json = Record<string, unknown>;

/** Whether the value is a JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; anything else becomes an empty one. */
export function asRecord(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** The value as a list of objects; anything that is not a list becomes an empty one. */
export function asRecords(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(asRecord) : [];
}

/** The value as a list of strings, without what is not a string. */
export function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The value as a string; anything else becomes the empty one. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value as a number; anything else becomes 0. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Whether the field is there and holds something else than null. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
