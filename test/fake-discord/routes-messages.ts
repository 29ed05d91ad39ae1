import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { channelFlags, checkMessage, editFlags } from './check-message.ts';
import { invalidForm, refusals } from './errors.ts';
import { asRecord, asText, isGiven, type Json } from './json.ts';
import { readablePayload } from './message-payloads.ts';
import { createMessage, deleteMessage, editMessage, requireMessage } from './messages.ts';
import { channelPayload } from './payloads.ts';
import { placeOf } from './places.ts';
import type { Answer, Call, Route } from './router.ts';
import type { FakeChannel, RecordedMessage, World } from './world.ts';

const channelPath = '/channels/:channel';
const messagePath = `${channelPath}/messages/:message`;

/** The routes of channels and of the messages in them. */
export const messageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: channelPath,
    handle: (call) => ({ status: 200, body: channelPayload(requireChannel(call)) }),
  },
  { method: 'POST', path: `${channelPath}/typing`, handle: typing },
  { method: 'GET', path: `${channelPath}/messages`, handle: list },
  { method: 'POST', path: `${channelPath}/messages`, handle: create },
  { method: 'GET', path: messagePath, handle: (call) => answer(call, requireFound(call)) },
  { method: 'PATCH', path: messagePath, handle: edit },
  { method: 'DELETE', path: messagePath, handle: remove },
];

function typing(call: Call): Answer {
  requireChannel(call);
  return { status: 204 };
}

function list(call: Call): Answer {
  const { id } = requireChannel(call);
  const { world, query } = call;
  const most = Number(query.get('limit') ?? '50');
  const found = [...world.messages.values()].filter(
    (message) => message.channelId === id && !message.deleted && !message.ephemeral,
  );
  return {
    status: 200,
    body: found
      .reverse()
      .slice(0, most)
      .map((message) => readablePayload(world, message)),
  };
}

function create(call: Call): Answer {
  const { world, files } = call;
  const channel = requireChannel(call);
  const body = asRecord(call.body);
  checkMessage(body, files, {
    schema: MessageCreateRequestSchema,
    prefix: [],
    flags: channelFlags,
  });
  if (channel.recipient !== null && world.closedUsers.has(channel.recipient.id))
    throw refusals.cannotSendToUser();
  const checked = checkReference(world, channel, body);
  return answer(call, createMessage(world, { channel, author: world.bot, body: checked, files }));
}

function edit(call: Call): Answer {
  const message = requireFound(call);
  const body = asRecord(call.body);
  if (message.author.id !== call.world.bot.id) throw refusals.foreignMessage();
  checkMessage(body, call.files, {
    schema: MessageEditRequestPartialSchema,
    prefix: [],
    flags: editFlags,
    edited: message,
  });
  return answer(call, editMessage(call.world, message, body, call.files));
}

function remove(call: Call): Answer {
  const message = requireFound(call);
  if (message.author.id !== call.world.bot.id) throw refusals.foreignMessage();
  deleteMessage(call.world, message);
  return { status: 204 };
}

function answer({ world }: Call, message: RecordedMessage): Answer {
  return { status: 200, body: readablePayload(world, message) };
}

function requireChannel(call: Call): FakeChannel {
  const channel = call.world.channels.get(call.param('channel'));
  if (channel === undefined) throw refusals.unknownChannel();
  if (placeOf(channel) === 'private') throw refusals.missingAccess();
  return channel;
}

/** Ephemeral messages are out of reach here, as they are at Discord. */
function requireFound(call: Call): RecordedMessage {
  const message = requireMessage(call.world, requireChannel(call).id, call.param('message'));
  if (message.ephemeral) throw refusals.unknownMessage();
  return message;
}

/** A reply to a message that is not there is refused, or becomes a plain message if the body allows that. */
function checkReference(world: World, channel: FakeChannel, body: Json): Json {
  if (!isGiven(body.message_reference)) return body;
  const reference = asRecord(body.message_reference);
  const target = world.messages.get(asText(reference.message_id));
  if (target?.channelId === channel.id && !target.deleted) return body;
  if (reference.fail_if_not_exists === false) return { ...body, message_reference: undefined };
  throw invalidForm([
    {
      path: ['message_reference'],
      code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
      message: 'Unknown message',
    },
  ]);
}
