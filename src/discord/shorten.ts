/** Cuts a name or a question, never a quote, and shows the cut. */
export function shorten(name: string, length: number): string {
  return name.length <= length ? name : `${cutAtWord(name, length - 1)}…`;
}

/** Cuts a path from its start: its end names the file. */
export function shortenStart(path: string, length: number): string {
  return path.length <= length
    ? path
    : `…${path.slice(1 - length).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** The text's beginning up to a length, cut between words where there are any, never inside a character. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.search(/\s\S*$/);
  return space > length / 2 ? cut.slice(0, space).trimEnd() : cut;
}
