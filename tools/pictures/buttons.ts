import { asRecord, asRecords, asText, type Json } from '../../test/fake-discord/json.ts';
import { element, escapeHtml } from './html.ts';

const actionRow = 1;
const button = 2;

/** Discord's styles of a button by number; a link, the fifth, looks like a secondary one with an arrow. */
const styles: Readonly<Record<number, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
  5: 'secondary',
};

/**
 * The HTML of a message's components: action rows of buttons.
 *
 * @throws {Error} for any other component.
 */
export function renderComponents(rows: readonly Json[]): string {
  return rows
    .map((row) => {
      requireType(row, actionRow);
      const buttons = asRecords(row.components).map(renderButton).join('');
      return element('discord-action-row', { slot: 'components' }, buttons);
    })
    .join('');
}

function renderButton(component: Json): string {
  requireType(component, button);
  const { name, id } = asRecord(component.emoji);
  // The picture of an emoji of a server's own is Discord's to have: its name stands for it.
  const emoji = id == null ? asText(name) : `:${asText(name)}:`;
  const label = [emoji, asText(component.label)].filter((part) => part !== '').join(' ');
  const type = styles[Number(component.style)];
  const url = component.url === undefined ? undefined : asText(component.url);
  const disabled = component.disabled === true;
  return element('discord-button', { type, url, disabled }, escapeHtml(label));
}

function requireType(component: Json, type: number): void {
  if (component.type === type) return;
  const found = JSON.stringify(component.type);
  throw new Error(`Pictures show rows (1) of buttons (2); here a component of type ${found} is.`);
}
