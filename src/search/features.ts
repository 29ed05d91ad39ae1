import { isTable } from '../corpus/index.ts';
import { isAnnouncement } from './announcements.ts';
import { answerSigns } from './answer-signs.ts';
import { AskedWords } from './asked-words.ts';
import { isHeading, statesAnswer } from './bare-headings.ts';
import { type ScoredPassage, type ScoredSentence, scoreSentences } from './bm25.ts';
import { traits } from './cues.ts';
import { type Tokens, wordNumber } from './lexicon.ts';
import { withoutNumber } from './numbering.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { matchInSection, type SectionMatch, substanceIn } from './section-match.ts';
import { isMissing, newShare, ratio, share, shareOfWords, weightOfFirst } from './shares.ts';

/**
 * What speaks for a sentence, as numbers mostly between 0 and 1. Shares of a question are weighed by the rarity of
 * its terms. `docs/ranking.md` says what each one is and adds.
 */
export const featureNames = [
  'documentShare',
  'documentCoverage',
  'relativePassageScore',
  'passageCoverage',
  'likeWords',
  'missingNames',
  'sentences',
  'relativeSentenceScore',
  'coverage',
  'distinctCoverage',
  'commonCoverage',
  'previousCoverage',
  'nextCoverage',
  'pronounAfterCoverage',
  'position',
  'opensWithMatch',
  'allWords',
  'wordPairs',
  'samePrefixes',
  'kinWords',
  'askedNounMissing',
  'numberByNoun',
  'personNames',
  'fullNames',
  'byName',
  'year',
  'calendar',
  'placeName',
  'quantity',
  'reason',
  'naming',
] as const;

/** The name of a feature. */
export type FeatureName = (typeof featureNames)[number];
/** All features of one sentence. */
export type Features = Readonly<Record<FeatureName, number>>;

/** A sentence that may answer, and what speaks for it. */
export interface FeaturedSentence {
  readonly passage: ScoredPassage;
  /** Which of the passage's sentences, from 0. */
  readonly sentence: number;
  /** Its words, without a number that it has in a list. */
  readonly statement: Tokens;
  /** As it is read, without markup. */
  readonly text: string;
  readonly features: Features;
  /** Whether its first word is a pronoun, so that the sentence before may say whom it means. */
  readonly opensWithPronoun: boolean;
  /** How many of its terms are not the question's, repetitions included. */
  readonly newTerms: number;
  /** The question's terms that stand in the sentence, by number. */
  readonly inSentence: ReadonlySet<number>;
  /** The question's terms that stand in the passage or its headings, by number. */
  readonly inPassage: ReadonlySet<number>;
  /** What the sentence has of the question together with the heading of its section and what introduces it. */
  readonly inSection: SectionMatch;
}

/**
 * Finds the features of every sentence of some passages.
 *
 * @param query with at least one term.
 */
