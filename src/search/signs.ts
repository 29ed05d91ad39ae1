/** Letters of scripts that part words by spaces: a hyphen between them and a number is no minus, as in `COVID-19`. */
const spacedLetter = String.raw`[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]`;

/** Words that stand for a sign, in lower case. */
export const signOfWord: ReadonlyMap<string, string> = new Map([
  ...['euro', 'euros', 'eur', 'евро', 'ευρώ'].map((word) => [word, '€'] as const),
  ...['dollar', 'dollars', 'usd'].map((word) => [word, '$'] as const),
  ...['percent', 'prozent', 'procent', 'процент', 'процента', 'процентов'].map(
    (word) => [word, '%'] as const,
  ),
]);

/**
 * Signs that say something, and are no words: of amounts (`€`, `%`, `°`), of comparison, of a choice (`✓`), a minus before a number,
 * what stands between numbers (`3-5`, `7:30`), a dash between words (`Monday–Friday`), small digits (`10²`), and that something is asked; and words that stand for one (`euros`).
 */
const telling = new RegExp(
  String.raw`[+−±<>≤≥=≠≈%‰°\p{Sc}×÷\^#✓✔☑✅✗✘✖☒❌🚫👍👎?？؟→←↔∪∩⁰¹²³⁴-⁹₀-₉]|(?<!${spacedLetter}|\p{N})[\-–](?=\p{N})|~(?=\p{N})|(?<=\p{L})–(?=\p{L})|(?<=\p{N}\s?)[\-–—\/:](?=\s?\p{N})|(?<!\p{L})(?:${[...signOfWord.keys()].join('|')})(?!\p{L})`,
  'giv',
);

/** The signs of a text that say something, in order. */
export function signsOf(text: string): string {
  const signs = Array.from(
    text.matchAll(telling),
    ([sign]) => signOfWord.get(sign.toLowerCase()) ?? sign,
  );
  return signs.join('').replace(/[–—−]/g, '-').replaceAll('？', '?');
}
