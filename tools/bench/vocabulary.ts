import type { Random } from './random.ts';

/** A word as it was drawn. */
export interface DrawnWord {
  /** In lower case. */
  readonly written: string;
  /** 1 for the commonest word; its inflected forms share it. */
  readonly rank: number;
}

/**
 * The commonest English words, about as often as in English text: without them a search that drops stop words
 * would have nothing to drop, and nothing would tell the texts' language. Not among them is "no", which is an
 * abbreviation as well.
 */
const functionWords = (
  'the of and to in a is that for it as was with be by on not he this are or his from at which but have an had ' +
  'they you were their one all we can her has there been if more when will would who so said what up its about ' +
  'into than them only some could time these two may then do first any my now such like our over man me even most ' +
  'made after also did many before must through back years where much your way well down should because each just ' +
  'those people how too little state good very make world still own see men work long get here between both life ' +
  'being under never day same another know while last might us great old year off come since against go came right ' +
  'used take three'
).split(' ');

/** The rank of the last word that holds a sentence together; those after it are what sentences are about. */
export const lastFunctionRank = functionWords.length;

/**
 * Word frequencies fall with the rank in two regimes (Ferrer i Cancho and Solé, 2001): as 1 / rank (Zipf) in a
 * kernel that all texts share, and faster after it. The number of different words in n words then grows as
 * n^(1 / exponent) once the kernel is known (Heaps): about 50,000 in the first million, inflected
 * forms counted, as in English.
 */
const kernel = 2000;
const tailExponent = 2;
const kernelMass = Math.log(kernel);
const tailMass = 1 / (tailExponent - 1);

/** Ranks beyond it are drawn again. */
const lastRank = 100_000_000;

/** Draws a word: those of low ranks often, those of high ranks seldom. */
export function drawWord(random: Random): DrawnWord {
  const rank = drawRank(random);
  const functionWord = functionWords[rank - 1];
  return functionWord === undefined
    ? { written: nameNumber(rank - lastFunctionRank - 1) + drawEnding(random), rank }
    : { written: functionWord, rank };
}

/** The inverse of the distribution function, taken as continuous and rounded down. */
function drawRank(random: Random): number {
  for (;;) {
    const mass = random.next() * (kernelMass + tailMass);
    const rank =
      mass < kernelMass
        ? Math.exp(mass)
        : kernel * (1 - (mass - kernelMass) / tailMass) ** (-1 / (tailExponent - 1));
    if (rank < lastRank) return Math.floor(rank);
  }
}

/** The endings that an English stemmer takes away, with their shares. */
const endings: readonly (readonly [ending: string, share: number])[] = [
  ['s', 0.18],
  ['ed', 0.12],
  ['ing', 0.1],
];

function drawEnding(random: Random): string {
  let rest = random.next();
  for (const [ending, share] of endings) {
    rest -= share;
    if (rest < 0) return ending;
  }
  return '';
}

const onsets =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr r s sh sk sl sm sn sp st str t th tr v w z'.split(
    ' ',
  );
const vowels = 'a e i o u ai ea oo ou ee'.split(' ');
const codas = 'n r m nd rt lk'.split(' ');
const syllables = onsets.length * vowels.length;

/** How many words have two syllables. */
const shortWords = syllables ** 2 * codas.length;

/** Shares no factor with {@link shortWords}, so that each number has its own word and neighbours are not alike. */
const scatter = 611_953;

/** A made-up word, another one for each number from 0. Two syllables; three for great numbers. */
function nameNumber(number: number): string {
  const isShort = number < shortWords;
  let rest = isShort ? (number * scatter) % shortWords : number;
  const digit = (base: number) => {
    const value = rest % base;
    rest = Math.floor(rest / base);
    return value;
  };
  let word = codas[digit(codas.length)] ?? '';
  for (let i = 0; i < (isShort ? 2 : 3); i++) {
    const vowel = vowels[digit(vowels.length)] ?? '';
    word = (onsets[digit(onsets.length)] ?? '') + vowel + word;
  }
  return word;
}
