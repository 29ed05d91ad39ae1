import { ApplicationCommandOptionType } from 'discord.js';
import { findDocument, refuseDocument } from '../documents.ts';
import { viewDocuments } from '../documents-view.ts';
import { viewOutline } from '../outline-view.ts';
import { largestFileFor } from '../services.ts';
import { textsFor } from '../texts/index.ts';
import { everywhere, labelled, labels, type SlashCommand } from './command.ts';

/** The list of documents, or what is known about one. */
export const documentsCommand: SlashCommand = {
  data: {
    ...everywhere,
    ...labelled(({ commands }) => commands.documents),
    options: [
      {
        ...labels(({ commands }) => commands.documents.document),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
      },
    ],
  },
  isQuestion: false,
  reply: (interaction, services) => {
    const { corpus } = services;
    const texts = textsFor(interaction.locale);
    const named = interaction.options.getString('document');
    if (named === null) return viewDocuments(corpus, 0, texts);
    const document = findDocument(corpus, named);
    if (!document) return refuseDocument(corpus, named, texts);
    const largestFile = largestFileFor(interaction, services);
    return viewOutline(corpus, document, { texts, page: 0, largestFile });
  },
};
