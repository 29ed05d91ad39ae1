import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  LaunchActivityInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { modalFaults } from './check-components.ts';
import { checkMessage, editFlags, responseFlags } from './check-message.ts';
import { type DiscordError, invalidForm, refusals, refuseFaults } from './errors.ts';
import { asNumber, asRecord, asRecords, asText, type Json } from './json.ts';
import { messageFlags } from './limits.ts';
import { messagePayload } from './message-payloads.ts';
import { createMessage, editMessage } from './messages.ts';
import type { Answer, Call, Route } from './router.ts';
import { schemaFaults } from './schemas.ts';
import type { Interaction, RecordedMessage, World } from './world.ts';

/** The types of an interaction's first response. */
export const callbackTypes = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
  launchActivity: 12,
} as const;

const { message, deferredMessage, deferredUpdate, update, autocomplete, modal, launchActivity } =
  callbackTypes;

/** Which types answer which kind of interaction. */
const fitting: Record<Interaction['kind'], readonly number[]> = {
  command: [message, deferredMessage, modal, launchActivity],
  component: [message, deferredMessage, deferredUpdate, update, modal, launchActivity],
  modal: [message, deferredMessage, deferredUpdate, update, launchActivity],
  autocomplete: [autocomplete],
};

/** The route of an interaction's first response. */
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    open: true,
    handle: respond,
  },
];

function respond(call: Call): Answer {
  const { world } = call;
  const interaction = world.interactions.get(call.param('token'));
  if (interaction?.id !== call.param('interaction')) throw refusals.unknownInteraction();
  if (interaction.response !== undefined) throw refusals.alreadyAcknowledged();
  if (world.settings.now() - interaction.createdAt >= world.settings.interactionDeadlineMs) {
    throw late(world, interaction);
  }
  const body = asRecord(call.body);
  const type = asNumber(body.type);
  if (!fitting[interaction.kind].includes(type)) {
    const text = `Value must be one of {${fitting[interaction.kind].join(', ')}}.`;
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: text }]);
  }
  const shown = take(call, interaction, type, body);
  interaction.response = {
    type,
    body,
    messageId: shown?.id ?? null,
    ephemeral: shown?.ephemeral ?? false,
  };
  world.signals.emit('response', { interaction });
  if (call.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: callbackPayload(world, interaction, type, shown) };
}

function late(world: World, interaction: Interaction): DiscordError {
  const error = new Error(`The first response to ${interaction.description} came too late.`);
  world.signals.emit('response', { interaction, error });
  return refusals.unknownInteraction();
}

/** Checks the response and lets it take effect; returns the message that `@original` names from now on. */
function take(
  call: Call,
  interaction: Interaction,
  type: number,
  body: Json,
): RecordedMessage | undefined {
  const { world, files } = call;
  const data = asRecord(body.data);
  const source =
    interaction.sourceId === null ? undefined : world.messages.get(interaction.sourceId);
  const made = { channel: interaction.channel, author: world.bot, interactionId: interaction.id };
  switch (type) {
    case message:
      checkMessage(body, files, {
        schema: CreateMessageInteractionCallbackRequestSchema,
        prefix: ['data'],
        flags: responseFlags,
        largestFile: interaction.largestFile,
      });
      return createMessage(world, { ...made, body: data, files });
    case deferredMessage:
      refuseFaults(schemaFaults(CreateMessageInteractionCallbackRequestSchema, body));
      refuseFlags(data, messageFlags.ephemeral);
      return createMessage(world, {
        ...made,
        body: { flags: asNumber(data.flags) },
        loading: true,
      });
    case deferredUpdate:
    case update:
      if (source === undefined) throw noSource();
      if (type === deferredUpdate) return source;
      checkMessage(body, files, {
        schema: UpdateMessageInteractionCallbackRequestSchema,
        prefix: ['data'],
        flags: editFlags,
        largestFile: interaction.largestFile,
        edited: source,
      });
      return editMessage(world, source, data, files);
    case autocomplete:
      refuseFaults(schemaFaults(ApplicationCommandAutocompleteCallbackRequestSchema, body));
      refuseFaults(choiceFaults(data));
      return undefined;
    case modal: {
      const own = modalFaults(asRecords(data.components));
      refuseFaults(schemaFaults(ModalInteractionCallbackRequestSchema, body));
      refuseFaults(own.map((fault) => ({ ...fault, path: ['data', ...fault.path] })));
      return undefined;
    }
    default:
      refuseFaults(schemaFaults(LaunchActivityInteractionCallbackRequestSchema, body));
      return undefined;
  }
}

/** The published schema lets values of 6000 characters through, Discord 100. */
function choiceFaults(data: Json) {
  return asRecords(data.choices).flatMap(({ value }, at) =>
    asText(value).length > 100
      ? [
          {
            path: ['data', 'choices', at, 'value'],
            code: 'BASE_TYPE_MAX_LENGTH',
            message: 'Must be 100 or fewer in length.',
          },
        ]
      : [],
  );
}

function refuseFlags(data: Json, allowed: number): void {
  const extra = asNumber(data.flags) & ~allowed;
  if (extra === 0) return;
  const text = `These flags cannot be set here: ${extra}.`;
  throw invalidForm([{ path: ['data', 'flags'], code: 'BASE_TYPE_CHOICES', message: text }]);
}

function noSource(): DiscordError {
  const text = 'There is no message to update.';
  return invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: text }]);
}

function callbackPayload(
  world: World,
  interaction: Interaction,
  type: number,
  shown: RecordedMessage | undefined,
): Json {
  const kinds = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
  return {
    interaction: {
      id: interaction.id,
      type: kinds[interaction.kind],
      channel_id: interaction.channel.id,
      ...(interaction.channel.guildId !== null && { guild_id: interaction.channel.guildId }),
      ...(shown !== undefined && {
        response_message_id: shown.id,
        response_message_loading: (shown.flags & messageFlags.loading) !== 0,
        response_message_ephemeral: shown.ephemeral,
      }),
    },
    ...(shown !== undefined && { resource: { type, message: messagePayload(world, shown) } }),
  };
}
