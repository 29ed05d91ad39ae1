import { type Language, languageOf } from '../languages/index.ts';
import { answerWords, type Candidate, plainNumber, wordNumber } from '../search/index.ts';
import type { Contest } from './contest.ts';

/** The words of a candidate that may be the very thing asked for. */
export function saidBy({ index, reading }: Contest, candidate: Candidate): ReadonlySet<string> {
  const { statement, document } = candidate;
  return answerWords(index, reading.query, statement, document.language);
}

/** By the terms of a sentence's words that say yes or no, what they say. */
export function verdictsIn({ index }: Contest, candidate: Candidate): ReadonlyMap<number, number> {
  const { lexicon } = index;
  const { verdicts } = languageFor(index.languages, candidate);
  const found = new Map<number, number>();
  for (const number of Array.from(candidate.statement, wordNumber)) {
    const verdict = verdicts.get(lexicon.words[number] ?? '');
    if (verdict !== undefined) found.set(lexicon.termOfWord[number] ?? -1, verdict);
  }
  return found;
}

/** Whether a sentence denies something. How often does not tell: "no se permiten nunca" denies once. */
export function denies({ index }: Contest, candidate: Candidate): boolean {
  const { negations } = languageFor(index.languages, candidate);
  const { words } = index.lexicon;
  return candidate.statement.some((token) => negations.has(words[wordNumber(token)] ?? ''));
}

/** By each number of a sentence, the term of the word after it; without those before a stop word. */
export function countedIn({ index }: Contest, candidate: Candidate): ReadonlyMap<string, number> {
  const { lexicon, languages } = index;
  const language = languageFor(languages, candidate);
  const counted = new Map<string, number>();
  const words = Array.from(candidate.statement, wordNumber);
  words.forEach((number, i) => {
    const plain = plainNumber(language, lexicon.words[number] ?? '');
    const thing = lexicon.termOfWord[words[i + 1] ?? -1] ?? -1;
    if (/^\d+$/.test(plain) && thing >= 0) counted.set(plain, thing);
  });
  return counted;
}

function languageFor(
  [likeliest]: readonly [string, ...string[]],
  { document }: Candidate,
): Language {
  return languageOf(document.language ?? likeliest);
}
