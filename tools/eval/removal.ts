import { groupByArticle } from './articles.ts';
import type { Paragraph, Question, QuestionSet } from './question-set.ts';

/** What is taken out of the corpus, so that questions about it have no answer there. */
export type Removal = (typeof removals)[number];
export const removals = ['none', 'article', 'paragraph'] as const;

export function isRemoval(value: string): value is Removal {
  return (removals as readonly string[]).includes(value);
}

/** One corpus, and what to ask it. */
export interface Trial {
  /** What the corpus is made of; may be empty. */
  readonly paragraphs: readonly Paragraph[];
  readonly questions: readonly TrialQuestion[];
}

export interface TrialQuestion extends Question {
  /** Whether one of the question's answers stands in the trial's corpus. */
  readonly answerable: boolean;
}

/**
 * Plans the trials of one row of the table.
 *
 * `none` is one trial over everything. The others are two: in the first every second article (or paragraph, counted
 * over the whole set) is absent, in the second all others are. Both ask every answerable question, so each is asked
 * once with its paragraph present and once with it absent. Questions that the set marks unanswerable are left out
 * of these: they would mix two kinds of unanswerable questions in one figure.
 */
export function planTrials({ paragraphs, questions }: QuestionSet, removal: Removal): Trial[] {
  if (removal === 'none') {
    const asked = questions.map((question) => ({
      ...question,
      answerable: question.answers.length > 0,
    }));
    return [{ paragraphs, questions: asked }];
  }
  const unit = ({ article, id }: Paragraph) => (removal === 'article' ? article : id);
  // Counted article by article, as the documents are made.
  const ordered = [...groupByArticle(paragraphs).values()].flat();
  const units = [...new Set(ordered.map(unit))];
  return [0, 1].map((half) => {
    const left = new Set(units.filter((_, i) => i % 2 === half));
    const present = paragraphs.filter((paragraph) => left.has(unit(paragraph)));
    const ids = new Set(present.map(({ id }) => id));
    const asked = questions
      .filter(({ answers }) => answers.length > 0)
      .map((question) => ({ ...question, answerable: ids.has(question.docId) }));
    return { paragraphs: present, questions: asked };
  });
}
