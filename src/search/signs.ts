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
 * Signs that say something, and are no words: of amounts (`€`, `%`, `°`), of comparison, of a choice (`✓`), a minus
 * before a number,
 * what stands between numbers (`3-5`, `7:30`), a dash between words (`Monday–Friday`), small digits (`10²`), and that
 * something is asked; and words that stand for one (`euros`).
 */
const telling = new RegExp(
  String.raw`[+−±<>≤≥=≠≈%‰°\p{Sc}×÷\^✓✔☑✅✗✘✖☒❌🚫👍👎?؟∪∩⁰¹²³⁴-⁹₀-₉]|(?<!${spacedLetter}|\p{N})[\-–](?=\p{N})|~(?=\p{N})|(?<=\p{L})(?:–|-(?=\p{Lu}))(?=\p{L})|(?<=\p{N}\s?)[\-–—\/:](?=\s?\p{N})|(?<!\p{L})(?:${[...signOfWord.keys()].join('|')})(?!\p{L})`,
  'giv',
);

/** Signs that belong to a number: with each comes how many numbers stand before it. */
const ofNumber = /[-±%‰°]/;

/** The signs of a text that say something, in order; such as say the same are the same. */
export function signsOf(text: string): string {
  const narrow = text.replace(/[！-～]/g, (wide) => wide.normalize('NFKC'));
  return Array.from(narrow.matchAll(telling), ({ 0: written, index }) => {
    const sign = signOfWord.get(written.toLowerCase()) ?? toCommon(written);
    const numbers = ofNumber.test(sign) ? narrow.slice(0, index).match(/\p{N}+/gu) : null;
    return `${numbers?.length ?? ''}${sign}`;
  }).join('');
}

function toCommon(sign: string): string {
  return sign
    .replace(/[–—−]/, '-')
    .replace(/[✔☑✅]/, '✓')
    .replace(/[✘✖☒❌]/, '✗');
}
