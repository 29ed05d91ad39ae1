import { viewUnanswered } from '../unanswered-view.ts';
import { forManagers, labelled, type SlashCommand } from './command.ts';

/** The questions that had no answer, for those who manage a server. */
export const unansweredCommand: SlashCommand = {
  data: { ...forManagers, ...labelled(({ commands }) => commands.unanswered) },
  isQuestion: false,
  reply: (interaction, services) => viewUnanswered(interaction, services),
};
