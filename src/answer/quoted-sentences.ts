import { splitSentences } from '../corpus/index.ts';
import { detectLanguage } from '../languages/index.ts';
import { findWords } from '../search/index.ts';
import { fewestWords } from './check-whole.ts';

/** A new line starts another sentence, unless it goes on in lower case as a line that was broken for its length does. */
const lineBreak = /\s*\n(?!\p{Ll})\s*/u;

/**
 * Splits what somebody quotes into its sentences, each of three words or more: a shorter one is left with that before
 * it, or at the beginning with that after it.
 *
 * @param quoted plain text.
 * @returns in their order; a single one where the text is one sentence, or too short.
 */
export function quotedSentences(quoted: string): string[] {
  const language = detectLanguage(quoted) ?? undefined;
  const sentences: string[] = [];
  for (const line of quoted.split(lineBreak)) {
    const reading = line.replace(/\s+/g, ' ').trim();
    for (const { start, end } of splitSentences(reading, language)) {
      const sentence = reading.slice(start, end);
      const before = sentences.at(-1);
      if (before !== undefined && (isShort(before) || isShort(sentence))) {
        sentences[sentences.length - 1] = `${before} ${sentence}`;
      } else sentences.push(sentence);
    }
  }
  return sentences;
}

function isShort(sentence: string): boolean {
  return Array.from(findWords(sentence)).length < fewestWords;
}
