import { fold } from '../languages/index.ts';

/** A word, a character of a script without spaces, a punctuation mark: what two texts are compared by. */
export interface Piece {
  /** In the text that it is a piece of. */
  readonly start: number;
  readonly end: number;
  /** As it is shown: without what nobody sees. */
  readonly text: string;
  /** Whether white space stands before it. */
  readonly isSpaced: boolean;
  readonly kind: 'word' | 'sign' | 'ellipsis';
  /** What it has in common with pieces that differ in capitals, accents and typography only. */
  readonly folded: string;
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const unseen = String.raw`\u2060\u00AD\u200B`;
const letter = String.raw`[[\p{L}\p{N}]--[${unspaced}]]`;

/** `don't` and `3.5` are one word. */
const joint = String.raw`(?<=\p{L})['’](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd})`;

const pieces = new RegExp(
  [
    String.raw`(?<ellipsis>[\[\(][ ]?(?:…|\.{3,})[ ]?[\]\)]|…+|\.{3,})`,
    String.raw`(?<word>${letter}(?:${letter}|[\p{M}${unseen}]|${joint})*|[${unspaced}][\p{M}${unseen}]*)`,
    String.raw`(?<sign>[^\s${unseen}])`,
  ].join('|'),
  'gv',
);
const unseenCharacters = new RegExp(`[${unseen}]`, 'g');

/** Takes a text apart. All but white space and unseen characters is in one of the pieces. */
export function toPieces(text: string): Piece[] {
  let done = 0;
  return Array.from(text.matchAll(pieces), ({ index, 0: written, groups }): Piece => {
    const shown = written.replace(unseenCharacters, '').normalize('NFC');
    const kind =
      groups?.word !== undefined ? 'word' : groups?.sign !== undefined ? 'sign' : 'ellipsis';
    const isSpaced = /\s/.test(text.slice(done, index));
    done = index + written.length;
    return { start: index, end: done, text: shown, isSpaced, kind, folded: foldPiece(shown, kind) };
  });
}

function foldPiece(text: string, kind: Piece['kind']): string {
  switch (kind) {
    case 'word':
      return fold(text) || text;
    case 'ellipsis':
      return '…';
    case 'sign':
      return text
        .normalize('NFKC')
        .replace(/[\p{Pi}\p{Pf}„‚'"]/u, '"')
        .replace(/\p{Pd}/u, '-');
  }
}