export function featuresOf(
  index: SearchIndex,
  query: Query,
  passages: readonly ScoredPassage[],
): FeaturedSentence[] {
  const scored = passages.map((passage) => {
    const sentences = scoreSentences(index, query, passage);
    return { passage, sentences, inPassage: termsIn(query, passage, sentences) };
  });
  const bestPassage = passages.reduce((best, { score }) => Math.max(best, score), 0);
  const bestSentence = scored.reduce(
    (best, { sentences }) => sentences.reduce((most, { score }) => Math.max(most, score), best),
    0,
  );
  const documents = documentsOf(scored);
  const asked = new AskedWords(index, query);
  const rarestPossible = index.inverseFrequency('');

  return scored.flatMap(({ passage, sentences, inPassage }) => {
    const { document, firstSentence, passage: own } = passage.indexed;
    const { share: documentShare = 0, terms: inDocument = inPassage } =
      documents.get(document) ?? {};
    const documentCoverage = share(query, inDocument);
    const relativePassageScore = ratio(passage.score, bestPassage);
    const passageCoverage = share(query, inPassage);
    const likeWords = asked.likeWordsIn(
      index.tokensOf(firstSentence, own.sentences.length),
      inPassage,
    );
    const missingNames = 1 - shareOfWords(asked, (isName) => isName, inPassage, 1);
    const sentenceCount = Math.log1p(sentences.length);
    const sentencesWith = new Map<number, number>();
    for (const { places } of sentences) {
      for (const term of places.keys()) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1);
    }
    const isHeadingHere = isHeading(index, passage);
    const header = isTable(document, own) ? (sentences[0]?.tokens ?? []) : [];
    return sentences.flatMap(({ sentence, tokens, places, score }, i) => {
      const inSentence = new Set(places.keys());
      const above =
        i > 0 ? Uint32Array.from([...passage.indexed.section, ...header]) : passage.indexed.section;
      const aboveTerms = new Set(substanceIn(index, query, above));
      const previousCoverage =
        i === 0
          ? share(query, aboveTerms, (term) => !inSentence.has(term))
          : newShare(query, inSentence, sentences[i - 1]);
      const first = index.lexicon.traitsOfWord[wordNumber(tokens[0] ?? 0)] ?? 0;
      const opensWithPronoun = (first & traits.pronoun) !== 0;
      const shared = asked.sharedBy(tokens, inSentence);
      const signs = answerSigns(index, query, tokens, asked.nounTerms);
      // Written out, since an object spread together is slow to make and slow to read.
      const features: Features = {
        documentShare,
        documentCoverage,
        relativePassageScore,
        passageCoverage,
        likeWords,
        missingNames,
        sentences: sentenceCount,
        relativeSentenceScore: ratio(score, bestSentence),
        coverage: share(query, inSentence),
        distinctCoverage: share(query, inSentence, (term) => sentencesWith.get(term) === 1),
        commonCoverage: shareOfWords(asked, (isName) => !isName, inSentence, 0),
        previousCoverage,
        nextCoverage: newShare(query, inSentence, sentences[i + 1]),
        pronounAfterCoverage: opensWithPronoun ? previousCoverage : 0,
        position: sentence / sentences.length,
        opensWithMatch: weightOfFirst(index, query, tokens) / rarestPossible,
        allWords: shared.allWords,
        wordPairs: shared.wordPairs,
        samePrefixes: shared.samePrefixes,
        kinWords: shared.kinWords,
        askedNounMissing: isMissing(asked.nounTerms, inSentence) ? 1 : 0,
        numberByNoun: signs.numberByNoun,
        personNames: signs.personNames,
        fullNames: signs.fullNames,
        byName: signs.byName,
        year: signs.year,
        calendar: signs.calendar,
        placeName: signs.placeName,
        quantity: signs.quantity,
        reason: signs.reason,
        naming: signs.naming,
      };
      const { newTerms } = signs;
      if (isAnnouncement(index, passage, i, newTerms)) return [];
      const line = { tokens, features, newTerms };
      if (isHeadingHere && !statesAnswer(index, query, line)) return [];
      const inSection = matchInSection(query, asked, {
        tokens,
        inSentence,
        above,
        aboveTerms,
        features,
      });
      const { start, end } = own.sentences[sentence] ?? own;
      const text = document.reading.slice(start, end);
      return [
        {
          passage,
          sentence,
          statement: withoutNumber(index.lexicon, text, tokens),
          text,
          features,
          opensWithPronoun,
          newTerms,
          inSentence,
          inPassage,
          inSection,
        },
      ];
    });
  });
}

/** The question's terms in a passage or its headings. */
function termsIn(
  query: Query,
  { indexed }: ScoredPassage,
  sentences: readonly ScoredSentence[],
): Set<number> {
  const terms = new Set<number>();
  for (const { places } of sentences) for (const term of places.keys()) terms.add(term);
  for (const term of query.terms.keys()) if (indexed.headings.has(term)) terms.add(term);
  return terms;
}

/** For each document, its passages' share of the scores of all, and the question's terms in them. */
function documentsOf(
  scored: readonly { readonly passage: ScoredPassage; readonly inPassage: ReadonlySet<number> }[],
) {
  const all = scored.reduce((sum, { passage }) => sum + passage.score, 0);
  const documents = new Map<unknown, { share: number; readonly terms: Set<number> }>();
  for (const { passage, inPassage } of scored) {
    const { document } = passage.indexed;
    const known = documents.get(document) ?? { share: 0, terms: new Set<number>() };
    known.share += ratio(passage.score, all);
    for (const term of inPassage) known.terms.add(term);
    documents.set(document, known);
  }
  return documents;
}
