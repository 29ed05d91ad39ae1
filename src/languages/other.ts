import { fold } from './fold.ts';
import {
  defineLanguage,
  type Language,
  snowballStems,
  snowballStemsUnaccented,
} from './language.ts';

/** Languages of which only Snowball knows something: no stop words, so common words weigh what their rarity says. */
const stemmers: Readonly<Record<string, () => (word: string) => string>> = {
  ca: snowballStemsUnaccented('catalan'),
  cs: snowballStemsUnaccented('czech'),
  da: snowballStemsUnaccented('danish'),
  eu: snowballStemsUnaccented('basque'),
  fi: snowballStemsUnaccented('finnish'),
  ga: snowballStemsUnaccented('irish'),
  hu: snowballStemsUnaccented('hungarian'),
  hy: snowballStems('armenian'),
  nb: snowballStemsUnaccented('norwegian'),
  nn: snowballStemsUnaccented('norwegian'),
  no: snowballStemsUnaccented('norwegian'),
  sl: snowballStemsUnaccented('slovene'),
  ta: snowballStems('tamil'),
};

/**
 * By what some of them are told from their neighbours, so that Danish is not taken for Swedish. The rest
 * must be named by the front matter.
 */
export const otherEvidence: Readonly<Record<string, { words: string; letters: string }>> = {
  ca: {
    words:
      'els amb i és va ser una aquest aquesta però més què quan qui on com perquè dels als seva seu per molt',
    letters: 'ïçàèòú',
  },
  cs: {
    words:
      'je se na že v s z do jsou byl byla bylo který která které jako pro při ale nebo také kdo kdy kde proč jak kolik',
    letters: 'ěřůčšžýáíéú',
  },
  da: {
    words:
      'og i er det den en et til af på som med for der ikke de var blev har kan fra efter også hvem hvornår hvor hvorfor hvordan hvad',
    letters: 'æøå',
  },
  fi: {
    words:
      'ja on ei se että oli ovat hän joka mutta kun myös sekä tai ole kuka ketkä milloin missä miksi miten mikä kuinka',
    letters: 'äö',
  },
  hu: {
    words:
      'a az és egy hogy nem is van volt meg ez de csak mint ki mikor hol miért hogyan mi mennyi hány',
    letters: 'őűáéíóöúü',
  },
  no: {
    words:
      'og i er det den en et til av på som med for ikke de var ble har kan fra etter også hvem når hvor hvorfor hvordan hva',
    letters: 'æøå',
  },
};

/** Any other language by its tag: Snowball's stems where there are any, else words without accents. */
export function otherLanguage(tag: string): Language {
  const createStemmer = Object.hasOwn(stemmers, tag) ? stemmers[tag] : undefined;
  return defineLanguage(createStemmer ? { tag, createStemmer } : { tag, fold });
}
