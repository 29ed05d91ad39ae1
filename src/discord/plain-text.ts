/** A line of small print, such as that of the source below a quotation. */
const smallPrint = /^(?:> )?-# .*$/gm;

/** The mark of a heading, in a block quote or not. */
const headingMark = /^((?:> )?)#{1,3} +/gm;

/** Marked text, up to the next such mark that no backslash protects. */
const marked = String.raw`(?:\\[^]|[^\\])+?`;

/** Of each of these, Discord shows only the group: as it is … */
const literals = [
  String.raw`\\(?<protected>[^0-9A-Za-z\s])`,
  String.raw`\x60{3}(?:\w*\n)?(?<block>[^]+?)\n?\x60{3}`,
  String.raw`(?<ticks>\x60+)(?<code>[^]*?[^\x60])\k<ticks>(?!\x60)`,
  String.raw`<(?<address>https?:\/\/[^\s>]+)>`,
  String.raw`<a?(?<emoji>:\w+:)\d+>`,
];

/** … or with what is marked in it. */
const emphases = [
  String.raw`\*\*(?<bold>${marked})\*\*(?!\*)`,
  String.raw`__(?<underlined>${marked})__(?!_)`,
  String.raw`~~(?<struck>${marked})~~`,
  String.raw`\|\|(?<spoiler>${marked})\|\|`,
  String.raw`\*(?=\S)(?<starred>(?:\*\*|\\[^]|\s+(?:[^*\s\\]|\*\*)|[^\s*\\])+?)\*(?!\*)`,
  String.raw`\b_(?<slanted>(?:__|\\[^]|[^\\_])+?)_\b`,
  String.raw`\[(?<label>(?:\\[^]|[^\]\\])+)\]\(<?https?:\/\/[^\s)]+\)`,
];

const markup = new RegExp([...literals, ...emphases].join('|'), 'g');

/**
 * The characters that Discord shows for a message's Markdown. Small print is left out; the marks of block quotes and
 * list items stay.
 */
export function fromMarkdown(content: string): string {
  return withoutMarks(content.replace(smallPrint, '').replace(headingMark, '$1'));
}

function withoutMarks(content: string): string {
  return content.replace(markup, (...match) => {
    const groups = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const { protected: escaped, block, code, address, emoji } = groups;
    const { bold, underlined, struck, spoiler, starred, slanted, label } = groups;
    const inner = bold ?? underlined ?? struck ?? spoiler ?? starred ?? slanted ?? label ?? '';
    return escaped ?? block ?? code ?? address ?? emoji ?? withoutMarks(inner);
  });
}
