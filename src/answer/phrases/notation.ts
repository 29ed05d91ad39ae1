import { plainWords } from '../../corpus/index.ts';
import type { Phrases } from './phrases.ts';

/** Brackets, bars, gaps, spaces and hyphens, and the words between them. */
const pieces = /[()[\]|]|\{(\w+)\}|[\s-]+|[^()[\]|{}\s-]+/g;

const operators: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '[': '(?:',
  ']': ')?',
  '|': '|',
};

/** A phrase as patterns for a whole text of plain words. */
export interface Pattern {
  /** With a way to speak of a document in its gap. */
  readonly unnamed: RegExp;
  /** With anything in its gap, which a group captures; null where a title does not belong there. */
  readonly named: RegExp | null;
}

/** A list of phrases as the source of a pattern, without its ends. */
export function toSource(list: string, gaps: Gaps = {}): string {
  return `(?:${linesOf(list)
    .map((phrase) => lineToSource(phrase, gaps))
    .join('|')})`;
}

/** Each phrase of a list as patterns of its own. */
export function toPatterns(list: string, { nouns, it }: Phrases): Pattern[] {
  const noun = `(?:${nouns.split(' ').map(plainWords).join('|')})`;
  const unnamed = toSource(it, { noun });
  const whole = (phrase: string, document: string) =>
    new RegExp(`^${lineToSource(phrase, { noun, document })}$`, 'u');
  return linesOf(list).map((phrase) => ({
    unnamed: whole(phrase, unnamed),
    named: phrase.includes('{document}') ? whole(phrase, '(.+?)') : null,
  }));
}

/** What stands for a gap, by its name. */
type Gaps = Readonly<Record<string, string>>;

/** Every phrase of a list without gaps, written out in plain words. */
export function writeOut(list: string): Set<string> {
  return new Set(
    linesOf(list)
      .flatMap((phrase) => alternatives(phrase))
      .map(plainWords),
  );
}

/** The innermost bracket's choices one after the other, until no bracket is left. */
function alternatives(phrase: string): string[] {
  const bracket = /[([]([^()[\]]*)[)\]]/.exec(phrase);
  if (bracket === null) return [phrase];
  const [written, choices = ''] = bracket;
  const all = written.startsWith('[') ? [...choices.split('|'), ''] : choices.split('|');
  const before = phrase.slice(0, bracket.index);
  const after = phrase.slice(bracket.index + written.length);
  return all.flatMap((choice) => alternatives(before + choice + after));
}

/** The words of some lists, each once, in plain words. */
export function wordsOf(lists: readonly string[]): Set<string> {
  const words = lists
    .join(' ')
    .replace(/\{\w+\}/g, ' ')
    .split(/[^\p{L}\p{M}\p{N}'’]+/u);
  return new Set(words.map(plainWords).filter((word) => word !== ''));
}

function linesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A space may be missing: words run together ask for nothing else. */
function lineToSource(phrase: string, gaps: Gaps): string {
  return phrase.replace(pieces, (piece, gap: string | undefined) => {
    if (gap !== undefined) return gaps[gap] ?? '';
    if (/^[\s-]/.test(piece)) return ' ?';
    return operators[piece] ?? plainWords(piece).replaceAll(' ', ' ?');
  });
}
