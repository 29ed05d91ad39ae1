import { filler } from './document.ts';

/**
 * The marks of block quotes and list items nested deeper than anybody writes, at the start of a line. The
 * parser's time grows with the square of the depth, so they are read as text.
 */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){100,}/gm;

/**
 * The text with line ends as LF, and the byte order mark and front matter blanked, code unit for code
 * unit as long.
 *
 * @param bodyStart where the front matter ends, in UTF-16 code units.
 */
export function toSource(text: string, bodyStart: number): string {
  const lines = text
    .replace(/^\uFEFF/, ' ')
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n');
  return lines.slice(0, bodyStart).replace(/[^\n]/g, ' ') + lines.slice(bodyStart);
}

/** The source as the parser takes it, as long, with marks changed that it misreads. */
export function toParserInput(source: string): string {
  return source
    .replace(/^[-:|> \t]+$/gm, spacesBeforeLastPipe)
    .replace(tooDeep, (marks) => marks.replace(/\S/g, filler));
}

/** The parser takes no space after the last pipe of a table's delimiter line, as a CR LF leaves it there. */
function spacesBeforeLastPipe(line: string): string {
  return line.replace(/\|([ \t]+)$/, '$1|');
}
