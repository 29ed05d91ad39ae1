import { type APIButtonComponentWithCustomId, type Client, MessageFlags } from 'discord.js';
import { ask } from '../answer/index.ts';
import { detectLanguage } from '../languages/index.ts';
import { button } from './answer-buttons.ts';
import { describeError } from './errors.ts';
import { escapeMarkdown } from './escape.ts';
import { longestMessage } from './limits.ts';
import { showQuotation } from './quotation.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import { type Texts, textsFor } from './texts/index.ts';

/** The button with which somebody asks to be told when a question that is kept has an answer. */
export function waitButton(questionId: string, texts: Texts): APIButtonComponentWithCustomId {
  return button(`w${questionId}`, texts.buttons.tellMe);
}

/** The id of the question whose button it is; null for other buttons. */
export function waitedFor(customId: string): string | null {
  return /^w([\w-]{8})$/.exec(customId)?.[1] ?? null;
}

/** Notes that a user waits for an answer. */
export function wait({ kept }: Services, questionId: string, user: string, texts: Texts): Reply {
  const isKept = kept?.wait(questionId, user) ?? false;
  return { content: isKept ? texts.willTell : texts.cannotTell, isPrivate: true };
}

/** Tells those who wait for an answer that the documents hold by now, in a direct message, and waits no longer. */
export async function tellWaiting(client: Client, { corpus, kept, log }: Services): Promise<void> {
  for (const { id, text, waiting } of kept?.list() ?? []) {
    if (waiting.length === 0) continue;
    const answer = ask(corpus, text, { limit: 1 });
    if (answer.kind !== 'answer') continue;
    const texts = textsFor(detectLanguage(text));
    const intro = texts.nowAnswered(escapeMarkdown(text));
    const room = longestMessage - intro.length - 1;
    const content = `${intro}\n${showQuotation(answer.answers[0], { room, isAnswer: true, texts })}`;
    for (const user of waiting) {
      try {
        await client.users.send(user, {
          content,
          flags: MessageFlags.SuppressEmbeds,
          allowedMentions: { parse: [] },
        });
      } catch (error) {
        log.warn(describeError(error), 'an answer could not be told to the one who waits for it');
      }
    }
    kept?.remove([id]);
  }
}
