import { lineOfDamage } from './encoding/damage.ts';
import { guessEncoding } from './encoding/guess.ts';
import { knownFormat, oddCharacters } from './encoding/magic.ts';
import { type MarkedEncoding, markOf } from './encoding/mark.ts';
import { guessUtf16 } from './encoding/utf16.ts';

/** Thrown where bytes are not text; the message says what they seem to be and what would be right. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

/** A file's text, and how sure it is. */
export interface Decoded {
  readonly text: string;
  /** The encoding, as people call it, where it had to be guessed; null where the bytes leave no doubt. */
  readonly guess: string | null;
}

/**
 * Decodes a file's bytes: as its byte order mark says, else as UTF-8, else as whatever they are likeliest to be. A byte
 * order mark stays in the text as its first character, so that offsets count from the start of the file.
 *
 * @throws {DecodeError} where the bytes are a picture, an archive or the like, are damaged, or make no sense.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const format = knownFormat(bytes);
  if (format !== null) {
    throw new DecodeError(`seems to be ${format}, not text; give it its right ending`);
  }
  const marked = markOf(bytes);
  const text = marked ? await decodeMarked(bytes, marked) : decodeStrictly(bytes, 'utf-8');
  if (marked && text === null) throw new DecodeError(`not valid ${marked}; save it as UTF-8`);
  const odd = oddCharacters(bytes, text);
  if (text !== null && odd === null) return { text, guess: null };
  // UTF-16 holds bytes of 0, as programs and pictures do, so this comes before such are refused.
  const utf16 = marked ? null : guessUtf16(bytes);
  const wide = utf16 && decodeStrictly(bytes, utf16);
  if (utf16 && wide !== null) return { text: wide, guess: utf16 };
  if (odd !== null) throw new DecodeError(`${odd}; it seems not to be text`);
  const line = lineOfDamage(bytes);
  if (line !== null) throw new DecodeError(`damaged UTF-8 in line ${line}; save it as UTF-8`);
  const guess = await guessEncoding(bytes);
  if (guess === null) throw new DecodeError('in no encoding that could be told; save it as UTF-8');
  return { text: guess.text, guess: guess.name };
}

/** @returns null where the bytes break the encoding's rules. */
async function decodeMarked(bytes: Uint8Array, encoding: MarkedEncoding): Promise<string | null> {
  if (!encoding.startsWith('UTF-32')) return decodeStrictly(bytes, encoding);
  const { default: iconv } = await import('iconv-lite');
  const text = iconv.decode(bytes, encoding, { stripBOM: false });
  // Where iconv-lite cannot go on, it puts U+FFFD; bytes that are left over, it drops; half characters, it leaves.
  return bytes.length % 4 === 0 && !text.includes('\uFFFD') && text.isWellFormed() ? text : null;
}

/** @returns null where the bytes break the encoding's rules. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
