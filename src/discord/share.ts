import { userMention } from 'discord.js';
import type { Corpus } from '../answer/index.ts';
import type { AnswerState } from './answer-buttons.ts';
import { viewAnswer } from './answer-view.ts';
import { follow } from './pointers.ts';
import type { Pressed } from './reply.ts';
import type { View } from './view.ts';

/** By whom a private answer is shared, and how it is shown. */
export interface Sharing {
  /** The id of the user who shares it. */
  readonly sharer: string;
  /** The view of the private answer. */
  readonly view: View;
}

/**
 * Posts a private answer for everybody, and takes the button to do so from the private message, so that pressing it
 * twice posts it once. Where the document has changed meanwhile, nobody but the one who shares is told so.
 */
export function share(corpus: Corpus, state: AnswerState, { sharer, view }: Sharing): Pressed {
  const place = follow(corpus, state.pointers[state.shown] ?? '');
  if (!place?.quotation) return { reply: viewAnswer(corpus, state, view), isUpdate: false };
  const footers = [...new Set([...view.footers, view.texts.sharedBy(userMention(sharer))])];
  return {
    reply: viewAnswer(corpus, state, { ...view, isShared: true }),
    isUpdate: true,
    followUp: viewAnswer(corpus, state, { ...view, isPrivate: false, footers }),
  };
}
