import type { FakeChannel } from './world.ts';

/** Where people are: in a guild's channel, in direct messages with the bot, or in a group conversation without it. */
export type Place = 'guild' | 'dm' | 'private';

/** What kind of place a channel is. */
export function placeOf({ guildId, recipient }: FakeChannel): Place {
  if (guildId !== null) return 'guild';
  return recipient === null ? 'private' : 'dm';
}
