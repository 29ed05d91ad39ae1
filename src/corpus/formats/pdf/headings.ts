import { isRow, type Paragraph } from './paragraphs.ts';
import { titleOf } from './reading.ts';
import type { TypeSizes } from './type-sizes.ts';

/** A paragraph in its place among the headings. */
export interface Placed {
  readonly paragraph: Paragraph;
  /** The titles of the headings that it stands under, outermost first. */
  readonly headings: readonly string[];
  /** Whether it is a heading with something below it, and so no text of its own. */
  readonly isHeading: boolean;
}

/** A heading is larger than the running text by this factor, or set in another font. */
const larger = 1.12;

/** In lines. */
const tallest = 4;

/** In UTF-16 code units: of one in a larger font, and of one that only its font tells. */
const longest = 250;
const longestByFont = 120;

interface Heading {
  readonly title: string;
  readonly level: number;
}

/** Finds the headings, and which of them each paragraph stands under. The larger the font, the higher the level. */
export function placeUnderHeadings(paragraphs: readonly Paragraph[], type: TypeSizes): Placed[] {
  const keys = paragraphs.map((paragraph) => headingKey(paragraph, type));
  const ranks = [...new Set(keys.filter((key) => key !== null))].sort((a, b) => a - b);
  const levels = keys.map((key) => (key === null ? null : ranks.indexOf(key)));
  let path: Heading[] = [];
  return paragraphs.map((paragraph, i): Placed => {
    const level = levels[i] ?? null;
    if (level === null)
      return { paragraph, headings: path.map(({ title }) => title), isHeading: false };
    path = path.filter((heading) => heading.level < level);
    const headings = path.map(({ title }) => title);
    path = [...path, { title: titleOf(paragraph), level }];
    const next = levels[i + 1];
    const isBare = i + 1 === paragraphs.length || (typeof next === 'number' && next <= level);
    return { paragraph, headings, isHeading: !isBare };
  });
}

/** Orders headings, the highest first; null for what is none. */
function headingKey(paragraph: Paragraph, { body, bodyFonts }: TypeSizes): number | null {
  const [first] = paragraph;
  if (!first || paragraph.length > tallest || paragraph.some(isRow)) return null;
  const title = titleOf(paragraph);
  if (!/\p{L}/u.test(title) || title.length > longest || /^[•◦▪‣●○■□]/u.test(title)) return null;
  const isLarger = first.size >= larger * body;
  const hasOwnFont =
    first.size >= 0.95 * body &&
    paragraph.every(({ isMixed, font }) => !isMixed && !bodyFonts.has(font));
  if (!isLarger && !(hasOwnFont && title.length <= longestByFont && !/[.,;:，；。]$/u.test(title)))
    return null;
  const depth = /^\d+(?:\.\d+)*/.exec(title)?.[0].split('.').filter(Boolean).length ?? 1;
  return -10 * Math.round(2 * first.size) + Math.min(depth, 9);
}
