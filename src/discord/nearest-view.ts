import type { Corpus, Quotation } from '../answer/index.ts';
import type { AnswerState } from './answer-buttons.ts';
import { viewAnswer } from './answer-view.ts';
import { longestMessage } from './limits.ts';
import { follow } from './pointers.ts';
import { showQuotation } from './quotation.ts';
import type { Reply } from './reply.ts';
import type { Texts } from './texts/index.ts';
import type { View } from './view.ts';

/** That the documents hold no answer, and what stands nearest. */
export function nearestReply(nearest: readonly Quotation[], texts: Texts): Reply {
  if (nearest.length === 0) return { content: texts.noAnswer, isPrivate: true };
  const intro = texts.nearestInstead;
  const room = Math.floor((longestMessage - intro.length) / nearest.length) - 1;
  const shown = nearest.map((one) => showQuotation(one, { room, isAnswer: false, texts }));
  return { content: [intro, ...shown].join('\n'), isPrivate: true };
}

/**
 * What stood nearest to a question. Where all of it has changed since, what stands there now; where that is gone, that
 * it is.
 */
export function viewNearest(corpus: Corpus, state: AnswerState, view: View): Reply {
  const places = state.pointers.map((pointer) => follow(corpus, pointer));
  const nearest = places.flatMap((place) => place?.quotation ?? []);
  if (nearest.length > 0) return nearestReply(nearest, view.texts);
  const shown = Math.max(
    0,
    places.findIndex((place) => place !== null),
  );
  return viewAnswer(corpus, { ...state, shown }, view);
}
