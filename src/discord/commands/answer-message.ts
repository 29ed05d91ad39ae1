import { answerQuestion } from '../answer-question.ts';
import { showAuthor } from '../author.ts';
import { readMessage } from '../message-text.ts';
import { askedIn } from '../references.ts';
import { textsFor } from '../texts/index.ts';
import { everywhere, menuEntry, type MessageCommand } from './command.ts';

/** Answers somebody's question, for everybody to see, and says whose it was. */
export const answerMessageCommand: MessageCommand = {
  data: { ...everywhere, ...menuEntry(({ commands }) => commands.answerMessage) },
  isQuestion: true,
  reply: async ({ targetMessage, locale, user, guildId: server }, services) => {
    const texts = textsFor(locale);
    const question = askedIn(await readMessage(targetMessage));
    const footers = [texts.answersUser(showAuthor(targetMessage), targetMessage.url)];
    return answerQuestion(services, {
      ...{ question, asker: user.id, author: targetMessage.author.id, server, texts },
      ...{ isPrivate: false, isOpen: false, footers },
    });
  },
};
