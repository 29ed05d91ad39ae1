/** Characters that form or help form markup wherever they stand: emphasis, code, spoilers, links, mentions. */
const anywhere = /[\\`*_~|<[\]@]/g;

/**
 * A colon that may start the tail of an address (`https://`) or the name of an emoji (`:name:`).
 * Those of times and lines (`12:30`, `rules.md:3`) do neither, and stay legible where Markdown is not rendered.
 */
const activeColon = /:(?!\s|\d+(?:-\d+)?(?:\s|$))/g;

/** Discord makes invitations and links to itself out of bare host names. */
const discordHost = /(?<=discord(?:app)?)\.(?=[a-z])/gi;

/** What makes a line a heading, a list item, small print or a block quote. */
const lineStart = /^([ \t]*)(?:([#>+-])|(\d+)([.)]))/gm;

/**
 * Escapes text so that Discord shows exactly its characters: nothing in it becomes formatting, a link, an emoji,
 * a timestamp or a mention, whatever stands before and after it. (A mention that is not shown may still ping:
 * payloads must also say who may be pinged.)
 *
 * Discord drops a backslash before any character that is neither a letter, a digit nor white space.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(anywhere, '\\$&')
    .replace(activeColon, '\\:')
    .replace(discordHost, '\\.')
    .replace(lineStart, (_, indent: string, mark?: string, digits?: string, end?: string) =>
      mark === undefined ? `${indent}${digits ?? ''}\\${end ?? ''}` : `${indent}\\${mark}`,
    );
}
