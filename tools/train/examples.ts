import { toCorpus } from '../../src/answer/corpus.ts';
import { evidenceFor, evidenceNames } from '../../src/answer/confidence.ts';
import { ask } from '../../src/answer/index.ts';
import { parseDocument, type Span } from '../../src/corpus/index.ts';
import { featureNames } from '../../src/search/features.ts';
import { type Candidate, rank, type SearchIndex, toQuery } from '../../src/search/index.ts';
import { groupByArticle, toFiles } from '../eval/articles.ts';
import type { QuestionSet } from '../eval/question-set.ts';
import { planTrials, removals, type Trial, type TrialQuestion } from '../eval/removal.ts';
import type { Case, List } from './learn.ts';

/** Lists of candidates for every question of a set that has an answer, asked over the whole set. */
export function rankingExamples(set: QuestionSet): List[] {
  return planTrials(set, 'none').flatMap((trial) =>
    askAll(trial, ({ answerable }, candidates, holdsGold) =>
      answerable
        ? [
            {
              rows: candidates.map(({ features }) => featureNames.map((name) => features[name])),
              isGold: candidates.map((candidate) => holdsGold(sentenceOf(candidate))),
            },
          ]
        : [],
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
    askAll(trial, (question, candidates, holdsGold, { index, best }) => {
      const [first] = candidates;
      if (!first || !best) return [];
      const query = toQuery(index, question.text);
      const evidence = evidenceFor(index, query, first, candidates);
      return [
        {
          row: evidenceNames.map((name) => evidence[name]),
          isTrue: holdsGold(best),
          weight: question.answers.length > 0 ? 1 : contrivedWeight,
        },
      ];
    }),
  );
}

/** Questions written so that a paragraph only seems to answer them are rarer among people than in question sets. */
const contrivedWeight = 0.3;

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

interface Place extends Span {
  readonly file: string;
}

interface Asked {
  readonly index: SearchIndex;
  /** The best quote, an answer or the nearest to one; null where there is none. */
  readonly best: Place | null;
}

function askAll<Example>(
  { paragraphs, questions }: Trial,
  toExamples: (
    question: TrialQuestion,
    candidates: readonly Candidate[],
    holdsGold: (place: Place) => boolean,
    asked: Asked,
  ) => Example[],
): Example[] {
  const { texts, places } = toFiles(paragraphs);
  const corpus = toCorpus(Array.from(texts, ([file, text]) => parseDocument(file, text).document));
  return questions.flatMap((question) => {
    const place = question.answerable ? places.get(question.docId) : undefined;
    const holdsGold = ({ file, start, end }: Place) =>
      place?.file === file &&
      question.answers.some((answer) => {
        const from = place.start + answer.start;
        return start <= from && from + answer.text.trimEnd().length <= end;
      });
    const reply = ask(corpus, question.text, { limit: 1 });
    const [best] = reply.kind === 'answer' ? reply.answers : reply.nearest;
    const candidates = rank(corpus.index, toQuery(corpus.index, question.text));
    return toExamples(question, candidates, holdsGold, {
      index: corpus.index,
      best: best?.source ?? null,
    });
  });
}

function sentenceOf({ document, passage, sentence }: Candidate): Place {
  const { start = 0, end = 0 } = passage.sentences[sentence] ?? {};
  return { file: document.file, start, end };
}
