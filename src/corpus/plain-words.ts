/** Accents and vowel signs that people leave out: of Latin, Greek and Cyrillic, of Arabic, and the dot of Hindi letters. */
const accents = /\u0640|[\u0300-\u036F\u064B-\u0655\u0670\u093C]/g;

/** Characters that nobody sees. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters that Unicode does not take apart and people type as others. */
const alike: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '\u0901': '\u0902',
};
const alikeLetters = new RegExp(Object.keys(alike).join('|'), 'gu');

/** Scripts that are written without spaces, or, as Korean, with spaces that people often leave out. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Hangul}ー';
const spaceInUnspaced = new RegExp(`(?<=[${unspaced}]) | (?=[${unspaced}])`, 'gu');

/**
 * A text as people type it in a hurry: its words in lower case, without accents, apostrophes and punctuation, one
 * space between them, and none beside Chinese, Japanese, Korean and Thai. For comparing phrases, not for search.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(alikeLetters, (letter) => alike[letter] ?? letter)
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(spaceInUnspaced, '');
}

/** Whether a text starts with a letter of a script in which words need no space between them. */
export function startsUnspaced(text: string): boolean {
  return unspacedStart.test(text);
}

const unspacedStart = new RegExp(`^[${unspaced}]`, 'u');
