import { checkQuote, verified } from '../../answer/index.ts';
import { viewCheck } from '../check-view.ts';
import { readMessage } from '../message-text.ts';
import { quotedTexts } from '../quoted-text.ts';
import { stillReading } from '../still-reading.ts';
import { textsFor } from '../texts/index.ts';
import { everywhere, menuEntry, type MessageCommand } from './command.ts';

/** Says to the one who asks whether what a message quotes stands in the documents. */
export const checkQuoteCommand: MessageCommand = {
  data: { ...everywhere, ...menuEntry(({ commands }) => commands.checkQuote) },
  isQuestion: true,
  reply: async ({ targetMessage, locale }, { corpus }) => {
    const [asItIs = '', bare] = quotedTexts(await readMessage(targetMessage));
    const first = checkQuote(corpus, asItIs);
    // An address may be a part of what the documents say.
    const isDone = bare === undefined || first.kind === 'verbatim';
    const check = verified(corpus, isDone ? first : checkQuote(corpus, bare));
    const texts = textsFor(locale);
    return viewCheck(check, texts, stillReading(corpus, texts));
  },
};
