/** From a question to the sentences that may answer it. */
export { buildIndex, buildIndexInTurns } from './build-index.ts';
export type { FeatureName } from './features.ts';
export { following } from './follow-up.ts';
export { findLikestRuns, type WordRun } from './likest-runs.ts';
export { type Query, toQuery } from './query.ts';
export { type Candidate, rank } from './rank.ts';
export { type IndexData, SearchIndex } from './search-index.ts';
export { toUnfinishedQuery } from './unfinished.ts';
export { findWords } from './words.ts';
