import {
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Row } from './reply.ts';

/** What is said of a button besides what it does. */
interface ButtonLook {
  readonly isDisabled?: boolean;
  /** Whether it does what cannot be undone. */
  readonly isGrave?: boolean;
}

/** A button. @param label at most 80 characters. */
export function button(
  customId: string,
  label: string,
  { isDisabled = false, isGrave = false }: ButtonLook = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: isGrave ? ButtonStyle.Danger : ButtonStyle.Secondary,
    label,
    custom_id: customId,
    ...(isDisabled && { disabled: true }),
  };
}

/** A button that opens an address. @param url at most {@link longestButtonUrl} characters. */
export function linkButton(url: string, label: string): APIButtonComponentWithURL {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

/** Rows of buttons; a row without any is none. */
export function rowsOf(...rows: readonly (readonly APIButtonComponent[])[]): Row[] {
  return rows
    .filter((components) => components.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components: [...components] }));
}
