import { drawPassage, toSentence } from '../corpus.ts';
import type { Random } from '../random.ts';
import { drawWord } from '../vocabulary.ts';

/** A part of a document. */
export interface Section {
  readonly heading: string;
  /** Each is some sentences with a space between. */
  readonly paragraphs: readonly string[];
}

/** Draws a document of at least so many characters, as sections of prose. */
export function drawProse(random: Random, length: number): Section[] {
  const sections: Section[] = [];
  let left = length;
  while (left > 0) {
    const words = Array.from({ length: random.between(2, 6) }, () => drawWord(random));
    const heading = toSentence(words).slice(0, -1);
    const paragraphs = Array.from({ length: random.between(3, 12) }, () =>
      drawPassage(random).map(toSentence).join(' '),
    );
    left -= paragraphs.reduce((sum, paragraph) => sum + paragraph.length, heading.length);
    sections.push({ heading, paragraphs });
  }
  return sections;
}
