import { messageFlags } from './limits.ts';
import { asNumber, asRecord, asRecords, asText, isGiven, type Json } from './json.ts';
import { deliverChange } from './message-payloads.ts';
import { pingsOf } from './pings.ts';
import { refusals } from './errors.ts';
import type {
  FakeChannel,
  FakeFile,
  FakeUser,
  RecordedMessage,
  UploadedFile,
  World,
} from './world.ts';

/** What a new message is made of. */
export interface NewMessage {
  readonly channel: FakeChannel;
  readonly author: FakeUser;
  /** The fields of Discord's message body. */
  readonly body: Json;
  readonly files?: readonly UploadedFile[];
  /** The message that this one forwards. */
  readonly forwarded?: RecordedMessage;
  readonly interactionId?: string;
  /** Whether it waits to be filled in: a deferred response. */
  readonly loading?: boolean;
}

/** Creates a message, tells whoever waits for it, and sends the event to the clients that may see it. */
export function createMessage(world: World, given: NewMessage): RecordedMessage {
  const { channel, author, body, files = [], forwarded = null } = given;
  const { interactionId = null, loading = false } = given;
  const flags =
    asNumber(body.flags) |
    (loading ? messageFlags.loading : 0) |
    (forwarded === null ? 0 : messageFlags.hasSnapshot);
  const repliedTo = world.messages.get(asText(asRecord(body.message_reference).message_id));
  const message: RecordedMessage = {
    id: world.newId(),
    channelId: channel.id,
    guildId: channel.guildId,
    author,
    content: asText(body.content).trim(),
    flags,
    ephemeral: (flags & messageFlags.ephemeral) !== 0,
    embeds: asRecords(body.embeds),
    components: numbered(asRecords(body.components)),
    files: files.map((file) => storeFile(world, channel.id, file)),
    pings: pingsOf(body, repliedTo?.author.id ?? null),
    reference:
      repliedTo === undefined ? null : { messageId: repliedTo.id, channelId: repliedTo.channelId },
    forwarded,
    interactionId,
    edits: 0,
    deleted: false,
    body: author.id === world.bot.id ? body : null,
  };
  return record(world, 'create', message);
}

/** Replaces the fields of a message that the body gives; also fills in a deferred response. */
export function editMessage(
  world: World,
  message: RecordedMessage,
  body: Json,
  uploads: readonly UploadedFile[],
): RecordedMessage {
  const kept = Array.isArray(body.attachments)
    ? message.files.filter(({ id }) => asRecords(body.attachments).some((each) => each.id === id))
    : message.files;
  const sticky = message.flags & ~messageFlags.loading & ~messageFlags.suppressEmbeds;
  const flags = isGiven(body.flags)
    ? sticky | asNumber(body.flags)
    : message.flags & ~messageFlags.loading;
  const content = body.content === undefined ? message.content : asText(body.content).trim();
  const components =
    body.components === undefined ? message.components : numbered(asRecords(body.components));
  return record(world, 'update', {
    ...message,
    content,
    flags,
    components,
    embeds: body.embeds === undefined ? message.embeds : asRecords(body.embeds),
    files: [...kept, ...uploads.map((file) => storeFile(world, message.channelId, file))],
    pings: pingsOf({ ...body, content, components }, null),
    edits: message.edits + 1,
    body,
  });
}

/** Deletes a message; the record stays, marked. */
export function deleteMessage(world: World, message: RecordedMessage): void {
  record(world, 'delete', { ...message, deleted: true });
}

/** @throws {DiscordError} 10008 unless the channel has this message. */
export function requireMessage(
  world: World,
  channelId: string,
  messageId: string,
): RecordedMessage {
  const message = world.messages.get(messageId);
  if (message?.channelId !== channelId || message.deleted) throw refusals.unknownMessage();
  return message;
}

/** @throws {Error} if the channel of the message is not known. */
export function requireChannelOf(world: World, message: RecordedMessage): FakeChannel {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined)
    throw new Error(`The channel of the message ${message.id} is not known.`);
  return channel;
}

/** The channel for direct messages with this person, opened if there is none yet. */
export function directChannel(world: World, user: FakeUser): FakeChannel {
  for (const channel of world.channels.values()) {
    if (channel.recipient?.id === user.id) return channel;
  }
  const channel: FakeChannel = { id: world.newId(), name: null, guildId: null, recipient: user };
  world.channels.set(channel.id, channel);
  return channel;
}

/** Stores a file so that it can be downloaded, and answers its record. */
export function storeFile(world: World, channelId: string, file: UploadedFile): FakeFile {
  const id = world.newId();
  const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.filename)}`;
  const stored: FakeFile = {
    id,
    filename: file.filename,
    contentType: file.contentType,
    content: file.content,
    url: world.origin + path,
  };
  world.files.set(path, stored);
  return stored;
}

function record(
  world: World,
  kind: 'create' | 'update' | 'delete',
  message: RecordedMessage,
): RecordedMessage {
  world.messages.set(message.id, message);
  deliverChange(world, { kind, message });
  world.signals.emit('message', { kind, message });
  return message;
}

/** Discord numbers the components of a message: every one has an `id`. */
function numbered(components: readonly Json[]): Json[] {
  let last = 0;
  const number = (component: Json): Json => {
    const { id, components: nested, accessory, ...rest } = component;
    last += 1;
    return {
      ...rest,
      id: typeof id === 'number' && id !== 0 ? id : last,
      ...(isGiven(nested) && { components: asRecords(nested).map(number) }),
      ...(isGiven(accessory) && { accessory: number(asRecord(accessory)) }),
    };
  };
  return components.map(number);
}
