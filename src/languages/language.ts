import snowball from 'snowball-stemmers';
import { type CueFacts, type Cues, toCues } from './cues.ts';
import { foldKeepingAccents, withoutAccents } from './fold.ts';

/** What the program knows of a language: enough to find its words again, and where its sentences end. */
export interface Language {
  /** BCP 47's primary subtag, such as `en`. */
  readonly tag: string;
  /**
   * Words too common to tell one sentence from another, folded. Not among them: negations and the
   * question words, which a sentence may well be asked for by.
   */
  readonly stopWords: ReadonlySet<string>;
  /**
   * Question words, folded. They help to choose among sentences that are about the matter, but
   * a sentence that shares nothing else with a question does not answer it.
   */
  readonly questionWords: ReadonlySet<string>;
  /**
   * Words that people ask with whatever the matter is: bring, need, tell. Where the documents have them they are words
   * like others; that the documents lack one says little.
   */
  readonly plainWords: ReadonlySet<string>;
  /** Articles, folded, in languages where none is a number, a pronoun, or shows who does what to whom. */
  readonly articles: ReadonlySet<string>;
  /** Words that deny what a sentence says, folded. */
  readonly negations: ReadonlySet<string>;
  /** Words by which a sentence says yes or no, folded; those with the same number say the same: allowed, permitted. */
  readonly verdicts: ReadonlyMap<string, number>;
  /** Numbers in words, folded: from two to twelve at most, without those that are other words too. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Maps what readers take for the same word, however it is written, to one form without white space. */
  readonly fold: (word: string) => string;
  /** Makes a function from a folded word to its stem. Some stemmers are slow to make: make one when needed. */
  readonly createStemmer: () => (word: string) => string;
  readonly abbreviations: Abbreviations;
  /** By what it shows what a question asks for, and what may answer. */
  readonly cues: Cues;
}

/** Abbreviations in lower case, without white space and without their last period: `z.b` for `z. B.` */
export interface Abbreviations {
  /** Titles and the like: what they belong to always follows, so they never end a sentence. */
  readonly leading: ReadonlySet<string>;
  /** What a number follows; without one, they end a sentence as any word does. */
  readonly numbered: ReadonlySet<string>;
  /** These may end a sentence; they do so where the next word is one of `starters`. */
  readonly trailing: ReadonlySet<string>;
  /** Words that seldom are part of a name: written large, they start a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Whether `3.` is how the language writes "third", so that its period ends no sentence. */
  readonly ordinals: boolean;
}

/** A language as its file writes it down: lists are words with white space between, by default empty. */
export interface LanguageFacts {
  readonly tag: string;
  readonly stopWords?: string;
  readonly questionWords?: string;
  readonly plainWords?: string;
  readonly articles?: string;
  readonly negations?: string;
  /** With `|` between those that say the same: `allowed|permitted forbidden open closed`. */
  readonly verdicts?: string;
  /**
   * From two on, in order; with `|` between the forms of one, in digits where it is another word too: `dois|duas três`.
   */
  readonly numbers?: string;
  /** Default: {@link foldKeepingAccents}. */
  readonly fold?: (word: string) => string;
  /** Default: the folded word is its own stem. */
  readonly createStemmer?: () => (word: string) => string;
  readonly abbreviations?: {
    readonly leading?: string;
    readonly numbered?: string;
    readonly trailing?: string;
    /** Default: the stop words and question words. */
    readonly starters?: string;
    readonly ordinals?: boolean;
  };
  /** Default: none. */
  readonly cues?: CueFacts;
}

/** Makes a language of what its file writes down: lists become sets of folded words, abbreviations stay as they are. */
export function defineLanguage(facts: LanguageFacts): Language {
  const fold = facts.fold ?? foldKeepingAccents;
  const folded = (list: string | undefined) => new Set([...words(list)].map((word) => fold(word)));
  const stopWords = folded(facts.stopWords);
  const questionWords = folded(facts.questionWords);
  const { leading, numbered, trailing, starters, ordinals = false } = facts.abbreviations ?? {};
  return {
    tag: facts.tag,
    stopWords,
    questionWords,
    plainWords: folded(facts.plainWords),
    articles: folded(facts.articles),
    negations: folded(facts.negations),
    verdicts: positions(facts.verdicts, fold),
    numbers: positions(facts.numbers, fold, 2),
    fold,
    createStemmer: facts.createStemmer ?? (() => (word) => word),
    abbreviations: {
      leading: words(leading),
      numbered: words(numbered),
      trailing: words(trailing),
      starters:
        starters === undefined ? new Set([...stopWords, ...questionWords]) : words(starters),
      ordinals,
    },
    cues: toCues(withNumerals(facts), fold),
  };
}

/** Number words are numerals too. */
function withNumerals({ cues = {}, numbers = '' }: LanguageFacts): CueFacts {
  const numerals = `${cues.signs?.numerals ?? ''} ${numbers.replaceAll('|', ' ')}`;
  return { ...cues, signs: { ...cues.signs, numerals } };
}

function words(list = ''): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** By each form of a word in a list, such as `dois|duas três`, the word's position in it, counted from `first`. */
function positions(
  list: string | undefined,
  fold: (word: string) => string,
  first = 0,
): ReadonlyMap<string, number> {
  return new Map(
    [...words(list)].flatMap((forms, i) =>
      forms.split('|').map((form) => [fold(form), first + i] as const),
    ),
  );
}

/** Snowball's stems of one language, as they are. */
export function snowballStems(algorithm: string): () => (word: string) => string {
  return () => {
    const stemmer = snowball.newStemmer(algorithm);
    return (word) => stemmer.stem(word);
  };
}

/**
 * Snowball's stems, then without accents: its rules read the accents of endings, while people who type
 * in a hurry leave them out, so that `President` should find `Président`.
 */
export function snowballStemsUnaccented(algorithm: string): () => (word: string) => string {
  return () => {
    const stemmer = snowball.newStemmer(algorithm);
    return (word) => withoutAccents(stemmer.stem(word));
  };
}

/**
 * Strips the first of some endings that fits and leaves enough of the word.
 *
 * @param endings with white space between; longer ones are tried first.
 * @param least how many UTF-16 code units must be left.
 */
export function suffixStripper(endings: string, least: number): (word: string) => string {
  const sorted = [...words(endings)].sort((a, b) => b.length - a.length);
  return (word) => {
    const found = sorted.find(
      (ending) => word.length - ending.length >= least && word.endsWith(ending),
    );
    return found === undefined ? word : word.slice(0, -found.length);
  };
}
