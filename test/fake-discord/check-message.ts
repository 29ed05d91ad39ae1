import type { ZodMiniType } from 'zod/mini';
import { componentFaults } from './check-components.ts';
import { type FieldFault, refusals, refuseFaults } from './errors.ts';
import { asNumber, asRecord, asRecords, asText, asTexts, isGiven, type Json } from './json.ts';
import { limits, messageFlags } from './limits.ts';
import { schemaFaults } from './schemas.ts';
import type { RecordedMessage, UploadedFile } from './world.ts';

type Path = readonly (string | number)[];

/** The rules for the place that a message is sent to. */
export interface MessageRules {
  readonly schema: ZodMiniType;
  /** Where the message stands in the body: `['data']` in an interaction's response. */
  readonly prefix: Path;
  /** The flags that a bot may set there, as a sum of bits. */
  readonly flags: number;
  /** In bytes; default 10 MiB. */
  readonly largestFile?: number;
  /** The message that is edited. */
  readonly edited?: RecordedMessage;
}

/** Flags that a bot may set on what it creates by an interaction. */
export const responseFlags =
  messageFlags.suppressEmbeds |
  messageFlags.ephemeral |
  messageFlags.suppressNotifications |
  messageFlags.componentsV2;

/** Flags that a bot may set on a message in a channel. */
export const channelFlags = responseFlags & ~messageFlags.ephemeral;

/** Flags that a bot may set when it edits a message. */
export const editFlags = messageFlags.suppressEmbeds | messageFlags.componentsV2;

/**
 * Checks a whole body that creates or edits a message.
 * @throws {DiscordError} 50035 for faulty fields, 40005 for a file too large, 50006 for an empty message.
 */
export function checkMessage(
  body: Json,
  files: readonly UploadedFile[],
  rules: MessageRules,
): void {
  const { largestFile = limits.fileBytes } = rules;
  if (files.some((file) => file.content.length > largestFile)) throw refusals.tooLarge();
  const message = rules.prefix.length === 0 ? body : asRecord(body[String(rules.prefix[0])]);
  const faults = schemaFaults(rules.schema, body);
  if (faults.length === 0 || faults.every((fault) => fault.code.startsWith('BASE_TYPE_M'))) {
    const own = ownFaults(message, files, rules);
    faults.push(...own.map((fault) => ({ ...fault, path: [...rules.prefix, ...fault.path] })));
  }
  refuseFaults(faults);
  if (isEmpty(message, files, rules.edited)) throw refusals.emptyMessage();
}

/** Whether the message has the Components V2 flag, set now or before. */
export function isComponentsV2(message: Json, edited?: RecordedMessage): boolean {
  return ((asNumber(message.flags) | (edited?.flags ?? 0)) & messageFlags.componentsV2) !== 0;
}

function ownFaults(
  message: Json,
  files: readonly UploadedFile[],
  rules: MessageRules,
): FieldFault[] {
  const v2 = isComponentsV2(message, rules.edited);
  return [
    ...contentFaults(message),
    ...embedFaults(message),
    ...flagFaults(message, rules.flags),
    ...mentionFaults(message),
    ...fileFaults(message, files, rules.edited),
    ...(v2 ? legacyFaults(message, rules.edited) : []),
    ...componentFaults(asRecords(message.components), v2),
  ];
}

function contentFaults(message: Json): FieldFault[] {
  if (asText(message.content).length <= limits.content) return [];
  return [
    fault(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.content} or fewer in length.`),
  ];
}

function embedFaults(message: Json): FieldFault[] {
  const embeds = asRecords(message.embeds);
  const total = embeds.flatMap(embedTexts).reduce((sum, text) => sum + text.length, 0);
  const faults = embeds.flatMap((embed, at) => oneEmbedFaults(embed, ['embeds', at]));
  if (total > limits.embedsTotal) {
    const text = `Embed size exceeds maximum size of ${limits.embedsTotal}`;
    faults.push(fault(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', text));
  }
  return faults;
}

function oneEmbedFaults(embed: Json, path: Path): FieldFault[] {
  const shown = ['title', 'author', 'footer', 'image', 'thumbnail', 'video'].some((key) =>
    isGiven(embed[key]),
  );
  const fields = asRecords(embed.fields);
  const faults = fields.flatMap((field, at) =>
    ['name', 'value']
      .filter((key) => asText(field[key]).trim() === '')
      .map((key) => required([...path, 'fields', at, key])),
  );
  const empty = !shown && fields.length === 0 && asText(embed.description).trim() === '';
  return empty ? [...faults, required([...path, 'description'])] : faults;
}

function embedTexts(embed: Json): string[] {
  const { title, description } = embed;
  const fields = asRecords(embed.fields).flatMap(({ name, value }) => [name, value]);
  return [
    title,
    description,
    ...fields,
    asRecord(embed.footer).text,
    asRecord(embed.author).name,
  ].map(asText);
}

function flagFaults(message: Json, allowed: number): FieldFault[] {
  const extra = asNumber(message.flags) & ~allowed;
  if (extra === 0) return [];
  return [fault(['flags'], 'BASE_TYPE_CHOICES', `These flags cannot be set here: ${extra}.`)];
}

function mentionFaults(message: Json): FieldFault[] {
  const allowed = asRecord(message.allowed_mentions);
  return ['users', 'roles']
    .filter((kind) => asTexts(allowed.parse).includes(kind) && asTexts(allowed[kind]).length > 0)
    .map((kind) =>
      fault(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    );
}

function fileFaults(
  message: Json,
  files: readonly UploadedFile[],
  edited?: RecordedMessage,
): FieldFault[] {
  const known = new Set([
    ...files.map(({ index }) => index),
    ...(edited?.files ?? []).map(({ id }) => id),
  ]);
  const faults = asRecords(message.attachments).flatMap((attachment, at) =>
    known.has(asText(attachment.id))
      ? []
      : [fault(['attachments', at], 'ATTACHMENT_NOT_FOUND', 'No uploaded file has this id.')],
  );
  if (files.length > limits.files) {
    faults.push(
      fault(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.files} or fewer in length.`),
    );
  }
  return faults;
}

function legacyFaults(message: Json, edited?: RecordedMessage): FieldFault[] {
  const text = 'The field cannot be used with MessageFlags.IS_COMPONENTS_V2.';
  const kept = {
    content: message.content === undefined ? edited?.content : message.content,
    embeds: message.embeds === undefined ? edited?.embeds : message.embeds,
    poll: message.poll,
    sticker_ids: message.sticker_ids,
  };
  return Object.entries(kept)
    .filter(
      ([, value]) =>
        isGiven(value) && value !== '' && !(Array.isArray(value) && value.length === 0),
    )
    .map(([field]) => fault([field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', text));
}

function isEmpty(message: Json, files: readonly UploadedFile[], edited?: RecordedMessage): boolean {
  const content = message.content === undefined ? (edited?.content ?? '') : asText(message.content);
  const lists = (['embeds', 'components'] as const).map((key) =>
    message[key] === undefined ? (edited?.[key] ?? []) : asRecords(message[key]),
  );
  const attachments =
    message.attachments === undefined ? (edited?.files ?? []) : asRecords(message.attachments);
  const others = isGiven(message.poll) || asTexts(message.sticker_ids).length > 0;
  return (
    content.trim() === '' &&
    !others &&
    [...lists, attachments, files].every((list) => list.length === 0)
  );
}

function fault(path: Path, code: string, message: string): FieldFault {
  return { path, code, message };
}

function required(path: Path): FieldFault {
  return fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');
}
