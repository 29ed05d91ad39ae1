import { viewUnanswered } from '../unanswered-view.ts';
import { forManagers, labelled, type SlashCommand } from './command.ts';

export const unansweredCommand: SlashCommand = {
  data: { ...forManagers, ...labelled(({ commands }) => commands.unanswered) },
  isQuestion: false,
  reply: (interaction, services) => viewUnanswered(interaction, services),
};
