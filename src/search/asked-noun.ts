/** Words that may stand between the question word and the noun: "what kind of war", "which part of the army". */
const classWords = new Set(
  'type types kind kinds sort sorts part number percentage percent amount'.split(' '),
);

/** A noun phrase is read this far. */
const longestNoun = 3;

/**
 * Where in a question the noun stands that says what is asked for: "war" of "which war", "people" of "how many
 * people". English.
 *
 * @param words folded, in order.
 * @param isStopWord whether the word at a position is a stop word: it ends the noun phrase.
 * @returns positions, in order; none where nothing follows the question word.
 */
export function askedNoun(
  words: readonly string[],
  isStopWord: (position: number) => boolean,
): number[] {
  const question = words.findIndex((word) => questionWords.has(word));
  let at = question + 1;
  switch (words[question]) {
    case 'what':
    case 'which':
    case 'whose':
      break;
    case 'how':
      if (words[at] !== 'many' && words[at] !== 'much') return [];
      at += 1;
      break;
    default:
      return [];
  }
  if (classWords.has(words[at] ?? '') && words[at + 1] === 'of') at += 2;
  if (words[at] === 'the') at += 1;
  const noun: number[] = [];
  while (at < words.length && noun.length < longestNoun && !isStopWord(at)) noun.push(at++);
  return noun;
}

const questionWords = new Set('what which whose how who whom when where why'.split(' '));
