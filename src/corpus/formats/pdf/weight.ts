/** How much of a line a text takes: its characters, in UTF-16 code units; Chinese and Japanese ones, which are as wide as two, count twice. */
export function weightOf(text: string): number {
  return (
    text.length +
    (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
  );
}
