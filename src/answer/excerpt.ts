import { type Document, lineAt, type Span } from '../corpus/index.ts';

/** A line of a document, or as much of a long one as is shown. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number;
}

/** How much to read, and how to measure it. */
export interface Room {
  readonly room: number;
  /** How much of the room a piece of text takes up; not more for two pieces together than for each. */
  readonly lengthOf: (text: string) => number;
}

/** A line is read in pieces of at most so many UTF-16 code units, cut between words where there are any. */
const longestPiece = 400;

/**
 * The lines of a document from an offset on, as many as there is room for, blank ones left out.
 *
 * @param offset in UTF-16 code units; where it stands inside a line, the piece of the line that holds it comes first.
 * @returns in order; empty at the end of the document.
 */
export function linesFrom(document: Document, offset: number, room: Room): Line[] {
  return joined(document, fill(document, piecesFrom(document, offset), room));
}

/** The lines before an offset, as {@link linesFrom} has those after it; empty at the start of the document. */
export function linesBefore(document: Document, offset: number, room: Room): Line[] {
  return joined(document, fill(document, piecesBefore(document, offset), room).reverse());
}

function fill({ text }: Document, pieces: Iterable<Span>, { room, lengthOf }: Room): Span[] {
  const taken: Span[] = [];
  let left = room;
  for (const piece of pieces) {
    left -= lengthOf(text.slice(piece.start, piece.end));
    if (left < 0 && taken.length > 0) break;
    taken.push(piece);
  }
  return taken;
}

function* piecesFrom(document: Document, offset: number): Generator<Span> {
  const { text, lineStarts } = document;
  for (let line = lineAt(lineStarts, offset); line <= lineStarts.length; line++) {
    if ((lineStarts[line - 1] ?? 0) >= text.length) return;
    for (const piece of piecesOf(document, line)) if (piece.end > offset) yield piece;
  }
}

function* piecesBefore(document: Document, offset: number): Generator<Span> {
  for (let line = lineAt(document.lineStarts, offset); line >= 1; line--) {
    const pieces = [...piecesOf(document, line)].filter(({ start }) => start < offset);
    for (const { start, end } of pieces.reverse()) yield { start, end: Math.min(end, offset) };
  }
}

/** A line without the white space at its ends, in pieces. */
function* piecesOf({ text, lineStarts }: Document, line: number): Generator<Span> {
  const whole = text.slice(lineStarts[line - 1], lineStarts[line]);
  const end = (lineStarts[line - 1] ?? 0) + whole.trimEnd().length;
  let start = end - whole.trim().length;
  while (start < end) {
    const rest = text.slice(start, Math.min(end, start + longestPiece));
    const cut = start + rest.length < end ? cutBetweenWords(rest) : rest.length;
    yield { start, end: start + cut };
    start += cut;
  }
}

function cutBetweenWords(text: string): number {
  const space = /\s\S*$/.exec(text)?.index ?? 0;
  if (space > text.length / 2) return space + 1;
  return text.replace(/[\uD800-\uDBFF]$/, '').length;
}

/** Pieces of one line as one. */
function joined({ lineStarts }: Document, pieces: readonly Span[]): Line[] {
  const lines: Line[] = [];
  for (const { start, end } of pieces) {
    const number = lineAt(lineStarts, start);
    const last = lines.at(-1);
    if (last?.number === number) lines[lines.length - 1] = { ...last, end };
    else lines.push({ number, start, end });
  }
  return lines;
}
