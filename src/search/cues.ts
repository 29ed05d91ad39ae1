/** What kind of answer a question asks for. */
export type AnswerKind = 'person' | 'time' | 'place' | 'quantity' | 'reason' | 'name' | 'other';

/** What a word may be to an answer, as bits. */
export const traits = {
  /** Has a digit. */
  number: 1,
  /** A year such as 1648. */
  year: 2,
  /** A month, a day of the week, a century. */
  calendar: 4,
  /** A number in words. */
  numeral: 8,
  /** Announces a reason. */
  reason: 16,
  /** Announces a name: called, known. */
  naming: 32,
  /** Stands before a place: in, near. */
  placing: 64,
  /** "by", as before the one who did it. */
  by: 128,
  /** Refers to the sentence before: he, this. */
  pronoun: 256,
} as const;

const wordTraits = new Map<string, number>();
for (const [trait, words] of [
  [
    traits.calendar,
    'january february march april may june july august september october november december monday ' +
      'tuesday wednesday thursday friday saturday sunday century centuries decade decades today',
  ],
  [
    traits.numeral,
    'one two three four five six seven eight nine ten eleven twelve hundred hundreds thousand ' +
      'thousands million millions billion billions half third quarter dozen several',
  ],
  [
    traits.reason,
    'because since due therefore thus hence cause caused causes causing result resulted results ' +
      'reason reasons why prevent avoid',
  ],
  [traits.naming, 'called known named termed titled name names title referred'],
  [traits.placing, 'in at near from on to'],
  [traits.by, 'by'],
  [traits.pronoun, 'he she it they his her its their this these that those such both'],
] as const) {
  for (const word of words.split(' ')) wordTraits.set(word, (wordTraits.get(word) ?? 0) | trait);
}

/** A word's traits, as a sum of bits. English words; numbers of any language. */
export function traitsOf(word: string): number {
  const known = wordTraits.get(word) ?? 0;
  if (!/\p{Nd}/u.test(word)) return known;
  return known | traits.number | (/^(?:1\d|20)\d\d$|^\d{3}0s$/.test(word) ? traits.year : 0);
}

/** The first question word decides; "what" and "which" by the word that follows. English. */
export function kindOfAnswer(words: readonly string[]): AnswerKind {
  for (const [i, word] of words.entries()) {
    const kind = kindByWord.get(word) ?? kindByPair.get(`${word} ${words[i + 1] ?? ''}`);
    if (kind) return kind;
    if (word === 'what' || word === 'which' || word === 'how') break;
  }
  return words.some((word) => (traitsOf(word) & traits.naming) !== 0) ? 'name' : 'other';
}

const kindByWord: ReadonlyMap<string, AnswerKind> = new Map([
  ['who', 'person'],
  ['whom', 'person'],
  ['whose', 'person'],
  ['when', 'time'],
  ['where', 'place'],
  ['why', 'reason'],
]);

const kindByPair: ReadonlyMap<string, AnswerKind> = new Map(
  (
    [
      ['time', 'what which', 'year date century decade month day time period'],
      ['place', 'what which', 'city country state place region area continent location'],
      ['quantity', 'what which', 'percentage percent number amount proportion'],
      [
        'quantity',
        'how',
        'many much long far old tall large big high often deep fast wide hot cold',
      ],
    ] as const
  ).flatMap(([kind, firsts, seconds]) =>
    firsts
      .split(' ')
      .flatMap((first) =>
        seconds.split(' ').map((second) => [`${first} ${second}`, kind] as [string, AnswerKind]),
      ),
  ),
);
