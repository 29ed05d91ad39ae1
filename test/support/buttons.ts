import { ComponentType } from 'discord.js';
import type { Row } from '../../src/discord/reply.ts';

/** The buttons of rows that have a `custom_id`, in order. */
export function buttonsIn(rows: readonly Row[]): { readonly id: string }[] {
  return rows.flatMap(({ components }) =>
    components.flatMap((component) =>
      component.type === ComponentType.Button && 'custom_id' in component
        ? [{ id: component.custom_id }]
        : [],
    ),
  );
}
