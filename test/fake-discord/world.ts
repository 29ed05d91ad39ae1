import type { FaultBook } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Json } from './json.ts';
import type { Signals } from './signals.ts';

/** A person or a bot. */
export interface FakeUser {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly bot: boolean;
  /** What the person may do in the guild, as a sum of bits; default what everybody may. */
  readonly permissions?: string;
  /** Whether it is no user, but a webhook that writes messages; default false. */
  readonly isWebhook?: boolean;
}

/** A server. */
export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

/** A text channel of a guild, a channel for direct messages with the bot, or a group conversation without it. */
export interface FakeChannel {
  readonly id: string;
  readonly name: string | null;
  /** `null` outside of guilds. */
  readonly guildId: string | null;
  /** Who talks with the bot there, for direct messages. */
  readonly recipient: FakeUser | null;
}

/** A file that was uploaded with a message. */
export interface FakeFile {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
  /** Where it can be downloaded from. */
  readonly url: string;
}

/** A message as Discord holds it at one time: an edit makes a new record with the same id. */
export interface RecordedMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly author: FakeUser;
  /** Without the white space at both ends, which Discord cuts off. */
  readonly content: string;
  /** A sum of bits, see `messageFlags`. */
  readonly flags: number;
  readonly ephemeral: boolean;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly files: readonly FakeFile[];
  /**
   * Whom the message notifies, from its text, its `allowed_mentions` and the reply:
   * `@everyone`, `@here`, `<@USER>`, `<@&ROLE>`. An edit is counted as if it notified too.
   */
  readonly pings: readonly string[];
  /** The message that this one replies to. */
  readonly reference: { readonly messageId: string; readonly channelId: string } | null;
  /** The message that it forwards, as that was then. */
  readonly forwarded: RecordedMessage | null;
  /** The interaction that it answers. */
  readonly interactionId: string | null;
  /** How often it was edited; filling in a deferred response counts as one. */
  readonly edits: number;
  readonly deleted: boolean;
  /** What the bot sent, as it came; `null` for what people wrote. */
  readonly body: Json | null;
}

/** What became of a message. */
export interface MessageChange {
  readonly kind: 'create' | 'update' | 'delete';
  readonly message: RecordedMessage;
}

/** What a person did that the bot has to answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'autocomplete' | 'component' | 'modal';
  /** For texts of failures: `/ask in a guild`. */
  readonly description: string;
  readonly user: FakeUser;
  readonly channel: FakeChannel;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether only the user installed the command, which limits the follow-ups. */
  readonly userInstall: boolean;
  /** The largest file that may be sent in response, in bytes. */
  readonly largestFile: number;
  /** The message whose component was used. */
  readonly sourceId: string | null;
  response: FirstResponse | undefined;
  /** Ids of the follow-ups, in order. */
  readonly followups: string[];
}

/** The first response to an interaction. */
export interface FirstResponse {
  /** The type of the callback, 1-12. */
  readonly type: number;
  /** What the bot sent. */
  readonly body: Json;
  /** The message behind `@original`, if there is one. */
  readonly messageId: string | null;
  readonly ephemeral: boolean;
}

/** One request of the bot. */
export interface RecordedRequest {
  readonly method: string;
  /** Without `/api/v10` and the query, such as `/users/@me`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names; without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; of a multipart body its `payload_json`. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** The status it was answered with; 0 if the connection was dropped. */
  readonly status: number;
}

/** A part `files[n]` of a multipart body. */
export interface UploadedFile {
  /** The `n`, which `attachments[].id` refers to. */
  readonly index: string;
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** What a test can wait for. */
export interface Events {
  message: MessageChange;
  /** A first response was accepted, or refused (then `error` is there). */
  response: { interaction: Interaction; error?: Error };
  /** A request was answered. */
  request: RecordedRequest;
  /** A client identified and READY was sent. */
  ready: { sessionId: string };
  resumed: { sessionId: string };
  /** A gateway connection was closed, by whichever side. */
  closed: { code: number };
  heartbeat: { sequence: number | null };
  commands: { names: string[] };
}

/** How the fake is set up. */
export interface Settings {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  readonly interactionDeadlineMs: number;
  readonly interactionLifetimeMs: number;
  readonly waitMs: number;
  readonly privilegedIntents: number;
  readonly integrationTypes: readonly number[];
  readonly botPermissions: string;
  readonly application: Json;
  readonly sessionsLeft: number;
  readonly refusesWith: number | null;
  readonly now: () => number;
}

/** Everything this Discord holds. */
export interface World {
  readonly settings: Settings;
  readonly newId: () => string;
  readonly applicationId: string;
  readonly bot: FakeUser;
  /** The person who asks unless a test names another one. */
  readonly member: FakeUser;
  /** The first of the guilds. */
  readonly guild: FakeGuild;
  /** By id: those that the bot is in. */
  readonly guilds: Map<string, FakeGuild>;
  /** The text channel of the first guild. */
  readonly channel: FakeChannel;
  /** A group conversation: the bot is not in it, but its commands can be used there. */
  readonly group: FakeChannel;
  readonly users: Map<string, FakeUser>;
  readonly channels: Map<string, FakeChannel>;
  /** By id, in the order of creation; deleted ones stay. */
  readonly messages: Map<string, RecordedMessage>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** Registered commands by guild id; the global ones under the empty string. */
  readonly commands: Map<string, Json[]>;
  /** Commands created so far, by the same key. */
  readonly creates: Map<string, number>;
  /** Uploaded files by the path they are downloaded from. */
  readonly files: Map<string, FakeFile>;
  /** Ids of users who take no direct messages. */
  readonly closedUsers: Set<string>;
  readonly violations: string[];
  readonly requests: RecordedRequest[];
  readonly faults: FaultBook;
  readonly signals: Signals<Events>;
  readonly gateway: Gateway;
  /** `http://127.0.0.1:PORT`. */
  origin: string;
}
