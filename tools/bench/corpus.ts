import { createRandom, type Random } from './random.ts';
import { type DrawnWord, drawWord, lastFunctionRank } from './vocabulary.ts';

/** Text to search and what to search it for. The same for the same size, in every run and on every machine. */
export interface BenchCorpus {
  /** Each is some sentences with a space between. A smaller corpus is the start of a larger one. */
  readonly passages: readonly string[];
  readonly questions: readonly string[];
}

/** How many questions a corpus has, whatever its size. */
export const questionCount = 200;

/** In sentences. */
const passageLength = { least: 3, most: 7 };

/** In words. */
const sentenceLength = { least: 8, most: 30 };

/** What a question takes from its sentence, in words. */
const questionLength = { rare: 3, common: 2, functionWords: 3 };

const questionStarts = ['What', 'Who', 'When', 'Where', 'Which', 'Why', 'How many'];

/** Texts and questions are drawn from sequences of their own, so that a text does not depend on its size. */
const seeds = { text: 1648, questions: 1911 };

/**
 * Makes a corpus up.
 *
 * @param size in passages, from 1.
 */
export function createCorpus(size: number): BenchCorpus {
  const questionRandom = createRandom(seeds.questions);
  const askedAbout = Array.from({ length: questionCount }, () =>
    questionRandom.between(0, size - 1),
  );
  const wanted = new Set(askedAbout);
  const kept = new Map<number, DrawnWord[][]>();

  const random = createRandom(seeds.text);
  const passages = Array.from({ length: size }, (_, i) => {
    const sentences = drawPassage(random);
    if (wanted.has(i)) kept.set(i, sentences);
    return sentences.map(toSentence).join(' ');
  });
  const questions = askedAbout.map((passage, i) => {
    const sentences = kept.get(passage) ?? [];
    const sentence = sentences[questionRandom.between(0, sentences.length - 1)] ?? [];
    return toQuestion(sentence, questionStarts[i % questionStarts.length] ?? '');
  });
  return { passages, questions };
}

/** Draws some sentences that belong together. */
export function drawPassage(random: Random): DrawnWord[][] {
  const length = random.between(passageLength.least, passageLength.most);
  return Array.from({ length }, () => drawSentence(random));
}

/** No sentence ends in a function word: "a." would look like an initial. */
function drawSentence(random: Random): DrawnWord[] {
  const length = random.between(sentenceLength.least, sentenceLength.most);
  const words = Array.from({ length: length - 1 }, () => drawWord(random));
  let last = drawWord(random);
  while (!hasSubstance(last)) last = drawWord(random);
  return [...words, last];
}

function hasSubstance({ rank }: DrawnWord): boolean {
  return rank > lastFunctionRank;
}

/** Words as a sentence: a capital, spaces, a full stop. */
export function toSentence(words: readonly DrawnWord[]): string {
  const text = words.map(({ written }) => written).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The rarest and the commonest of what a sentence is about and some words between, in its own order. */
function toQuestion(sentence: readonly DrawnWord[], start: string): string {
  const byRank = [...new Map(sentence.map((word) => [word.rank, word])).values()].sort(
    (a, b) => a.rank - b.rank,
  );
  const substance = byRank.filter(hasSubstance);
  const { rare, common, functionWords } = questionLength;
  const chosen = new Set([
    ...substance.slice(-rare),
    ...substance.slice(0, common),
    ...byRank.filter((word) => !hasSubstance(word)).slice(0, functionWords),
  ]);
  const words = sentence.filter((word) => chosen.has(word)).map(({ written }) => written);
  return `${start} ${words.join(' ')}?`;
}
