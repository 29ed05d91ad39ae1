import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type AttachmentPayload,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
} from 'discord.js';
import type { RecentQuestion } from '../questions/index.ts';

/** What the bot says, before it is known where: as the response to an interaction or as a message. */
export interface Reply {
  /** Markdown, at most 2000 UTF-16 code units; its first line alone makes sense. */
  readonly content: string;
  /** Whether only the asker should see it, where that is possible. */
  readonly isPrivate: boolean;
  /** Buttons and menus below it. */
  readonly rows?: readonly Row[];
  /** The one user whom it pings; without, it pings nobody. */
  readonly ping?: string;
  /** Of a {@link Deferred} reply only. */
  readonly files?: readonly AttachmentPayload[];
  /** The question that it answers, for those that follow, and for ratings. */
  readonly question?: RecentQuestion | undefined;
}

/** At most five buttons, or one menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What comes of pressing a button, or of choosing from a menu. */
export interface Pressed {
  readonly reply: Reply;
  /** Whether the reply takes the place of the message with the button or menu; else it comes as one of its own. */
  readonly isUpdate: boolean;
  /** Another message that comes after it. */
  readonly followUp?: Reply;
  /** Takes that back where it could not be sent. @returns what then takes the place of the message with the button. */
  readonly withdraw?: () => Reply;
}

/**
 * A reply to the asker alone that may take longer than a first response: Discord shows that the bot is thinking until it
 * is there.
 */
export interface Deferred {
  readonly make: () => Promise<Reply>;
}

/** Nobody else is ever pinged, whatever a document or a question holds. */
function mentionsOf({ ping }: Reply) {
  return { parse: [], users: ping === undefined ? [] : [ping], repliedUser: false };
}

/** A reply as the first response to an interaction. */
export function toResponse(reply: Reply, canBePrivate: boolean) {
  const { SuppressEmbeds, Ephemeral } = MessageFlags;
  const flags =
    reply.isPrivate && canBePrivate
      ? ([SuppressEmbeds, Ephemeral] as const)
      : ([SuppressEmbeds] as const);
  return {
    content: reply.content,
    components: reply.rows ?? [],
    flags,
    allowedMentions: mentionsOf(reply),
  } satisfies InteractionReplyOptions;
}

/** A reply in the place of the message whose button was pressed. */
export function toUpdate(reply: Reply) {
  return {
    content: reply.content,
    components: reply.rows ?? [],
    allowedMentions: { parse: [] },
  } satisfies InteractionUpdateOptions;
}

/** A reply as a message that refers to the question, as long as that still exists. */
export function toMessage(reply: Reply) {
  return {
    content: reply.content,
    components: reply.rows ?? [],
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: mentionsOf(reply),
    failIfNotExists: false,
  } as const;
}
