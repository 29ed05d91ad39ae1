import type { Line } from './lines.ts';
import { weightOf } from './weight.ts';

/** What most of the text looks like. */
export interface TypeSizes {
  /** Of the running text, in points. */
  readonly body: number;
  /** The fonts that running text is set in. */
  readonly bodyFonts: ReadonlySet<string>;
  /** From one baseline to the next within a paragraph, in points, for lines of a font size. */
  readonly leadingOf: (size: number) => number;
}

/** A font that this share of the text is set in is one of running text. */
const bodyShare = 0.15;

/** Of so few lines of a size the distance says little. */
const fewLines = 5;

/** Finds the size and fonts of the running text, and how far apart lines stand. */
export function measureType(lines: readonly Line[]): TypeSizes {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const pageFonts = new Map<number, Map<string, number>>();
  const distances = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    const { text, size, font, page, baseline, column } = line;
    const weight = weightOf(text);
    add(sizes, rounded(size), weight);
    add(fonts, font, weight);
    const own = pageFonts.get(page) ?? new Map<string, number>();
    pageFonts.set(page, own);
    add(own, font, weight);
    const before = lines[i - 1];
    const distance = before?.column === column ? baseline - before.baseline : 0;
    if (
      before &&
      Math.abs(before.size - size) < 0.5 &&
      distance > 0.8 * size &&
      distance < 2.5 * size
    ) {
      const list = distances.get(rounded(size)) ?? [];
      distances.set(rounded(size), list);
      list.push(distance);
    }
  }
  const total = [...fonts.values()].reduce((a, b) => a + b, 0);
  const common = [...fonts].filter(([, count]) => count >= bodyShare * total).map(([font]) => font);
  const leading = new Map([...distances].map(([size, list]) => [size, usual(list, size)]));
  return {
    body: largest(sizes) ?? 10,
    bodyFonts: new Set([...common, ...[...pageFonts.values()].map((own) => largest(own) ?? '')]),
    leadingOf: (size) => leading.get(rounded(size)) ?? 1.3 * size,
  };
}

/** The distance that occurs most often, within half a point. */
function usual(distances: readonly number[], size: number): number {
  const counts = new Map<number, number>();
  for (const distance of distances) add(counts, rounded(distance), 1);
  const most = largest(counts) ?? 1.3 * size;
  return distances.length < fewLines ? Math.min(most, 1.5 * size) : most;
}

function rounded(size: number): number {
  return Math.round(2 * size) / 2;
}

function add<T>(counts: Map<T, number>, key: T, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function largest<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: [T, number] | undefined;
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
  return best?.[0];
}
