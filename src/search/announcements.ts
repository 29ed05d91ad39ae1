import { type Document, isTable, type Passage } from '../corpus/index.ts';
import type { ScoredPassage } from './bm25.ts';
import { announcesMore } from './introductions.ts';
import type { SearchIndex } from './search-index.ts';

/** What announces something with more terms than these beyond the question tells something itself. */
const mostAnnounced = 1;

/**
 * Whether a sentence only says what is to come on the next line, and something does: it answers nothing itself. It is
 * the header row of a table, a question that has its lines for itself, or has hardly a word that the question has not.
 * What is asked or announced within a line may well be the answer.
 *
 * @param newTerms how many of its terms are not the question's.
 */
export function isAnnouncement(
  index: SearchIndex,
  { id, indexed }: ScoredPassage,
  sentence: number,
  newTerms: number,
): boolean {
  const { document, passage } = indexed;
  const [span, next] = [passage.sentences[sentence], passage.sentences[sentence + 1]];
  if (!span) return false;
  if (sentence === 0 && isTable(document, passage)) return true;
  if (!announcesMore(document.text, span)) return false;
  const isQuestion = /[?？؟]/u.test(document.text.slice(Math.max(0, span.end - 5), span.end));
  const before = passage.sentences[sentence - 1]?.end ?? passage.start;
  const opensLine = sentence === 0 || breaksLine(document, before, span.start);
  if (newTerms > mostAnnounced && !(isQuestion && opensLine)) return false;
  if (next) return breaksLine(document, span.end, next.start);
  const below = index.passages[id + 1];
  return below?.document === document && isUnder(below.passage, passage);
}

function breaksLine({ text }: Document, from: number, to: number): boolean {
  return /[\r\n]/.test(text.slice(from, to));
}

/** Whether a passage stands under the same headings as another. */
function isUnder({ headings }: Passage, other: Passage): boolean {
  return (
    headings.length === other.headings.length &&
    headings.every((one, i) => one === other.headings[i])
  );
}
