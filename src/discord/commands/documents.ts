import { viewDocuments } from '../documents-view.ts';
import { textsFor } from '../texts/index.ts';
import { everywhere, labelled, type SlashCommand } from './command.ts';

export const documentsCommand: SlashCommand = {
  data: { ...everywhere, ...labelled(({ commands }) => commands.documents) },
  isQuestion: false,
  reply: ({ locale }, { corpus }) => viewDocuments(corpus, 0, textsFor(locale)),
};
