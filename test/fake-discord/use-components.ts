import { stringSelect, walk } from './check-components.ts';
import { sendInteraction, type Situation } from './interactions.ts';
import { asNumber, asRecord, asRecords, asText, isGiven, type Json } from './json.ts';
import { messagePayload } from './message-payloads.ts';
import { requireChannelOf } from './messages.ts';
import { type Shown, waitForResponse } from './shown.ts';
import type { RecordedMessage, World } from './world.ts';

/** Uses a button or a select of a message. */
export async function useComponent(
  world: World,
  given: RecordedMessage,
  customId: string,
  values: readonly string[],
  situation: Situation,
): Promise<Shown> {
  const message = world.messages.get(given.id) ?? given;
  const found = walk(message.components, []).find(
    ({ component }) => component.custom_id === customId,
  );
  if (found === undefined)
    throw new Error(`The message ${message.id} has no component "${customId}".`);
  const { component } = found;
  if (component.disabled === true) throw new Error(`The component "${customId}" is disabled.`);
  checkChoice(component, values);
  const subject = {
    kind: 'component' as const,
    description: `the component "${customId}"`,
    data: {
      custom_id: customId,
      component_type: component.type,
      id: component.id,
      ...(component.type !== 2 && { values }),
    },
    message: messagePayload(world, message),
    channel: requireChannelOf(world, message),
  };
  return waitForResponse(world, sendInteraction(world, subject, situation), situation.timeoutMs);
}

/** @throws {Error} if Discord's client would not let anybody choose these values from a select of strings. */
function checkChoice(component: Json, values: readonly string[]): void {
  if (component.type !== stringSelect) return;
  const id = asText(component.custom_id);
  const offered = asRecords(component.options).map(({ value }) => asText(value));
  const unknown = values.find((value) => !offered.includes(value));
  if (unknown !== undefined) throw new Error(`The select "${id}" does not offer "${unknown}".`);
  const least = isGiven(component.min_values) ? asNumber(component.min_values) : 1;
  const most = isGiven(component.max_values) ? asNumber(component.max_values) : 1;
  if (new Set(values).size !== values.length || values.length < least || values.length > most) {
    throw new Error(`The select "${id}" takes ${least} to ${most} values, each once.`);
  }
}

/** Sends a modal that was shown, filled in by the `custom_id` of its text inputs. */
export async function submitModal(
  world: World,
  shown: Shown,
  fields: Readonly<Record<string, string>>,
  situation: Situation,
): Promise<Shown> {
  if (shown.modal === undefined) throw new Error('What was shown is no modal.');
  const value = (input: Json) => ({ ...input, value: fields[asText(input.custom_id)] ?? '' });
  const subject = {
    kind: 'modal' as const,
    description: `the modal "${asText(shown.modal.custom_id)}"`,
    data: {
      custom_id: shown.modal.custom_id,
      components: asRecords(shown.modal.components).map((top) =>
        top.type === 1
          ? { type: 1, components: asRecords(top.components).map(value) }
          : { type: top.type, component: value(asRecord(top.component)) },
      ),
    },
    channel: shown.interaction.channel,
  };
  const { user } = shown.interaction;
  return waitForResponse(
    world,
    sendInteraction(world, subject, { user, ...situation }),
    situation.timeoutMs,
  );
}
