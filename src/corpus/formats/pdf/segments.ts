import { rightToLeft, type Run } from './runs.ts';

/** A stretch of a printed line without a wide gap, in the places of {@link Run}. */
export interface Segment extends Run {
  /** Whether other fonts than its main one occur in it. */
  readonly isMixed: boolean;
}

/** Runs whose baselines differ by less, as a share of the font size, stand on one line. */
const sameLine = 0.3;

/** A gap of this share of the font size parts segments. Between words it is a quarter, in justified lines often twice that. */
const wideGap = 0.7;

/** A gap of this share of the font size parts words where no space is written. */
const wordGap = 0.2;

/** A mark above or below its line has at most this share of the line's font size: browsers set five sixths. */
const smaller = 0.85;

/** A line of more runs is not searched for what a mark stands above: it is no line of text. */
const longestSearched = 500;

/** What a page's lines are made of: runs or segments. */
type Piece = Pick<Run, 'baseline' | 'left' | 'size'>;

/** Groups what stands on one baseline, from the top to the bottom, and each group from the left to the right. */
export function toRows<T extends Piece>(pieces: readonly T[]): T[][] {
  const rows: T[][] = [];
  let top: T | undefined;
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    if (top && piece.baseline - top.baseline <= sameLine * Math.min(piece.size, top.size))
      rows.at(-1)?.push(piece);
    else {
      rows.push([piece]);
      top = piece;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Joins a page's runs into segments, from the top to the bottom and from the left to the right. */
export function toSegments(runs: readonly Run[]): Segment[] {
  return attachSmall(toRows(runs)).flatMap(joinRow);
}

/** A run that may stand above or below its line. */
interface Set extends Run {
  readonly shift?: 'raised' | 'lowered';
}

/** Moves marks that stand above or below their line, such as those of footnotes, into that line. */
function attachSmall(rows: readonly Run[][]): Set[][] {
  const made = rows.map((row): Set[] => [...row]);
  for (const [at, row] of rows.entries()) {
    for (const run of row) {
      for (const near of [at + 1, at - 1, at + 2, at - 2]) {
        const shift = shiftOf(run, rows[near] ?? []);
        if (shift === null) continue;
        made[near]?.push({ ...run, shift });
        made[at] = made[at]?.filter((other) => other !== run) ?? [];
        break;
      }
    }
  }
  return made;
}

function shiftOf(run: Run, row: readonly Run[]): 'raised' | 'lowered' | null {
  if (run.text.trim().length > 6 || row.length > longestSearched) return null;
  const host = row.find(
    ({ text, left, right, size }) =>
      text !== ' ' &&
      run.size < smaller * size &&
      run.left < right + 0.4 * size &&
      run.right > left - 0.4 * size,
  );
  if (!host) return null;
  const rise = (host.baseline - run.baseline) / host.size;
  if (rise > 0.15 && rise < 0.75) return 'raised';
  return rise < -0.05 && rise > -0.4 ? 'lowered' : null;
}

function joinRow(row: readonly Set[]): Segment[] {
  const sorted = [...row].sort((a, b) => a.left + a.right - (b.left + b.right));
  const parts: Set[][] = [];
  let end = -Infinity;
  for (const run of sorted) {
    const part = parts.at(-1);
    if (run.text === ' ') {
      part?.push(run);
      continue;
    }
    if (part && run.left - end < wideGap * run.size) part.push(run);
    else parts.push([run]);
    end = Math.max(end, run.right);
  }
  return parts.map(toSegment);
}

function toSegment(runs: readonly Set[]): Segment {
  const whole = runs.map(({ text }) => text).join('');
  const ordered = isRightToLeft(whole) ? inLogicalOrder(runs) : runs;
  let text = '';
  let last: Set | null = null;
  for (const run of ordered) {
    const gap = last ? Math.max(run.left - last.right, last.left - run.right) : 0;
    text += (gap > wordGap * run.size ? ' ' : '') + shown(run);
    if (run.text !== ' ') last = run;
  }
  const main = mainOf(
    runs.filter((run) => run.text !== ' ' && !run.shift),
    runs,
  );
  return {
    ...main,
    text: tidy(text),
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    isMixed: runs.some((run) => run.text !== ' ' && !run.shift && run.font !== main.font),
  };
}

/** The run that most of the characters look like. */
function mainOf(
  runs: readonly Set[],
  rest: readonly Set[],
): Pick<Run, 'baseline' | 'size' | 'font'> {
  const weights = new Map<string, number>();
  let main = runs[0] ?? rest[0] ?? { baseline: 0, size: 1, font: '' };
  let most = 0;
  for (const run of runs) {
    const key = `${run.font} ${run.size.toFixed(1)}`;
    const weight = (weights.get(key) ?? 0) + run.text.length;
    weights.set(key, weight);
    if (weight > most) [most, main] = [weight, run];
  }
  return { baseline: main.baseline, size: main.size, font: main.font };
}

/** Whether a line is read from right to left. */
export function isRightToLeft(text: string): boolean {
  const count = (pattern: RegExp) => text.match(new RegExp(pattern, 'gu'))?.length ?? 0;
  const right = count(rightToLeft);
  return right > 0 && right >= count(/\p{Script=Latin}/u);
}

/** From right to left, but numbers and words of other scripts from left to right. */
function inLogicalOrder(runs: readonly Set[]): Set[] {
  const ordered: Set[] = [];
  let island: Set[] = [];
  let gap: Set[] = [];
  for (const run of [...runs].reverse()) {
    if (/[\p{L}\p{N}]/u.test(run.text) && !rightToLeft.test(run.text)) {
      island.unshift(run, ...(island.length > 0 ? gap.reverse() : []));
      gap = [];
    } else if (island.length > 0 && !rightToLeft.test(run.text)) {
      gap.push(run);
    } else {
      ordered.push(...island, ...gap, run);
      island = [];
      gap = [];
    }
  }
  return [...ordered, ...island, ...gap];
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const loweredDigits = '₀₁₂₃₄₅₆₇₈₉';

/** Raised and lowered numbers in the characters that look so: `dampness²`, not `dampness2`. */
function shown({ text, shift }: Set): string {
  if (!shift || !/^\s*\d{1,3}(?:,\d{1,3})*\s*$/.test(text)) return text;
  const digits = shift === 'raised' ? raisedDigits : loweredDigits;
  return text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/** pdf.js takes the wide space after a character for a word's end, also where full-width punctuation brings it. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[，。、；：？！）」』】》〉])/g, '')
    .trim();
}
