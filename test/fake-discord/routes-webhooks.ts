import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { checkMessage, editFlags, responseFlags } from './check-message.ts';
import { refusals } from './errors.ts';
import { asNumber, asRecord } from './json.ts';
import { limits, messageFlags } from './limits.ts';
import { messagePayload } from './message-payloads.ts';
import { createMessage, deleteMessage, editMessage } from './messages.ts';
import type { Answer, Call, Route } from './router.ts';
import type { Interaction, RecordedMessage } from './world.ts';

const webhookPath = '/webhooks/:application/:token';
const messagePath = `${webhookPath}/messages/:message`;

/** The routes of an interaction's messages after its first response. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: webhookPath, open: true, handle: followUp },
  { method: 'GET', path: messagePath, open: true, handle: read },
  { method: 'PATCH', path: messagePath, open: true, handle: edit },
  { method: 'DELETE', path: messagePath, open: true, handle: remove },
];

/** Right after a deferred response a follow-up fills that in instead of becoming a message of its own. */
function followUp(call: Call): Answer {
  const { world, files } = call;
  const interaction = requireAnswered(call);
  const body = asRecord(call.body);
  checkMessage(body, files, {
    schema: IncomingWebhookRequestPartialSchema,
    prefix: [],
    flags: responseFlags,
    largestFile: interaction.largestFile,
  });
  if (interaction.userInstall && interaction.followups.length >= limits.userInstallFollowups) {
    throw refusals.tooManyFollowups();
  }
  const original = world.messages.get(interaction.response?.messageId ?? '');
  if (original !== undefined && (original.flags & messageFlags.loading) !== 0) {
    const flags = asNumber(body.flags) & ~messageFlags.ephemeral;
    return answer(call, editMessage(world, original, { ...body, flags }, files));
  }
  const { channel, id } = interaction;
  const created = createMessage(world, {
    channel,
    author: world.bot,
    body,
    files,
    interactionId: id,
  });
  interaction.followups.push(created.id);
  return answer(call, created);
}

function read(call: Call): Answer {
  return answer(call, requireOwn(call));
}

function edit(call: Call): Answer {
  const own = requireOwn(call);
  const body = asRecord(call.body);
  checkMessage(body, call.files, {
    schema: IncomingWebhookUpdateRequestPartialSchema,
    prefix: [],
    flags: editFlags,
    largestFile: requireAnswered(call).largestFile,
    edited: own,
  });
  return answer(call, editMessage(call.world, own, body, call.files));
}

function remove(call: Call): Answer {
  deleteMessage(call.world, requireOwn(call));
  return { status: 204 };
}

function answer({ world }: Call, message: RecordedMessage): Answer {
  return { status: 200, body: messagePayload(world, message) };
}

/** Before the first response the token names no webhook; 15 minutes later it has expired. */
function requireAnswered(call: Call): Interaction {
  const { world } = call;
  const interaction = world.interactions.get(call.param('token'));
  if (call.param('application') !== world.applicationId || interaction?.response === undefined) {
    throw refusals.unknownWebhook();
  }
  if (world.settings.now() - interaction.createdAt >= world.settings.interactionLifetimeMs) {
    throw refusals.expiredToken();
  }
  return interaction;
}

function requireOwn(call: Call): RecordedMessage {
  const interaction = requireAnswered(call);
  const original = interaction.response?.messageId ?? '';
  const named = call.param('message');
  const id = named === '@original' ? original : named;
  const message = call.world.messages.get(id);
  const own = id === original || interaction.followups.includes(id);
  if (message === undefined || message.deleted || !own) throw refusals.unknownMessage();
  return message;
}
