/** From a question to the sentences that may answer it. */
export { type Query, toQuery } from './query.ts';
export { type Candidate, rank } from './rank.ts';
export { SearchIndex } from './search-index.ts';
