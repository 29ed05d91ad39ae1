import { quotedPart } from '../answer/index.ts';
import { fromMarkdown } from './plain-text.ts';
import { references } from './references.ts';
import { allTexts } from './texts/index.ts';

/** The number before each line where the bot shows a part of a document. */
const lineNumber = /^`\d+`(?: |$)/gm;

/** What people put around a quotation and nobody quotes, such as mentions, and addresses; links keep theirs. */
const around = [...references, String.raw`(?<!\]\(<?)<?\bhttps?://[^\s<>]+>?`];
const decorations = new RegExp(String.raw`(?<!\\)(?:${around.join('|')})`, 'g');

/** What the bot says above the lines of a document that has changed, in every language. */
const notices = new Set(allTexts.map(({ documentChanged }) => documentChanged));

function withoutNotice(content: string): string {
  const [first = '', ...others] = content.split('\n');
  return notices.has(first) ? others.join('\n') : content;
}

/**
 * What a message quotes, in plain text, in the ways in which it may be meant: word for word as it is; and without what
 * is no part of a quotation, such as a mention or an address before it, and without the marks of the bot's own replies.
 *
 * @param content Discord's Markdown.
 * @returns one or two, the one as it is first.
 */
export function quotedTexts(content: string): readonly string[] {
  const bare = withoutNotice(content).replace(lineNumber, '').replace(decorations, ' ');
  const texts = [content, bare].map((text) => quotedPart(fromMarkdown(text)));
  return [...new Set(texts)];
}
