import { traits } from './cues.ts';
import { type Lexicon, type Tokens, wordNumber } from './lexicon.ts';
import { findWords } from './words.ts';

/** `1. `, `2.1) `, `[3] `, `§ 4 `: a number that counts sentences, and says nothing. */
const numbering =
  /^(?:\[\d{1,3}\]|\(\d{1,3}\)|§ ?\d{1,3}[a-z]?\.?(?=\s+\P{Ll})|\d{1,3}(?:\.\d{1,3})*[.)])\s+/u;

/**
 * The words of a sentence without the number that it may have in a list: it is another in each list. That of a day, as
 * in "5. Mai", is none of these.
 *
 * @param text the sentence, or its beginning.
 */
export function withoutNumber({ traitsOfWord }: Lexicon, text: string, tokens: Tokens): Tokens {
  const [number] = numbering.exec(text.slice(0, 20)) ?? [];
  if (number === undefined) return tokens;
  const rest = tokens.subarray(Array.from(findWords(number)).length);
  const first = traitsOfWord[wordNumber(rest[0] ?? 0)] ?? 0;
  return (first & traits.calendar) === 0 ? rest : tokens;
}
