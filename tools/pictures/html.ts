const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML, between tags and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * An element of HTML.
 *
 * @param attributes as plain text; true stands for an attribute without a value, false and undefined for none.
 * @param content HTML.
 */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  });
  return `<${tag}${written.join('')}>${content}</${tag}>`;
}
