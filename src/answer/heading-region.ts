import { findWords, type SearchIndex } from '../search/index.ts';
import type { Region } from './region.ts';

/** What stands before a passage is hardly longer than this, in UTF-16 code units, if it is headings. */
const longestHeadings = 4000;

/**
 * What stands before the first passage whose title and headings have most of a text's words: headings are in no
 * passage themselves.
 *
 * @returns null where no headings have half of the text's words, the rare ones counting more.
 */
export function headingRegion(index: SearchIndex, text: string): Region | null {
  const { lexicon, languages, data, passages } = index;
  const weights = new Map<number, number>();
  let whole = 0;
  for (const word of new Set(findWords(text))) {
    const stems = languages.map((language) => lexicon.analyze(word, language).stem ?? '');
    const known = stems.find((stem) => lexicon.termOf(stem) >= 0) ?? stems[0] ?? '';
    if (known === '') continue;
    whole += index.inverseFrequency(known);
    weights.set(lexicon.termOf(known), index.inverseFrequency(known));
  }
  let best = -1;
  let most = whole / 2;
  data.headings.forEach((terms, i) => {
    let score = 0;
    for (const [term, weight] of weights) if (terms.has(term)) score += weight;
    if (score > most) [best, most] = [i, score];
  });
  const id = best < 0 ? -1 : data.headingsOfPassage.indexOf(best);
  const [before, after] = [passages[id - 1], passages[id]];
  if (!after) return null;
  const { document } = after;
  const start = before?.document === document ? before.passage.end : 0;
  const end = after.passage.start;
  return end - start <= longestHeadings ? { document, start, end } : null;
}
