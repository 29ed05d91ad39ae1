/**
 * Signs that say something, and are no words: of amounts (`€`, `%`, `°`), of comparison, of a choice (`✓`), a minus before a number,
 * what stands between numbers (`3-5`, `7:30`), small digits (`10²`), and that something is asked.
 */
const telling =
  /[+−±<>≤≥=≠≈%‰°\p{Sc}×÷^#✓✔☑✅✗✘☒❌?？؟→←↔∪∩⁰¹²³⁴-⁹₀-₉]|(?<![\p{L}\p{N}])[-–](?=\p{N})|(?<=\p{N}\s?)[-–—/:](?=\s?\p{N})/gu;

/** The signs of a text that say something, in order. */
export function signsOf(text: string): string {
  const signs = Array.from(text.matchAll(telling), ([sign]) => sign);
  return signs.join('').replace(/[–—−]/g, '-').replaceAll('？', '?');
}
