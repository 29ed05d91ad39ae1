import { withoutDeclarations } from './document-type.ts';

/** Elements that HTML knows to be empty. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

const selfClosing = /<([a-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/gi;

const characterData = /<!\[CDATA\[([^]*?)(?:\]\]>|$)/g;

/**
 * Writes a page in XML as HTML, line by line: `<a id="x"/>` would open an element in HTML, `<title/>` hide all that follows.
 *
 * @throws {Error} where it defines entities of its own.
 */
export function toHtml(source: string): string {
  return withoutDeclarations(source)
    .replace(characterData, (_, data: string) =>
      data.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    )
    .replace(selfClosing, (tag, name: string, attributes: string) =>
      empty.test(name) ? tag : `<${name}${attributes}></${name}>`,
    );
}
