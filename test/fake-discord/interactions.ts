import { randomBytes } from 'node:crypto';
import { isRecord, type Json } from './json.ts';
import { limits } from './limits.ts';
import { directChannel } from './messages.ts';
import { channelPayload, everyonePermissions, memberPayload, userPayload } from './payloads.ts';
import { type Place, placeOf } from './places.ts';
import type { FakeChannel, FakeUser, Interaction, World } from './world.ts';

/** Who does something, and where. */
export interface Situation {
  /** Whether the server's settings (Integrations) let the user use a command that is hidden from others like them. */
  readonly isGranted?: boolean;
  /** Default `guild`: the first one. */
  readonly in?: Place;
  /** A text channel of another guild, instead of `in`. */
  readonly channel?: FakeChannel;
  /** The person's language; default `en-US`. */
  readonly locale?: string;
  /** Default the fake's `member`. */
  readonly user?: FakeUser;
  /** Who installed the application; default the guild in the guild, else the user. */
  readonly install?: 'guild' | 'user';
  /** The largest file that may be sent in response, in bytes; default 10 MiB. */
  readonly attachmentSizeLimit?: number;
  /** Milliseconds to wait for the bot; default the fake's `waitMs`. */
  readonly timeoutMs?: number;
}

/** What a new interaction is about. */
export interface Subject {
  readonly kind: Interaction['kind'];
  readonly description: string;
  readonly data: Json;
  /** The message whose component was used, as Discord sends it. */
  readonly message?: Json;
  /** The channel if it is already certain. */
  readonly channel?: FakeChannel;
}

const types = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
const contexts = { guild: 0, dm: 1, private: 2 } as const;

/**
 * Creates an interaction and sends it to the bot.
 * @throws {Error} if no client has identified.
 */
export function sendInteraction(world: World, subject: Subject, situation: Situation): Interaction {
  const user = situation.user ?? world.member;
  const channel = subject.channel ?? channelOf(world, situation);
  const place = placeOf(channel);
  const install = situation.install ?? (channel.guildId === null ? 'user' : 'guild');
  const messageId = subject.message?.id;
  const interaction: Interaction = {
    id: world.newId(),
    token: randomBytes(60).toString('base64url'),
    kind: subject.kind,
    description: subject.description,
    user,
    channel,
    createdAt: world.settings.now(),
    userInstall: install === 'user' && place !== 'dm',
    largestFile: situation.attachmentSizeLimit ?? limits.fileBytes,
    sourceId: typeof messageId === 'string' ? messageId : null,
    response: undefined,
    followups: [],
  };
  world.interactions.set(interaction.token, interaction);
  const payload = {
    id: interaction.id,
    application_id: world.applicationId,
    type: types[subject.kind],
    token: interaction.token,
    version: 1,
    data: subject.data,
    channel_id: channel.id,
    channel: channelPayload(channel),
    locale: situation.locale ?? 'en-US',
    context: contexts[place],
    app_permissions: everyonePermissions,
    entitlements: [],
    authorizing_integration_owners: owners(install, channel, user),
    attachment_size_limit: interaction.largestFile,
    ...(isRecord(subject.message) && { message: subject.message }),
    ...whoAndWhere(world, channel, user),
  };
  if (world.gateway.dispatch('INTERACTION_CREATE', 0, () => payload) === 0) {
    throw new Error(
      `No client is connected to the gateway, so ${subject.description} reaches nobody.`,
    );
  }
  return interaction;
}

function owners(install: 'guild' | 'user', channel: FakeChannel, user: FakeUser): Json {
  return install === 'user' ? { 1: user.id } : { 0: channel.guildId ?? '0' };
}

function whoAndWhere(world: World, channel: FakeChannel, user: FakeUser): Json {
  const guild = world.guilds.get(channel.guildId ?? '');
  if (guild === undefined) return { user: userPayload(user) };
  const { id, locale } = guild;
  return {
    guild_id: id,
    guild: { id, locale, features: [] },
    guild_locale: locale,
    member: {
      ...memberPayload(),
      user: userPayload(user),
      permissions: user.permissions ?? everyonePermissions,
    },
  };
}

/** Where somebody is. */
export function channelOf(world: World, situation: Situation): FakeChannel {
  const { in: place = 'guild', user = world.member, channel = world.channel } = situation;
  if (place === 'guild') return channel;
  return place === 'dm' ? directChannel(world, user) : world.group;
}
