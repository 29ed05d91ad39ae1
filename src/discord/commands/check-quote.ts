import { checkQuote, quotedPart } from '../../answer/index.ts';
import { viewCheck } from '../check-view.ts';
import { readMessage } from '../message-text.ts';
import { fromMarkdown } from '../plain-text.ts';
import { textsFor } from '../texts/index.ts';
import { everywhere, menuEntry, type MessageCommand } from './command.ts';

/** Says to the one who asks whether what a message quotes stands in the documents. */
export const checkQuoteCommand: MessageCommand = {
  data: { ...everywhere, ...menuEntry(({ commands }) => commands.checkQuote) },
  isQuestion: true,
  reply: async ({ targetMessage, locale }, { corpus }) => {
    const quoted = quotedPart(fromMarkdown(await readMessage(targetMessage)));
    return viewCheck(checkQuote(corpus, quoted), textsFor(locale));
  },
};
