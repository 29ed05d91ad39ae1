import { asRecord, asRecords, type Json } from './json.ts';
import { intents } from './limits.ts';
import { discordEpoch } from './snowflakes.ts';
import { attachmentPayload, memberPayload, userPayload } from './payloads.ts';
import { placeOf } from './places.ts';
import type { FakeUser, Interaction, MessageChange, RecordedMessage, World } from './world.ts';

const replyType = 19;
const chatInputType = 20;

/** A message as the REST API answers it. */
export function messagePayload(world: World, message: RecordedMessage): Json {
  const interaction = interactionOf(world, message);
  const referenced =
    message.reference === null ? undefined : world.messages.get(message.reference.messageId);
  return {
    ...basePayload(world, message),
    type:
      message.reference !== null ? replyType : interaction?.kind === 'command' ? chatInputType : 0,
    ...(message.reference !== null && {
      message_reference: {
        type: 0,
        channel_id: message.reference.channelId,
        message_id: message.reference.messageId,
        ...(message.guildId !== null && { guild_id: message.guildId }),
      },
      referenced_message:
        referenced === undefined || referenced.deleted
          ? null
          : { ...basePayload(world, referenced), type: 0 },
    }),
    ...(message.forwarded !== null && forwardPayload(world, message.forwarded)),
    ...(interaction !== undefined && {
      application_id: world.applicationId,
      webhook_id: world.applicationId,
      interaction_metadata: metadata(interaction),
    }),
  };
}

/** A message as the REST API gives it to an application that asks for it: without what it may not read. */
export function readablePayload(world: World, message: RecordedMessage): Json {
  const payload = messagePayload(world, message);
  const isShown = showsContent(world, message, world.settings.privilegedIntents);
  return isShown ? payload : withhold(payload);
}

/** Sends the gateway event about a message to the clients whose intents let them see it: of a group's, to none. */
export function deliverChange(world: World, { kind, message }: MessageChange): void {
  const channel = world.channels.get(message.channelId);
  if (message.ephemeral || (channel !== undefined && placeOf(channel) === 'private')) return;
  const place = {
    channel_type: message.guildId === null ? 1 : 0,
    ...(message.guildId !== null && { guild_id: message.guildId }),
  };
  if (kind === 'delete') {
    const { guild_id } = place as { guild_id?: string };
    const data = {
      id: message.id,
      channel_id: message.channelId,
      ...(guild_id !== undefined && { guild_id }),
    };
    world.gateway.dispatch('MESSAGE_DELETE', messageIntent(message.guildId), () => data);
    return;
  }
  const data = {
    ...messagePayload(world, message),
    ...place,
    ...(message.guildId !== null &&
      message.author.isWebhook !== true && { member: memberPayload() }),
  };
  world.gateway.dispatch(
    kind === 'create' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE',
    messageIntent(message.guildId),
    (held) => (showsContent(world, message, held) ? data : withhold(data)),
  );
}

/** The intent that a client needs for the events of a channel's messages. */
export function messageIntent(guildId: string | null): number {
  return guildId === null ? intents.directMessages : intents.guildMessages;
}

const withheld = { content: '', embeds: [], attachments: [], components: [] };

function withhold(payload: Json): Json {
  const snapshots = asRecords(payload.message_snapshots).map(({ message }) => ({
    message: { ...asRecord(message), ...withheld },
  }));
  const forwarded = snapshots.length > 0 ? { message_snapshots: snapshots } : {};
  return { ...payload, ...withheld, ...forwarded };
}

/** Of what is forwarded, Discord tells neither the author nor anything else that is not said in it. */
const forwardedFields = [
  ...['content', 'embeds', 'attachments', 'components', 'timestamp', 'edited_timestamp', 'flags'],
  ...['mentions', 'mention_roles'],
];

function forwardPayload(world: World, message: RecordedMessage): Json {
  const said = Object.entries(basePayload(world, message)).filter(([field]) =>
    forwardedFields.includes(field),
  );
  return {
    message_reference: {
      ...{ type: 1, channel_id: message.channelId, message_id: message.id },
      ...(message.guildId !== null && { guild_id: message.guildId }),
    },
    message_snapshots: [{ message: { type: 0, ...Object.fromEntries(said) } }],
  };
}

function showsContent(world: World, message: RecordedMessage, held: number): boolean {
  return (
    (held & intents.messageContent) !== 0 ||
    message.guildId === null ||
    message.author.id === world.bot.id ||
    message.pings.includes(`<@${world.bot.id}>`)
  );
}

function basePayload(world: World, message: RecordedMessage): Json {
  return {
    id: message.id,
    channel_id: message.channelId,
    ...authorPayload(message.author),
    content: message.content,
    timestamp: timestamp(message.id),
    edited_timestamp: message.edits === 0 ? null : timestamp(message.id),
    tts: false,
    mention_everyone: message.pings.some((ping) => ping === '@everyone' || ping === '@here'),
    mentions: message.pings.flatMap((ping) => {
      const user = world.users.get(ping.slice(2, -1));
      return user === undefined ? [] : [userPayload(user)];
    }),
    mention_roles: message.pings
      .filter((ping) => ping.startsWith('<@&'))
      .map((ping) => ping.slice(3, -1)),
    attachments: message.files.map(attachmentPayload),
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    components: message.components,
    pinned: false,
    flags: message.flags,
  };
}

/** Of a webhook, Discord promises no more than its id, name and avatar. */
function authorPayload(author: FakeUser): Json {
  if (author.isWebhook !== true) return { author: userPayload(author) };
  const { id, username } = author;
  return { webhook_id: id, author: { id, username, avatar: null, discriminator: '0000' } };
}

function interactionOf(world: World, message: RecordedMessage): Interaction | undefined {
  return [...world.interactions.values()].find(({ id }) => id === message.interactionId);
}

function metadata(interaction: Interaction): Json {
  const types = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
  return {
    id: interaction.id,
    type: types[interaction.kind],
    user: userPayload(interaction.user),
    authorizing_integration_owners: interaction.userInstall
      ? { 1: interaction.user.id }
      : { 0: interaction.channel.guildId ?? '0' },
    ...(interaction.sourceId !== null && { interacted_message_id: interaction.sourceId }),
  };
}

function timestamp(id: string): string {
  return new Date(Number((BigInt(id) >> 22n) + discordEpoch)).toISOString();
}
