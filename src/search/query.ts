import { type AnswerKind, detectLanguage, languageOf } from '../languages/index.ts';
import { kindOfAnswer } from './cues.ts';
import { startsWithCapital, type Word } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import { likelySpellings, isMisspelledStopWord } from './spelling.ts';
import { findWords } from './words.ts';

/** A word of a question. */
export interface QueryWord extends Word {
  readonly written: string;
  /** Its number in the index's lexicon; −1 where the documents do not have it. */
  readonly number: number;
  /** Its stem's number in the lexicon; −1 for stop words and where the documents do not have it. */
  readonly term: number;
  /** Whether it looks like a name or a number: a capital not at the start of the question, or a digit. */
  readonly isName: boolean;
  /** Whether it asks for a kind of answer, and is about nothing: `who`, `when`. */
  readonly isQuestionWord: boolean;
}

/** A term to look for. */
export interface QueryTerm {
  readonly stem: string;
  /** Its inverse document frequency, less for question words and likely misspellings; above 0. */
  readonly weight: number;
  /** Whether it is about something; a match of question words alone is none. */
  readonly isSubstance: boolean;
}

/** A question as terms of the index. */
export interface Query {
  /** Every word, in order. */
  readonly words: readonly QueryWord[];
  /** The terms that the index knows, by number. */
  readonly terms: ReadonlyMap<number, QueryTerm>;
  /** Stems that the documents do not have, in any likely spelling, and what each weighs. */
  readonly unknown: ReadonlyMap<string, number>;
  /** The weights of all terms and unknown stems together. */
  readonly weight: number;
  /** What kind of answer is asked for. */
  readonly kind: AnswerKind;
}

/** A question word counts this much: it tells less than a word of substance. */
const questionWordShare = 0.3;

/** A plain word that the documents do not have counts this much. */
const plainWordShare = 0.3;

/** A term found under another spelling counts this much, divided by the number of edits. */
const respelledShare = 0.8;

/**
 * Turns a question into terms of the index. It is read in its own language, or the documents' where it is too short
 * to tell. A term that the index does not know is looked up as the documents' other languages would have it (names,
 * above all), then in likely spellings.
 */
export function toQuery(index: SearchIndex, question: string): Query {
  const { lexicon, languages } = index;
  const language = languageOf(detectLanguage(question, [...languages]) ?? languages[0]);
  const terms = new Map<number, QueryTerm>();
  const unknown = new Map<string, number>();
  const add = (stem: string, share: number, isSubstance: boolean) => {
    const term = lexicon.termOf(stem);
    const weight = share * index.inverseFrequency(stem);
    if (weight > (terms.get(term)?.weight ?? 0)) terms.set(term, { stem, weight, isSubstance });
  };

  const words = Array.from(findWords(question), (written, position): QueryWord => {
    const word = lexicon.analyze(written, language.tag);
    return {
      ...word,
      written,
      number: lexicon.numberOf(word),
      term: word.stem === null ? -1 : lexicon.termOf(word.stem),
      isQuestionWord: language.questionWords.has(word.word),
      isName: /\d/.test(written) || (position > 0 && startsWithCapital(written)),
    };
  });
  for (const { written, word, stem, term, isQuestionWord } of words) {
    if (stem === null) continue;
    if (isQuestionWord) {
      if (term >= 0) add(stem, questionWordShare, false);
    } else if (index.frequency(stem) > 0) {
      add(stem, 1, true);
    } else if (!isMisspelledStopWord(word, language)) {
      const foreign = languages
        .map((other) => lexicon.analyze(written, other).stem)
        .filter((other) => other !== null && index.frequency(other) > 0);
      for (const other of foreign) add(other ?? '', 1, true);
      if (foreign.length > 0) continue;
      const spellings = likelySpellings(index, stem, language);
      for (const { stem: known, edits } of spellings) add(known, respelledShare / edits, true);
      if (spellings.length > 0) continue;
      const share = language.plainWords.has(word) ? plainWordShare : 1;
      unknown.set(stem, share * index.inverseFrequency(stem));
    }
  }
  const weights = [...Array.from(terms.values(), ({ weight }) => weight), ...unknown.values()];
  return {
    words,
    terms,
    unknown,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    kind: kindOfAnswer(
      words.map(({ word }) => word),
      language,
    ),
  };
}
