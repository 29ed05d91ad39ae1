import { evidenceFor, evidenceNames } from '../../src/answer/confidence.ts';
import { type Corpus, toCorpus } from '../../src/answer/corpus.ts';
import { chooseQuotes } from '../../src/answer/quote.ts';
import { parseDocument, type Span } from '../../src/corpus/index.ts';
import { type Candidate, rank, toQuery } from '../../src/search/index.ts';
import { groupByArticle, toFiles } from '../eval/articles.ts';
import type { QuestionSet } from '../eval/question-set.ts';
import { planTrials, removals, type Trial, type TrialQuestion } from '../eval/removal.ts';
import type { Case } from './learn.ts';

/** A question, and what the ranker has to choose from. */
export interface RankedQuestion {
  /** The article of the paragraph that answers: what is learned from one article is tried on others. */
  readonly article: string;
  readonly candidates: readonly Candidate[];
  /** Whether a gold answer stands in a part of a candidate's document. */
  readonly holdsGold: (candidate: Candidate, span: Span) => boolean;
}

/** Every question of a set that has an answer, asked over the whole set. */
export function rankedQuestions(set: QuestionSet): RankedQuestion[] {
  const articles = new Map(set.paragraphs.map(({ id, article }) => [id, article]));
  return planTrials(set, 'none').flatMap((trial) =>
    askAll(trial, ({ docId, answerable }, { candidates, holdsGold }) =>
      answerable ? [{ article: articles.get(docId) ?? '', candidates, holdsGold }] : [],
    ),
  );
}

/**
 * Whether the best quote answers, for every question of a set, with all, half of the articles, and half of the
 * paragraphs; and with each article alone, since most corpora are small.
 */
export function judgingExamples(set: QuestionSet): Case[] {
  const trials = [
    ...removals.flatMap((removal) => planTrials(set, removal)),
    ...singleArticles(set),
  ];
  return trials.flatMap((trial) =>
    askAll(trial, (question, { corpus: { index }, candidates, holdsGold }) => {
      for (const { candidate, span } of chooseQuotes(candidates)) {
        const field = { rivals: candidates, allies: new Map<unknown, Candidate>() };
        const evidence = evidenceFor(toQuery(index, question.text), candidate, field);
        return [
          {
            row: evidenceNames.map((name) => evidence[name]),
            isTrue: holdsGold(candidate, span),
            weight: question.answers.length > 0 ? 1 : contrivedWeight,
          },
        ];
      }
      return [];
    }),
  );
}

/** Questions written so that a paragraph only seems to answer them are rarer among people than in question sets. */
const contrivedWeight = 0.2;

/** Each article as a corpus of its own, asked its own questions and as many about others. */
function singleArticles({ paragraphs, questions }: QuestionSet): Trial[] {
  const articles = [...groupByArticle(paragraphs).values()];
  return articles.map((own) => {
    const ids = new Set(own.map(({ id }) => id));
    const asked = questions.filter(({ answers }) => answers.length > 0);
    const inside = asked.filter(({ docId }) => ids.has(docId));
    const outside = asked.filter(({ docId }) => !ids.has(docId));
    const every = Math.max(1, Math.floor(outside.length / Math.max(1, inside.length)));
    return {
      paragraphs: own,
      questions: [
        ...inside.map((question) => ({ ...question, answerable: true })),
        ...outside
          .filter((_, i) => i % every === 0)
          .map((question) => ({ ...question, answerable: false })),
      ],
    };
  });
}

interface Asked extends Pick<RankedQuestion, 'candidates' | 'holdsGold'> {
  readonly corpus: Corpus;
}

function askAll<Example>(
  { paragraphs, questions }: Trial,
  toExamples: (question: TrialQuestion, asked: Asked) => Example[],
): Example[] {
  const { texts, places } = toFiles(paragraphs);
  const corpus = toCorpus(Array.from(texts, ([file, text]) => parseDocument(file, text).document));
  return questions.flatMap((question) => {
    const place = question.answerable ? places.get(question.docId) : undefined;
    const gold = question.answers.map(({ text, start }) => {
      const from = (place?.start ?? 0) + start + (text.length - text.trimStart().length);
      return { start: from, end: from + text.trim().length };
    });
    const candidates = rank(corpus.index, toQuery(corpus.index, question.text));
    const holdsGold = ({ document }: Candidate, { start, end }: Span) =>
      place?.file === document.file &&
      gold.some((answer) => start <= answer.start && answer.end <= end);
    return toExamples(question, { corpus, candidates, holdsGold });
  });
}
