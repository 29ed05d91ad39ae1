import { userMention } from 'discord.js';
import type { AnswerState } from './answer-buttons.ts';
import { viewAnswer } from './answer-view.ts';
import { follow } from './pointers.ts';
import type { Pressed } from './reply.ts';
import type { Services } from './services.ts';
import type { View } from './view.ts';

/** Which private answer is shared, by whom, and how it is shown. */
export interface Sharing {
  /** The id of the private message. */
  readonly messageId: string;
  /** The id of the user who shares it. */
  readonly sharer: string;
  /** The view of the private answer. */
  readonly view: View;
}

/**
 * Posts a private answer for everybody, and takes the button to do so from the private message, so that pressing it
 * twice posts it once, in the same moment, too. Where the document has changed meanwhile, nobody but the one who shares
 * is told so.
 */
export function share(
  { corpus, recent, shared }: Services,
  state: AnswerState,
  { messageId, sharer, view }: Sharing,
): Pressed {
  const place = follow(corpus, state.pointers[state.shown] ?? '');
  if (!place?.quotation) return { reply: viewAnswer(corpus, state, view), isUpdate: false };
  const after = { ...state, shared: [...(state.shared ?? []), state.shown] };
  const update = { reply: viewAnswer(corpus, after, view), isUpdate: true };
  const key = `${messageId} ${state.shown}`;
  if (shared.recall(key)) return update;
  shared.remember(key, { userIds: [sharer] });
  const footers = [...new Set([...view.footers, view.texts.sharedBy(userMention(sharer))])];
  const posted = viewAnswer(
    corpus,
    { ...state, shared: [] },
    { ...view, isPrivate: false, footers },
  );
  return {
    ...update,
    followUp: { ...posted, question: recent.recall(messageId) },
    withdraw: () => {
      shared.drop(key);
      return viewAnswer(corpus, state, view);
    },
  };
}
