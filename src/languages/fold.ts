/** Characters that nobody sees, and white space that compatibility forms turn into. */
const invisible = /[\uFE0E\uFE0F\u20E3]|[\s\u2060\u00AD\u200B-\u200D]/g;

/** Digits of other scripts than Latin. */
const digits = /[^\P{Nd}0-9]/gu;

/**
 * Folds what readers of any language take for the same word: compatibility forms (NFKC), capitals,
 * digits of any script, `U.S.` and `US`, `1,000` and `1000`, `Russia’s` and `Russia's`.
 * What is folded holds no white space.
 *
 * @param toLowerCase for languages with rules of their own for that.
 */
export function foldKeepingAccents(
  word: string,
  toLowerCase: (word: string) => string = (mixed) => mixed.toLowerCase(),
): string {
  return joinParts(toLowerCase(word.normalize('NFKC')).replace(invisible, '').normalize('NFC'));
}

/** The same, and without accents: `Café`, `CAFE` and `cafe`. */
export function fold(word: string): string {
  return joinParts(
    withoutAccents(word.normalize('NFKC').toLowerCase()).replace(invisible, '').normalize('NFC'),
  );
}

/**
 * The same letters without accents in the Latin, Greek and Cyrillic scripts. Vowel signs of other scripts are
 * no accents.
 */
export function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC');
}

/** For languages that write `1.000` for a thousand. */
export function foldPeriodsInNumbers(word: string): string {
  return foldKeepingAccents(word).replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '');
}

function joinParts(word: string): string {
  return word
    .replace(digits, toAsciiDigit)
    .replace(/[’ʼ＇]/g, "'")
    .replace(/^(?:\p{L}\.)+\p{L}$/u, (acronym) => acronym.replaceAll('.', ''))
    .replace(/(?<=\d)[,٬](?=\d{3})/g, '');
}

/** Unicode has the digits of a script in order, ten at a time, each zero after a character that is no digit. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
