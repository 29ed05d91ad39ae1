import { variableNames } from './config.ts';
import { type Finding, note } from './discord/doctor/finding.ts';
import { editDistance } from './search/spelling.ts';

/**
 * Variables that seem meant for the bot, and that it does not know. The environment holds those of many programs, so
 * there, only `DISCORD_` in front tells; in the bot's own file, likeness does, too.
 *
 * @param environment the names of all variables.
 * @param file the names of those in `.env`.
 */
export function examineNames(environment: readonly string[], file: readonly string[]): Finding[] {
  const unknown = [...new Set([...environment, ...file])]
    .filter((name) => !variableNames.includes(name))
    .map((name) => ({ name, meant: likeliest(name) }));
  return unknown
    .filter(({ name, meant }) => name.startsWith('DISCORD_') || (meant && file.includes(name)))
    .map(({ name, meant }) =>
      note(
        'Configuration',
        `${name} is no variable that Quoteline knows.${meant ? ` Is ${meant} meant?` : ''}`,
      ),
    );
}

/** The nearest known name: of which at most a quarter differs, or with which the other one begins (`CORPUS_DIRECTORY`). */
function likeliest(name: string): string | undefined {
  const upper = name.toUpperCase();
  return variableNames
    .map((known) => ({ known, edits: editDistance(upper, known) }))
    .filter(({ known, edits }) => edits <= known.length / 4 || upper.startsWith(known))
    .sort((a, b) => a.edits - b.edits)[0]?.known;
}
