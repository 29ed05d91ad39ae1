import {
  ApplicationCommandOptionType,
  InteractionContextType,
  type AutocompleteInteraction,
  userMention,
} from 'discord.js';
import type { Corpus, Document } from '../../answer/index.ts';
import { answerQuestion, showPicked } from '../answer-question.ts';
import { type Choice, findDocument, refuseDocument, suggestDocuments } from '../documents.ts';
import { longestOption } from '../limits.ts';
import { pickedPassage, suggestPassages } from '../passages.ts';
import { askedIn } from '../references.ts';
import { textsFor } from '../texts/index.ts';
import { everywhere, labelled, labels, type SlashCommand } from './command.ts';

/** Answers a question, for everybody unless the asker wants to see the answer alone. */
export const askCommand: SlashCommand = {
  data: {
    ...everywhere,
    ...labelled(({ commands }) => commands.ask),
    options: [
      {
        ...labels(({ commands }) => commands.ask.question),
        type: ApplicationCommandOptionType.String,
        required: true,
        max_length: longestOption,
        autocomplete: true,
      },
      {
        ...labels(({ commands }) => commands.ask.document),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
      },
      {
        ...labels(({ commands }) => commands.ask.private),
        type: ApplicationCommandOptionType.Boolean,
      },
      {
        ...labels(({ commands }) => commands.ask.mention),
        type: ApplicationCommandOptionType.User,
      },
    ],
  },

  isQuestion: true,
  reply: (interaction, services) => {
    const { corpus } = services;
    const { options, user, guildId: server } = interaction;
    const texts = textsFor(interaction.locale);
    const question = options.getString('question', true);
    // In a direct message with the bot, nobody else reads along.
    const isDirect = interaction.context === InteractionContextType.BotDM;
    const isPrivate = !isDirect && (options.getBoolean('private') ?? false);
    const named = options.getString('document');
    const found = named === null ? undefined : findDocument(corpus, named);
    if (named !== null && !found) return refuseDocument(corpus, named, texts);
    // A private answer says for whom it is, too, and pings nobody: it may be shared.
    const addressee = options.getUser('mention');
    const footers = addressee ? [texts.forUser(userMention(addressee.id))] : [];
    const picked = pickedPassage(corpus, question, found);
    const asking = {
      ...{ document: found?.file, asker: user.id, server, texts },
      ...{ isPrivate, isOpen: false, footers },
    };
    const reply =
      picked === undefined
        ? answerQuestion(services, { ...asking, question: askedIn(question) })
        : showPicked(services, picked, asking);
    return addressee && !reply.isPrivate ? { ...reply, ping: addressee.id } : reply;
  },
};

/** What to offer for the option in which somebody types. */
export function choicesFor({ options }: AutocompleteInteraction, corpus: Corpus): Choice[] {
  const { name, value } = options.getFocused(true);
  if (name === 'document') return suggestDocuments(corpus, value);
  const named = options.getString('document');
  const document: Document | undefined = named === null ? undefined : findDocument(corpus, named);
  return suggestPassages(corpus, value, document);
}
