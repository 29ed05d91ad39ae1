import { type Phrases, toPhrases } from './phrases.ts';

/** What kind of answer a question asks for. */
export type AnswerKind = 'person' | 'time' | 'place' | 'quantity' | 'reason' | 'name' | 'other';

/** What a word may be to an answer. */
export type Sign =
  'calendar' | 'numerals' | 'reasons' | 'naming' | 'placing' | 'by' | 'pronouns' | 'articles';

/** Lists of words by what they ask for; {@link Phrases} says how they are written. */
type KindFacts = Readonly<Partial<Record<Exclude<AnswerKind, 'other'>, string>>>;

/**
 * By what a language shows what is asked for, and what may be an answer. Each list is optional, and written as
 * {@link Phrases} says: `wer`, `ne_zaman` (two words), `welch*` (any ending), `^من` (only at the start).
 */
export interface CueFacts {
  /** Question words that tell by themselves: `who`, `when`. */
  readonly asks?: KindFacts;
  /** "what" and "which": the noun beside them tells. */
  readonly which?: CombinationFacts;
  /** "how": `many` or `long` beside it tells. */
  readonly how?: CombinationFacts;
  /** Words of an answer. */
  readonly signs?: {
    /** Months, days of the week, centuries and decades. */
    readonly calendar?: string;
    /** Numbers in words beyond the language's `numbers`, and "half" or "several". Not what also is an article. */
    readonly numerals?: string;
    /** What announces a reason: because, due, therefore, cause, result. */
    readonly reasons?: string;
    /** What announces a name: called, known, named. A question that has one asks for a name, if for nothing else. */
    readonly naming?: string;
    /** What stands right before the name of a place: in, near, from. */
    readonly placing?: string;
    /** What stands right before the one who did it: by. */
    readonly by?: string;
    /** Words at the start of a sentence that refer to the one before: he, this, such. */
    readonly pronouns?: string;
    /** For a language that writes every noun with a capital: what stands before nouns that are no names. */
    readonly articles?: string;
  };
  /** Dates that are written as one word with their number: `三月`, `3월에`. Read after folding. */
  readonly calendarForm?: RegExp;
  /** Numbers that are spelled rather than listed: `三百`. Read after folding. */
  readonly numeralForm?: RegExp;
  /** Years written otherwise than 1648: `1990s`, `1948년`. Read after folding. */
  readonly yearForm?: RegExp;
}

/** Words that ask together with a word beside them; where none of those is there, they ask for something else. */
export interface CombinationFacts extends KindFacts {
  /** The words that ask: `what which`. */
  readonly words: string;
  /** What may stand between: "is the" in "what is the number". */
  readonly between?: string;
  /** Where the noun stands: "which year", "year which", or either. Default: after. */
  readonly noun?: 'after' | 'before' | 'around';
}

/** {@link CueFacts}, ready to be looked up with folded words. */
export interface Cues {
  readonly questions: Phrases<AnswerKind | Combination>;
  readonly signs: Phrases<readonly Sign[]>;
  readonly calendarForm: RegExp | null;
  readonly numeralForm: RegExp | null;
  readonly yearForm: RegExp | null;
}

/** {@link CombinationFacts}, ready to be looked up with folded words. */
export interface Combination {
  readonly nouns: Phrases<AnswerKind>;
  readonly between: Phrases<true>;
  readonly noun: 'after' | 'before' | 'around';
}

const kinds = ['person', 'time', 'place', 'quantity', 'reason', 'name'] as const;

const signs = [
  'calendar',
  'numerals',
  'reasons',
  'naming',
  'placing',
  'by',
  'pronouns',
  'articles',
] as const;

/** @param fold as the language folds its words. */
export function toCues(facts: CueFacts, fold: (word: string) => string): Cues {
  const { asks = {}, which, how } = facts;
  const combinations = [which, how].flatMap((one): [string, Combination][] =>
    one === undefined
      ? []
      : [
          [
            one.words,
            {
              nouns: toPhrases(listsOf(one), fold),
              between: toPhrases([[one.between, true]], fold),
              noun: one.noun ?? 'after',
            },
          ],
        ],
  );
  return {
    questions: toPhrases<AnswerKind | Combination>([...combinations, ...listsOf(asks)], fold),
    signs: toSigns(facts.signs ?? {}, fold),
    calendarForm: facts.calendarForm ?? null,
    numeralForm: facts.numeralForm ?? null,
    yearForm: facts.yearForm ?? null,
  };
}

function listsOf(facts: KindFacts): [string | undefined, AnswerKind][] {
  return kinds.map((kind) => [facts[kind], kind]);
}

/** A word may be in many lists. */
function toSigns(lists: Readonly<Partial<Record<Sign, string>>>, fold: (word: string) => string) {
  const signsOf = new Map<string, Sign[]>();
  for (const sign of signs) {
    for (const word of (lists[sign] ?? '').split(/\s+/)) {
      const folded = fold(word.replace('*', '')) + (word.endsWith('*') ? '*' : '');
      signsOf.set(folded, [...(signsOf.get(folded) ?? []), sign]);
    }
  }
  return toPhrases([...signsOf], fold);
}
