/** Every command of the bot. */
import { aboutCommand } from './about.ts';
import { answerMessageCommand } from './answer-message.ts';
import { askCommand } from './ask.ts';
import { checkQuoteCommand } from './check-quote.ts';
import type { MessageCommand, SlashCommand } from './command.ts';
import { documentsCommand } from './documents.ts';
import { privacyCommand } from './privacy.ts';
import { statsCommand } from './stats.ts';
import { unansweredCommand } from './unanswered.ts';

export { choicesFor } from './ask.ts';

/** In the order in which Discord is told of them. */
export const slashCommands: readonly SlashCommand[] = [
  askCommand,
  documentsCommand,
  aboutCommand,
  privacyCommand,
  unansweredCommand,
  statsCommand,
];

/** In the menu of a message, under "Apps". */
export const messageCommands: readonly MessageCommand[] = [answerMessageCommand, checkQuoteCommand];

/** What Discord is to hold. */
export const commandData = [...slashCommands, ...messageCommands].map(({ data }) => data);
