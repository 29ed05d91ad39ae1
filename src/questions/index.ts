/** What people asked: of the last minutes in memory, and, where the owner wants it, what had no answer on disk. */
export { exportQuestions } from './export.ts';
export { KeepingError, keptFileName, type KeptQuestion, readKeptFile } from './kept-file.ts';
export {
  type Keeping,
  KeptQuestions,
  type KeptQuestionsOptions,
  questionId,
} from './kept-questions.ts';
export { groupByLikeness, type QuestionGroup } from './question-groups.ts';
export { type OfUsers, Recent } from './recent.ts';
export { type RecentQuestion, RecentQuestions } from './recent-questions.ts';
export { type RecentRating, RecentRatings } from './recent-ratings.ts';
export { type Counted, Statistics, type StatisticsSnapshot } from './statistics.ts';
