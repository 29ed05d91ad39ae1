import { element, escapeHtml } from './html.ts';
import { formatTime } from './time.ts';

/** What Discord knows besides the text itself. */
export interface Surroundings {
  /** Names of people and channels by id, for mentions. */
  readonly names: ReadonlyMap<string, string>;
  /** Milliseconds since 1970, for relative times. */
  readonly now: number;
}

/** A piece of Discord's Markdown, and the HTML for what it matched. */
interface Rule {
  readonly pattern: RegExp;
  readonly show: (match: readonly (string | undefined)[], around: Surroundings) => string;
}

/**
 * A pair of marks around text in which escaped characters close nothing. The tags are HTML's own: the components for
 * these put spaces around the text.
 */
function pair(open: string, close: string, tag: string): Rule {
  return {
    pattern: new RegExp(`${open}(?=\\S)((?:\\\\[^]|[^\\\\])+?)${close}`, 'y'),
    show: ([, inner = ''], around) => element(tag, {}, renderInline(inner, around)),
  };
}

function rule(pattern: RegExp, show: Rule['show']): Rule {
  return { pattern, show };
}

function mention(type: string, name: string): string {
  return element('discord-mention', { type }, escapeHtml(name));
}

/** The first that matches counts. */
const rules: readonly Rule[] = [
  rule(/\\([^0-9A-Za-z\s])/uy, ([, character = '']) => escapeHtml(character)),
  rule(/(`+)([^]*?[^`])\1(?!`)/y, ([, , code = '']) =>
    element('discord-code', {}, escapeHtml(code.trim())),
  ),
  pair('\\*\\*', '\\*\\*(?!\\*)', 'strong'),
  pair('__', '__(?!_)', 'u'),
  pair('\\*', '\\*(?!\\*)', 'em'),
  pair('_', '_(?!\\w)', 'em'),
  pair('~~', '~~', 's'),
  pair('\\|\\|', '\\|\\|', 'discord-spoiler'),
  rule(/\[((?:\\[^]|[^\]\\])+)\]\((https?:[^)\s]+)\)/y, ([, text = '', href], around) =>
    element('discord-link', { href }, renderInline(text, around)),
  ),
  rule(/<(https?:[^>\s]+)>|(https?:\/\/[^\s<>]+)/y, ([, hidden, bare]) =>
    element('discord-link', { href: hidden ?? bare }, escapeHtml(hidden ?? bare ?? '')),
  ),
  rule(/<@!?(\d+)>/y, ([, id = ''], { names }) => mention('user', names.get(id) ?? id)),
  rule(/<#(\d+)>/y, ([, id = ''], { names }) => mention('channel', names.get(id) ?? id)),
  rule(/<\/([^:>]+):\d+>/y, ([, command = '']) => mention('slash', command)),
  rule(/@(everyone|here)/y, ([, name = '']) => mention('user', name)),
  rule(/<a?(:\w+:)\d+>/y, ([, name = '']) => escapeHtml(name)),
  rule(/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, ([, seconds, style], { now }) =>
    element('discord-time', {}, escapeHtml(formatTime(Number(seconds) * 1000, style, now))),
  ),
  rule(/\n/y, () => '<br>'),
];

/** The HTML of Discord's Markdown within a block. */
export function renderInline(text: string, around: Surroundings): string {
  let html = '';
  for (let offset = 0; offset < text.length;) {
    const found = matchAt(text, offset);
    html += found?.rule.show(found.match, around) ?? escapeHtml(text[offset] ?? '');
    offset += found?.match[0].length ?? 1;
  }
  return html;
}

function matchAt(text: string, offset: number) {
  for (const rule of rules) {
    rule.pattern.lastIndex = offset;
    const match = rule.pattern.exec(text);
    if (match !== null) return { rule, match };
  }
  return undefined;
}
