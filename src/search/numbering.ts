import type { Document, Span } from '../corpus/index.ts';
import type { Tokens } from './lexicon.ts';
import { findWords } from './words.ts';

/** `1. `, `2.1) `, `[3] `, `§ 4 `: a number that counts sentences, and says nothing. */
export const numbering =
  /^(?:\[\d{1,3}\]|\(\d{1,3}\)|§ ?\d{1,3}[a-z]?\.?|\d{1,3}(?:\.\d{1,3})*[.)])\s+/;

/** The words of a sentence without the number that it may have in a list: it is another in each list. */
export function withoutNumber({ reading }: Document, { start, end }: Span, tokens: Tokens): Tokens {
  const [number = ''] = numbering.exec(reading.slice(start, Math.min(end, start + 20))) ?? [];
  return number === '' ? tokens : tokens.subarray(Array.from(findWords(number)).length);
}
