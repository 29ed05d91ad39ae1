import { ApplicationFlags } from 'discord.js';
import { asRecords, type Json } from './json.ts';
import { intents } from './limits.ts';
import type { FakeChannel, FakeFile, FakeUser, World } from './world.ts';

/** Permissions of everybody in the guild: view, send, embed, attach, read the history, use commands. */
export const everyonePermissions = '2147601408';

/** A user as Discord sends it. */
export function userPayload(user: FakeUser): Json {
  return {
    id: user.id,
    username: user.username,
    discriminator: '0',
    global_name: user.global_name,
    avatar: null,
    bot: user.bot,
    public_flags: 0,
    flags: 0,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
  };
}

/** A member of the guild, without the user, as it comes beside a message's author. */
export function memberPayload(): Json {
  return {
    roles: [],
    nick: null,
    avatar: null,
    banner: null,
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** A channel as Discord sends it. */
export function channelPayload(channel: FakeChannel): Json {
  const common = { id: channel.id, last_message_id: null, flags: 0 };
  if (channel.guildId === null) {
    return channel.recipient === null
      ? { ...common, type: 3, name: channel.name, icon: null }
      : { ...common, type: 1, recipients: [userPayload(channel.recipient)] };
  }
  return {
    ...common,
    type: 0,
    guild_id: channel.guildId,
    name: channel.name,
    position: 0,
    parent_id: null,
    permission_overwrites: [],
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
  };
}

/**
 * The application's flags: its privileged intents, as switched on for one in few servers, and whether it has commands
 * for all servers.
 */
export function applicationFlags({ settings, commands }: World): number {
  const has = (intent: number) => (settings.privilegedIntents & intent) !== 0;
  return (
    (has(intents.guildPresences) ? ApplicationFlags.GatewayPresenceLimited : 0) |
    (has(intents.guildMembers) ? ApplicationFlags.GatewayGuildMembersLimited : 0) |
    (has(intents.messageContent) ? ApplicationFlags.GatewayMessageContentLimited : 0) |
    ((commands.get('') ?? []).length > 0 ? ApplicationFlags.ApplicationCommandBadge : 0)
  );
}

/** The bot's application as `GET /applications/@me` answers it. */
export function applicationPayload(world: World): Json {
  const flags = applicationFlags(world);
  return {
    id: world.applicationId,
    name: world.bot.username,
    icon: null,
    description: '',
    type: null,
    flags,
    flags_new: String(flags),
    bot: userPayload(world.bot),
    owner: userPayload(world.member),
    team: null,
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: Object.fromEntries(
      world.settings.integrationTypes.map((type) => [type, {}]),
    ),
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    ...world.settings.application,
  };
}

/** An attachment as Discord sends it. */
export function attachmentPayload(file: FakeFile): Json {
  return {
    id: file.id,
    filename: file.filename,
    size: file.content.length,
    url: file.url,
    proxy_url: file.url,
    content_type: file.contentType,
  };
}

/** A registered command as Discord answers it; without localizations the dictionaries are left out. */
export function commandPayload(command: Json, withLocalizations: boolean): Json {
  if (withLocalizations) return command;
  const nested = ['options', 'choices'].flatMap((key) =>
    Array.isArray(command[key])
      ? [[key, asRecords(command[key]).map((each) => commandPayload(each, false))] as const]
      : [],
  );
  const rest = Object.entries(command).filter(([key]) => !key.endsWith('_localizations'));
  return { ...Object.fromEntries(rest), ...Object.fromEntries(nested) };
}
