import { findWords } from '../search/index.ts';

/** A line of a block quote, or with three signs all that follows. */
const blockLine = /^>(?: |$)/;
const blockRest = '>>> ';

/** Fewer words between quotation marks are a name, or irony. */
const fewestWords = 3;

/** What opens a quotation within a line of text, what closes it, and what cannot stand within. */
const marks: readonly RegExp[] = [
  /„([^„“”]+)[“”]/gu,
  /“([^„“”]+)”/gu,
  /(?<!“[^”]*)”([^„“”]+)”/gu,
  /«([^«»]+)»/gu,
  /(?<!«[^»]*)»([^«»]+)«/gu,
  /"([^"]+)"/gu,
  /「([^「」]+)」/gu,
  /『([^『』]+)』/gu,
  /《([^《》]+)》/gu,
  /‹([^‹›]+)›/gu,
  // As an apostrophe it stands before a letter.
  /[‘‚]((?:[^‘‚’]|’(?=\p{L}))+)[‘’]/gu,
];

/**
 * Picks out of a message what it quotes: its longest block quote (lines that start with `> `, or all after `>>> `);
 * where it has none, the longest text of three words or more between quotation marks; else all of it.
 *
 * @param message plain text; the marks of block quotes are the only markup.
 * @returns without white space at its ends.
 */
export function quotedPart(message: string): string {
  const blocks = blockQuotes(message);
  if (blocks.length > 0) return longest(blocks);
  const marked = marks
    .flatMap((mark) => Array.from(message.matchAll(mark), ([, text = '']) => text.trim()))
    .filter((text) => Array.from(findWords(text)).length >= fewestWords);
  return longest([...marked, marked.length > 0 ? '' : message.trim()]);
}

function blockQuotes(message: string): string[] {
  const lines = message.split('\n');
  const blocks: string[] = [];
  let isOpen = false;
  for (const [i, line] of lines.entries()) {
    if (line.startsWith(blockRest)) {
      blocks.push([line.slice(blockRest.length), ...lines.slice(i + 1)].join('\n'));
      break;
    }
    if (blockLine.test(line)) {
      const text = line.replace(blockLine, '');
      blocks.push(isOpen ? `${blocks.pop() ?? ''}\n${text}` : text);
    }
    isOpen = blockLine.test(line);
  }
  return blocks.map((block) => block.trim()).filter((block) => block !== '');
}

function longest(texts: readonly string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}
