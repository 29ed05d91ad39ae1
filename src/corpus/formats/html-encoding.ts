import iconv from 'iconv-lite';

/** A page states its encoding within so many bytes. */
const longestStatement = 1024;

/** Labels of encodings that contain each other, as browsers read them (WHATWG Encoding). */
const windows1252 = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|x-cp1252|cp1252)$/i;

/** What the decoder knows beyond encodings of text, and UTF-7, in which markup can hide. */
const notOfText = /^(?:base64|hex|binary|internal|utf-?7)/i;

/**
 * Decodes a page: as its byte order mark says, else as its `meta` element or XML declaration does, else as UTF-8, and where
 * it is none, as windows-1252. The byte order mark is left out, and half a character becomes U+FFFD, as in browsers.
 *
 * @param format what the bytes should be, in words, such as `HTML`.
 * @throws {Error} where there are none, or they hold NUL characters, as no page does, or the encoding is not known.
 */
export function decodePage(bytes: Uint8Array, format: string): string {
  const text = decodeAs(bytes, encodingOf(bytes)).toWellFormed();
  if (text.trim() === '') throw new Error(`empty; it should be ${format}`);
  if (text.includes('\0')) throw new Error(`holds NUL characters; it should be ${format}`);
  return text;
}

function decodeAs(bytes: Uint8Array, encoding: string | null): string {
  if (encoding === null) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return iconv.decode(bytes, 'windows-1252');
    }
  }
  if (!iconv.encodingExists(encoding) || notOfText.test(encoding)) {
    throw new Error('states an encoding that is not known; save it as UTF-8');
  }
  return iconv.decode(bytes, encoding);
}

/** @returns null where the page does not state it. */
function encodingOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const start = iconv.decode(bytes.subarray(0, longestStatement), 'latin1');
  const stated =
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1] ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  if (stated === undefined) return null;
  if (windows1252.test(stated)) return 'windows-1252';
  // What could be read to here is neither UTF-16 nor UTF-32.
  return /^(?:utf-?(?:8|16|32)|ucs-?[24])/i.test(stated) ? 'utf-8' : stated.replace(/^x-/i, '');
}
