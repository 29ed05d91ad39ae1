/** A document type with declarations of its own. */
const declared = /<!DOCTYPE[^[<>]*\[[^]*?(?:\]\s*>|$)/i;

/**
 * Writes an XML file without the declarations of its document type, line by line.
 *
 * @throws {Error} where they define entities: these could multiply, and text would be missing without them.
 */
export function withoutDeclarations(source: string): string {
  return source.replace(declared, (declarations) => {
    if (/<!ENTITY/i.test(declarations)) {
      throw new Error('defines entities of its own in a document type; save it without them');
    }
    return `<!DOCTYPE html>${declarations.replace(/[^\n]/g, '')}`;
  });
}
