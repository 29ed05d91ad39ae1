/**
 * What stands in a message for something else, and is no word of it: mentions of users, roles, channels and commands,
 * custom emoji, and time stamps. Regular expressions.
 */
export const references: readonly string[] = [
  String.raw`<(?:@[!&]?|#)\d+>`,
  String.raw`<(?:id:\w+|/[^<>\n]+:\d+)>`,
  String.raw`<a?:\w+:\d+>`,
  String.raw`<t:-?\d+(?::\w)?>`,
];

/** Addresses of messages, channels and users. */
const links = String.raw`<?\bhttps?://(?:\w+\.)?discord(?:app)?\.com/(?:channels|users)/[\w@/]+>?`;

const inQuestion = new RegExp(String.raw`\s*\\?(?:${[...references, links].join('|')})\s*`, 'g');

/**
 * What somebody asks in Discord's Markdown: the words alone. What stands for something else cannot be looked for, and
 * ids of other people must not be kept with a question; even where a backslash keeps Discord from showing it as such.
 */
export function askedIn(content: string): string {
  return content.replace(inQuestion, ' ').trim();
}
