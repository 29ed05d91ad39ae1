import { guildCreatePayload } from './guild-payloads.ts';
import { intents } from './limits.ts';
import type { FakeChannel, World } from './world.ts';

/** Adds the bot to a further guild, and tells the clients that hold the intent. @returns the guild's text channel. */
export function joinGuild(world: World, name: string, locale: string): FakeChannel {
  const guild = { id: world.newId(), name, locale };
  const channel = { id: world.newId(), name: 'general', guildId: guild.id, recipient: null };
  world.guilds.set(guild.id, guild);
  world.channels.set(channel.id, channel);
  world.gateway.dispatch('GUILD_CREATE', intents.guilds, () => guildCreatePayload(world, guild));
  return channel;
}
