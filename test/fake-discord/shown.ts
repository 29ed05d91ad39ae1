import { asRecord, asRecords, type Json } from './json.ts';
import { messageFlags } from './limits.ts';
import type { Interaction, RecordedMessage, World } from './world.ts';

/** The first response to an interaction, as the person sees it. */
export interface Shown {
  /** The callback's type: 4 a message, 5 "is thinking", 6 nothing yet, 7 an update, 8 choices, 9 a modal. */
  readonly type: number;
  /** The message behind `@original` as it was then; `undefined` for choices and modals. */
  readonly message: RecordedMessage | undefined;
  /** The choices of an autocompletion. */
  readonly choices: readonly Json[];
  /** The modal. */
  readonly modal: Json | undefined;
  /** What the bot sent. */
  readonly body: Json;
  readonly interaction: Interaction;
  /** The message once it has its text: waits for the edit of a deferred response, else it is there at once. */
  readonly final: () => Promise<RecordedMessage>;
  /** The next edit of the message from now on. */
  readonly nextEdit: () => Promise<RecordedMessage>;
  /** The first follow-up at the first call, the second at the second; waits for it if need be. */
  readonly nextFollowup: () => Promise<RecordedMessage>;
}

/**
 * Waits for the first response; call it before anything else can happen.
 * @throws {Error} naming the interaction, if it comes too late or not at all.
 */
export async function waitForResponse(
  world: World,
  interaction: Interaction,
  timeoutMs: number | undefined,
): Promise<Shown> {
  const { error } = await world.signals.next(
    'response',
    (response) => response.interaction === interaction,
    `the first response to ${interaction.description}`,
    timeoutMs,
  );
  if (error !== undefined) throw error;
  return shownOf(world, interaction);
}

function shownOf(world: World, interaction: Interaction): Shown {
  const { type = 0, body = {}, messageId = null } = interaction.response ?? {};
  const data = asRecord(body.data);
  const current = () => world.messages.get(messageId ?? '');
  const nextEdit = async () => {
    const what = `an edit of the answer to ${interaction.description}`;
    const { message } = await world.signals.next(
      'message',
      (change) => change.kind === 'update' && change.message.id === messageId,
      what,
    );
    return message;
  };
  let followups = 0;
  return {
    type,
    body,
    interaction,
    message: current(),
    choices: asRecords(data.choices),
    modal: type === 9 ? data : undefined,
    nextEdit,
    final: async () => {
      const message = current();
      if (message === undefined)
        throw new Error(`The response to ${interaction.description} is no message.`);
      return (message.flags & messageFlags.loading) === 0 ? message : nextEdit();
    },
    nextFollowup: async () => {
      const there = world.messages.get(interaction.followups[followups++] ?? '');
      if (there !== undefined) return there;
      const { message } = await world.signals.next(
        'message',
        (change) =>
          change.kind === 'create' &&
          change.message.interactionId === interaction.id &&
          change.message.id !== messageId &&
          !interaction.followups.slice(0, followups - 1).includes(change.message.id),
        `follow-up ${followups} to ${interaction.description}`,
      );
      return message;
    },
  };
}
