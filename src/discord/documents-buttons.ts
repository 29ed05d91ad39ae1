import { type APISelectMenuOption, type APIStringSelectComponent, ComponentType } from 'discord.js';
import { type DocumentPointer, documentPointerLength } from './pointers.ts';

/** What a button below the list of documents, or below a single one, does. Pages count from 0. */
export type DocumentsAction =
  | { readonly kind: 'list'; readonly page: number }
  | { readonly kind: 'outline'; readonly pointer: DocumentPointer; readonly page: number }
  | { readonly kind: 'file'; readonly pointer: DocumentPointer };

/** The `custom_id` of the menu in which a document is chosen; its values are pointers. */
export const documentsMenuId = 'documents-choose';

const pointerPattern = `[\\w-]{${documentPointerLength}}`;
const listPattern = /^documents-(\d{1,5})$/;
const outlinePattern = new RegExp(`^documents-outline-(${pointerPattern})-(\\d{1,6})$`);
const filePattern = new RegExp(`^documents-file-(${pointerPattern})$`);

/** The action as a `custom_id`. */
export function toDocumentsId(action: DocumentsAction): string {
  switch (action.kind) {
    case 'list':
      return `documents-${action.page}`;
    case 'outline':
      return `documents-outline-${action.pointer}-${action.page}`;
    case 'file':
      return `documents-file-${action.pointer}`;
  }
}

/** The button's action; null for other buttons. */
export function documentsActionOf(customId: string): DocumentsAction | null {
  const page = listPattern.exec(customId)?.[1];
  if (page !== undefined) return { kind: 'list', page: Number(page) };
  const [, outlined, part] = outlinePattern.exec(customId) ?? [];
  if (outlined !== undefined) return { kind: 'outline', pointer: outlined, page: Number(part) };
  const file = filePattern.exec(customId)?.[1];
  return file === undefined ? null : { kind: 'file', pointer: file };
}

/** The menu in which a document is chosen. @param options one to 25, no two with the same value. */
export function documentsMenu(
  options: readonly APISelectMenuOption[],
  placeholder: string,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: documentsMenuId,
    placeholder,
    options: [...options],
  };
}
