/** Letters of scripts that part words by spaces: a hyphen between them and a number is no minus, as in `COVID-19`. */
const spacedLetter = String.raw`[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]`;

/**
 * Signs that say something, and are no words: of amounts (`€`, `%`, `°`), of comparison, of a choice (`✓`), a minus before a number,
 * what stands between numbers (`3-5`, `7:30`), a dash between words (`Monday–Friday`), small digits (`10²`), and that something is asked.
 */
const telling = new RegExp(
  String.raw`[+−±<>≤≥=≠≈%‰°\p{Sc}×÷\^#✓✔☑✅✗✘✖☒❌🚫👍👎?？؟→←↔∪∩⁰¹²³⁴-⁹₀-₉]|(?<!${spacedLetter}|\p{N})[\-–](?=\p{N})|~(?=\p{N})|(?<=\p{L})–(?=\p{L})|(?<=\p{N}\s?)[\-–—\/:](?=\s?\p{N})`,
  'gv',
);

/** The signs of a text that say something, in order. */
export function signsOf(text: string): string {
  const signs = Array.from(text.matchAll(telling), ([sign]) => sign);
  return signs.join('').replace(/[–—−]/g, '-').replaceAll('？', '?');
}
