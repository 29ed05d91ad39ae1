import { button, rowsOf } from '../components.ts';
import { textsFor } from '../texts/index.ts';
import { everywhere, labelled, type SlashCommand } from './command.ts';

/** The `custom_id` of the button that erases what is kept of the one who presses it. */
export const eraseId = 'erase';

/** What is kept about people, and a button that erases it. */
export const privacyCommand: SlashCommand = {
  data: { ...everywhere, ...labelled(({ commands }) => commands.privacy) },
  isQuestion: false,
  reply: ({ locale }, { kept, questionsLeft }) => {
    const { privacy, buttons } = textsFor(locale);
    const withoutKeeping = questionsLeft ? privacy.questionsLeft : privacy.nothingKept;
    const stored = kept ? privacy.questionsKept : withoutKeeping;
    return {
      content: `${stored}\n${privacy.memory}`,
      isPrivate: true,
      rows: rowsOf([button(eraseId, buttons.erase)]),
    };
  },
};
