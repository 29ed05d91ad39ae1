import { zipSync } from 'fflate';
import { Zip } from './zip.ts';

/** What the file should be, in words. */
export const docxFormat = 'a Word document (.docx)';

/**
 * Of all parts of a document but its pictures, unpacked, in bytes. Markup is several times its text, and parsing it takes
 * some 50 times its size in memory.
 */
const largestMarkup = 32 * 1024 * 1024;

/** The style that is given to hidden text, by its id. */
export const hiddenStyle = 'QuotelineHidden';

/**
 * Unpacks the parts of a Word document that hold text, each of them checked.
 *
 * @returns their bytes by path.
 * @throws {Error} where the file is none, damaged, encrypted or too large.
 */
export function readParts(content: Uint8Array): Map<string, Uint8Array> {
  if (isCompound(content)) {
    throw new Error('an old .doc file, or protected by a password; save it as .docx without one');
  }
  const zip = new Zip(content, docxFormat);
  const { names } = zip;
  if (!names.includes('[Content_Types].xml') || !names.some((name) => name.startsWith('word/'))) {
    throw new Error(`a zip archive of something else, not ${docxFormat}; save it as .docx`);
  }
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  for (const name of names) {
    const part = /\.(?:xml|rels)$/i.test(name) ? zip.read(name) : null;
    if (!part) continue;
    size += part.length;
    if (size > largestMarkup)
      throw new Error(`more than ${largestMarkup / 1024 / 1024} MB of text and markup; split it`);
    // Word writes none; it could define entities that multiply.
    if (Buffer.from(part.buffer, part.byteOffset, part.byteLength).includes('<!DOCTYPE')) {
      throw new Error('holds a document type, as no Word document does; save it as .docx again');
    }
    parts.set(name, part);
  }
  return parts;
}

/** Packs parts without compression, for a library that unpacks them itself: it never sees more than was checked. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  return Buffer.from(zipSync(Object.fromEntries([...parts].map(markHidden)), { level: 0 }));
}

/** The start of the older format, in which protected files are wrapped, too. */
function isCompound([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0;
}

/** The properties of a run of text, up to its earlier ones where they were changed. */
const runProperties = /<w:rPr>((?:(?!<\/?w:rPr)[^])*)/g;
const hides = /<w:(?:vanish|specVanish)(?:\s+w:val\s*=\s*"(?:1|true|on)")?\s*\/>/;

/** Gives text that Word does not show a style by which it is known. */
function markHidden([name, part]: readonly [string, Uint8Array]): [string, Uint8Array] {
  if (!/^word\/[^/]*\.xml$/.test(name) || name === 'word/styles.xml') return [name, part];
  const source = new TextDecoder().decode(part);
  if (!hides.test(source)) return [name, part];
  const marked = source.replace(runProperties, (properties, inner: string) =>
    hides.test(inner) ? `<w:rPr><w:rStyle w:val="${hiddenStyle}"/>${inner}` : properties,
  );
  return [name, new TextEncoder().encode(marked)];
}
