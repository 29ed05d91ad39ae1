/** Discord's limits, each with what it counts in UTF-16 code units, unless it says otherwise. */

/** A message's content. */
export const longestMessage = 2000;

/** How many choices an option may offer while one types. */
export const mostChoices = 25;

/** A choice's name, and its value. */
export const longestChoice = 100;

/** An answer that somebody types into an option of a slash command. */
export const longestOption = 6000;

/** The address that a button opens. */
export const longestButtonUrl = 512;
