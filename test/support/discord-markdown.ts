/** What Discord makes of a message's text, as far as the bot's replies need it. */
export interface Rendered {
  /** The characters that people see. */
  readonly text: string;
  /** The pieces that would turn into something else than their characters. */
  readonly active: readonly string[];
}

/** What is active at the start of a line. */
const atLineStart: readonly RegExp[] = [
  /^[ \t]*#{1,3}[ \t]/,
  /^[ \t]*-#[ \t]/,
  /^[ \t]*[-*+][ \t]/,
  /^[ \t]*\d+[.)][ \t]/,
  /^[ \t]*>(?:>>)?[ \t]/,
];

/** What is active anywhere, once it has its counterpart. */
const anywhere: readonly RegExp[] = [
  /^(\*{1,3})(?=\S)[^]+?\1/,
  /^(_{1,3})(?=\S)[^]+?\1/,
  /^~~[^]+?~~/,
  /^\|\|[^]+?\|\|/,
  /^(`{1,3})[^]*?[^`]\1(?!`)/,
  /^\[[^\]]*\]\([^)]*\)/,
  /^<(?:@[!&]?|#|t:|a?:|\/|id:|https?:|sound:|\+)[^>]*>/,
  /^(?:https?|steam|discord):\/\/\S/i,
  /^discord(?:app)?\.(?:gg|com)\/\S/i,
  /^:[^\s:]+:/,
  /^@(?:everyone|here)/,
];

/**
 * Reads Discord's Markdown: a backslash before anything but a letter, a digit or white space shows
 * that character; the rest is matched against what Discord knows.
 */
export function render(content: string): Rendered {
  let text = '';
  const active: string[] = [];
  for (let offset = 0; offset < content.length;) {
    const rest = content.slice(offset);
    const isLineStart = offset === 0 || content[offset - 1] === '\n';
    const rules = isLineStart ? [...atLineStart, ...anywhere] : anywhere;
    const match = rules.map((rule) => rule.exec(rest)?.[0]).find((found) => found !== undefined);
    if (match !== undefined) active.push(match);
    const isEscape = /^\\[^0-9A-Za-z\s]/.test(rest);
    text += isEscape ? (rest[1] ?? '') : (rest[0] ?? '');
    offset += isEscape ? 2 : 1;
  }
  return { text, active };
}
