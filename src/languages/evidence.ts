import { withoutAccents } from './fold.ts';
import { otherEvidence } from './other.ts';
import type { Language } from './language.ts';

/** How much each language gains from something in a text. */
export type Evidence = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Common words and letters that others of the same script do without. A letter says less than a word. */
const letters: Readonly<Record<string, string>> = {
  de: 'ßäöü',
  es: 'ñ¿¡áíóú',
  fr: 'éèêëàâçîïôùûœ',
  it: 'èàòùì',
  pl: 'ąęłśćżźńó',
  pt: 'ãõçáéíóúêâà',
  ro: 'șțşţăâî',
  ru: 'ыэъё',
  sv: 'åäö',
  tr: 'ğışçöü',
  uk: 'іїєґ',
  vi: 'đơưăâêôạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
};

/** A letter counts this much. */
const letterWeight = 0.5;

/** A question word is seldom part of a name, and a short question has little else. */
const questionWordWeight = 1.5;

/** A word typed without its accents counts this share: it may be a word of another language. */
const unaccentedShare = 0.6;

/** What the common words of some languages say, by the word in lower case. */
export function wordEvidence(languages: readonly Language[]): Evidence {
  const evidence = new Map<string, Map<string, number>>();
  const add = (word: string, tag: string, weight: number) => {
    const gains = evidence.get(word) ?? new Map<string, number>();
    evidence.set(word, gains.set(tag, Math.max(weight, gains.get(tag) ?? 0)));
  };
  const addWords = (tag: string, words: Iterable<string>, weight: number) => {
    for (const word of words) {
      add(word, tag, weight);
      add(withoutAccents(word), tag, weight * unaccentedShare);
    }
  };
  for (const { tag, stopWords, questionWords } of languages) {
    addWords(tag, stopWords, 1);
    addWords(tag, questionWords, questionWordWeight);
  }
  for (const [tag, { words }] of Object.entries(otherEvidence)) addWords(tag, words.split(' '), 1);
  return evidence;
}

/** What single letters say, in lower case. */
export const letterEvidence: Evidence = (() => {
  const evidence = new Map<string, Map<string, number>>();
  const others = Object.entries(otherEvidence).map(([tag, other]) => [tag, other.letters] as const);
  for (const [tag, own] of [...Object.entries(letters), ...others]) {
    for (const letter of own) {
      const gains = evidence.get(letter) ?? new Map<string, number>();
      evidence.set(letter, gains.set(tag, letterWeight));
    }
  }
  return evidence;
})();
