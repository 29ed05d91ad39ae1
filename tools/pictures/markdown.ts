import { element } from './html.ts';
import { renderInline, type Surroundings } from './inline.ts';

/** A kind of block, told by how its lines start; lines of the same kind that follow each other are one block. */
interface Block {
  readonly start: RegExp;
  readonly show: (lines: readonly string[], around: Surroundings) => string;
}

/** The first that matches counts. */
const blocks: readonly Block[] = [
  {
    start: /^>(?: |$)/,
    show: (lines, around) =>
      element('discord-quote', {}, element('div', {}, renderMarkdown(lines.join('\n'), around))),
  },
  {
    start: /^-# +/,
    show: (lines, around) =>
      lines.map((line) => element('discord-subscript', {}, renderInline(line, around))).join(''),
  },
  ...[1, 2, 3].map((level) => ({
    start: new RegExp(`^#{${level}} +`),
    show: (lines: readonly string[], around: Surroundings) =>
      lines
        .map((line) =>
          element('discord-header', { level: String(level) }, renderInline(line, around)),
        )
        .join(''),
  })),
  {
    start: /^[-*] +/,
    show: (lines, around) => {
      const items = lines.map((line) =>
        element('discord-list-item', {}, renderInline(line, around)),
      );
      return element('discord-unordered-list', {}, items.join(''));
    },
  },
];

/** What does not start as any of them: text as it stands. */
const paragraph: Block = {
  start: /^/,
  show: (lines, around) => element('div', {}, renderInline(lines.join('\n'), around)),
};

/** The HTML, in elements of `@skyra/discord-components-core`, of a message in Discord's Markdown. */
export function renderMarkdown(content: string, around: Surroundings): string {
  const groups: { readonly block: Block; readonly lines: string[] }[] = [];
  for (const line of content.split('\n')) {
    const block = blocks.find(({ start }) => start.test(line)) ?? paragraph;
    const last = groups.at(-1);
    const text = line.replace(block.start, '');
    if (last?.block === block) last.lines.push(text);
    else groups.push({ block, lines: [text] });
  }
  return groups.map(({ block, lines }) => block.show(lines, around)).join('');
}

/** The HTML of a message's text in one line, as Discord shows a message that is replied to. */
export function renderPreview(content: string, around: Surroundings): string {
  const lines = content.split('\n').map((line) => line.replace(/^(?:>|-#|#{1,3}|[-*]) +/, ''));
  return renderInline(lines.join(' '), around);
}
