import type { Piece } from './pieces.ts';

/** A step of an alignment: what stands in both texts, in one of them, or, with different pieces, in each. */
export interface Step {
  readonly quoted: Piece | null;
  readonly document: Piece | null;
  /** Whether the document's piece is left out where the quotation shows that by an ellipsis. */
  readonly isOmitted: boolean;
}

/** What a step costs. Words weigh more than signs; a piece that differs in capitals or typography only, little. */
const wordCost = 3;
const signCost = 1;
const foldedCost = 1;

/** Of long texts, only alignments are looked at that stay this near, in pieces, to all that have no gaps. */
const band = 150;

/** More than anything costs that is looked at. */
const outOfBand = 2 ** 30;

const quotedOnly = 1;
const documentOnly = 2;
const both = 3;

/**
 * Aligns a quotation with the part of a document that is likest to it: the alignment of least cost by dynamic
 * programming, where what the document has before and after costs nothing (semi-global; Sellers 1980), and neither
 * does what it has where the quotation has an ellipsis.
 *
 * Time grows with the product of the lengths, at some 12 ns for a pair of pieces; memory too, at a byte. Of long texts,
 * a band is looked at, and time grows with the quotation's length times its own and what the document has more.
 *
 * @returns from the first piece that stands in the document to the last, with what else is quoted before and after.
 */
export function align(quoted: readonly Piece[], document: readonly Piece[]): Step[] {
  const width = document.length + 1;
  const steps = new Uint8Array((quoted.length + 1) * width);
  const exact = toNumbers(quoted, document, ({ text }) => text);
  const folded = toNumbers(quoted, document, (piece) => piece.folded);
  const other = {
    exact: exact.document,
    folded: folded.document,
    weights: Int32Array.from(document, weightOf),
  };
  const surplus = document.length - quoted.length;
  const bandOf = (i: number): Columns => ({
    first: Math.max(0, i + Math.min(0, surplus) - band),
    last: Math.min(document.length, i + Math.max(0, surplus) + band),
  });
  let [above, row] = [new Int32Array(width), new Int32Array(width)];
  for (const [i, piece] of quoted.entries()) {
    const own = {
      exact: exact.quoted[i] ?? -1,
      folded: folded.quoted[i] ?? -1,
      weight: weightOf(piece),
      // Where words are left out, whatever the document has there costs nothing.
      isEllipsis: piece.kind === 'ellipsis',
    };
    fillRow(
      own,
      other,
      above,
      row,
      steps.subarray((i + 1) * width, (i + 2) * width),
      bandOf(i + 1),
    );
    [above, row] = [row, above];
  }
  return traceBack(quoted, document, steps, endOf(above, bandOf(quoted.length)));
}

/** The first and the last of a row's columns to look at. */
interface Columns {
  readonly first: number;
  readonly last: number;
}

/** A quotation's piece, by numbers that are equal where pieces are. */
interface OwnPiece {
  readonly exact: number;
  readonly folded: number;
  readonly weight: number;
  readonly isEllipsis: boolean;
}

/** A document's pieces, by such numbers. */
interface OtherPieces {
  readonly exact: Int32Array;
  readonly folded: Int32Array;
  readonly weights: Int32Array;
}

/** Finds the least costs up to a piece of the quotation and each piece of the document, and the last step to them. */
function fillRow(
  { exact, folded, weight, isEllipsis }: OwnPiece,
  other: OtherPieces,
  above: Int32Array,
  row: Int32Array,
  steps: Uint8Array,
  { first, last }: Columns,
): void {
  let diagonal = above[Math.max(0, first - 1)] ?? 0;
  let least = outOfBand;
  if (first === 0) {
    least = diagonal + weight;
    row[0] = least;
    steps[0] = quotedOnly;
  }
  for (let j = Math.max(1, first); j <= last; j++) {
    const weightThere = other.weights[j - 1] ?? 0;
    const skipping = isEllipsis ? least : least + weightThere;
    const up = above[j] ?? 0;
    let step = both;
    least = diagonal;
    if (other.exact[j - 1] !== exact) {
      if (other.folded[j - 1] === folded) least += foldedCost;
      else if (weight === wordCost && weightThere === wordCost) least += wordCost;
      else least += weight + weightThere + 1;
    }
    if (up + weight < least) {
      least = up + weight;
      step = quotedOnly;
    }
    if (skipping < least) {
      least = skipping;
      step = documentOnly;
    }
    row[j] = least;
    steps[j] = step;
    diagonal = up;
  }
  // The next row looks at one column more.
  if (last + 1 < row.length) row[last + 1] = outOfBand;
}

function weightOf({ kind }: Piece): number {
  return kind === 'word' ? wordCost : kind === 'sign' ? signCost : 0;
}

/** Where the document's part ends: at the first least cost, and after the words that its last ones may stand for. */
function endOf(costs: Int32Array, { first, last }: Columns): number {
  let end = first;
  for (let j = first; j <= last; j++) {
    if ((costs[j] ?? 0) < (costs[end] ?? 0)) end = j;
  }
  while (end < last && costs[end + 1] === costs[end]) end++;
  return end;
}

function traceBack(
  quoted: readonly Piece[],
  document: readonly Piece[],
  steps: Uint8Array,
  end: number,
): Step[] {
  const path: Step[] = [];
  let [i, j] = [quoted.length, end];
  while (i > 0) {
    const step = steps[i * (document.length + 1) + j];
    const own = step === documentOnly ? null : (quoted[i - 1] ?? null);
    const other = step === quotedOnly ? null : (document[j - 1] ?? null);
    const isOmitted = own === null && quoted[i - 1]?.kind === 'ellipsis';
    path.push({ quoted: own, document: other, isOmitted });
    if (own) i--;
    if (other) j--;
  }
  return path.reverse();
}

/** Numbers for what the pieces are compared by: equal ones have the same. */
function toNumbers(
  quoted: readonly Piece[],
  document: readonly Piece[],
  keyOf: (piece: Piece) => string,
) {
  const numbers = new Map<string, number>();
  const numberOf = (piece: Piece) => {
    const key = keyOf(piece);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  return {
    quoted: Int32Array.from(quoted, numberOf),
    document: Int32Array.from(document, numberOf),
  };
}
