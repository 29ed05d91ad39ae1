import {
  DiscordAPIError,
  type Message,
  type RepliableInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';

/**
 * Gives the first response to an interaction. Where Discord took it and its confirmation was lost, the next try is
 * refused as one too many: the response is there all the same, and what follows it can.
 *
 * @param respond makes the tries.
 * @returns what that resolves with; without a confirmation, the message that there is.
 */
export async function respondOnce<Confirmed>(
  interaction: RepliableInteraction,
  respond: () => Promise<Confirmed>,
): Promise<Confirmed | Message> {
  try {
    return await respond();
  } catch (error) {
    if (!isTaken(error)) throw error;
    const message = await interaction.fetchReply().catch(() => {
      throw error;
    });
    interaction.replied = true;
    return message;
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  );
}
