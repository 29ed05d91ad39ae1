import { aboutReply } from '../about.ts';
import { textsFor } from '../texts/index.ts';
import { everywhere, labelled, type SlashCommand } from './command.ts';

/** What is quoted here, and how to ask. */
export const aboutCommand: SlashCommand = {
  data: { ...everywhere, ...labelled(({ commands }) => commands.about) },
  isQuestion: false,
  reply: ({ locale }, { corpus }) => aboutReply(corpus, textsFor(locale)),
};
