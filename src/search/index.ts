/** From a question to the sentences that may answer it. */
export { answerWords } from './answer-words.ts';
export { buildIndex, buildIndexInTurns } from './build-index.ts';
export type { FeatureName } from './features.ts';
export { following } from './follow-up.ts';
export { findLikestRuns, type WordRun } from './likest-runs.ts';
export { type Lexicon, termsOf, wordNumber } from './lexicon.ts';
export { plainNumber } from './plain-number.ts';
export { type Query, toQuery } from './query.ts';
export { type Candidate, rank } from './rank.ts';
export { type IndexData, type IndexedPassage, SearchIndex } from './search-index.ts';
export { fingerprintOf } from './near-duplicate.ts';
export { createLikeness, haveSameWords } from './sentence-likeness.ts';
export { toUnfinishedQuery } from './unfinished.ts';
export { signsOf } from './signs.ts';
export { findVersions, toSentence, type Version } from './versions.ts';
export { findWords } from './words.ts';
