import type { Language } from '../languages/index.ts';

/**
 * A number as digits alone: `5` for `5th` and `five`, `1500` for `1.500`. Of numbers in words, those up to twelve are
 * known.
 *
 * @param word folded.
 * @returns the word itself where it is no number.
 */
export function plainNumber({ numbers }: Language, word: string): string {
  return (
    numbers.get(word)?.toString() ??
    word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1').replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '')
  );
}
