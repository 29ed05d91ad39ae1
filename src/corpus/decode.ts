/** Thrown where bytes are not text; the message says what they seem to be and what would be right. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

/**
 * Decodes a file's bytes: UTF-16 where its byte order mark says so, else UTF-8. A byte order mark
 * stays in the text as its first character, so that offsets count from the start of the file.
 *
 * @throws {DecodeError} where the bytes are neither, or hold NUL characters, as text never does.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new DecodeError(`not valid ${encoding.toUpperCase()}; save it as UTF-8`, { cause });
  }
  if (text.includes('\0')) throw new DecodeError('holds NUL characters; it seems not to be text');
  return text;
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
