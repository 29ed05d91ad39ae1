/** From a question to the sentences that may answer it. */
export { answerWords } from './answer-words.ts';
export { buildIndex, buildIndexInTurns } from './build-index.ts';
export type { FeatureName } from './features.ts';
export { following } from './follow-up.ts';
export { findLikestRuns, type WordRun } from './likest-runs.ts';
export { type Lexicon, wordNumber } from './lexicon.ts';
export { type Query, toQuery } from './query.ts';
export { type Candidate, distinct, rank } from './rank.ts';
export { type IndexData, type IndexedPassage, SearchIndex } from './search-index.ts';
export { createNearDuplicate } from './near-duplicate.ts';
export { findLikeSentences, type LikeSentence, toStatement } from './like-sentences.ts';
export { createLikeness, haveSameWords } from './sentence-likeness.ts';
export { toUnfinishedQuery } from './unfinished.ts';
export { findWords } from './words.ts';
