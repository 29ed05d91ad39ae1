/** Discord's limits, each with what it counts. */

/** The most UTF-16 code units in a message's content. */
export const longestMessage = 2000;
