/** How files of other formats start, as Latin-1; the more telling first. Texts do not start like this by accident. */
const magicNumbers: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive, or a document of Word, LibreOffice or EPUB'],
  ['\xD0\xCF\x11\xE0', 'a document of an old Microsoft Office'],
  ['{\\rtf', 'a rich text document (RTF)'],
  ['\x89PNG', 'a PNG picture'],
  ['\xFF\xD8\xFF', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['\x1F\x8B', 'gzip-compressed data'],
  ['BZh91AY', 'bzip2-compressed data'],
  ['\xFD7zXZ', 'xz-compressed data'],
  ['\x28\xB5\x2F\xFD', 'zstd-compressed data'],
  ['7z\xBC\xAF', 'a 7z archive'],
  ['Rar!\x1A', 'a RAR archive'],
  ['\x7FELF', 'a program (ELF)'],
  ['MZ\x90\0', 'a Windows program'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['OggS\0', 'a sound or film'],
  ['ID3\x03', 'a sound'],
  ['ID3\x04', 'a sound'],
];

/** Text may hold a stray control character; with a greater share of them, it is none. */
const mostControls = 0.05;

/** What bytes are by their first ones, whatever their file is called; null where they may be text. */
export function knownFormat(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return magicNumbers.find(([magic]) => start.startsWith(magic))?.[1] ?? null;
}

/**
 * Says by which characters bytes seem to be no text.
 *
 * @param text the bytes as UTF-8 or as their mark says; null where they are neither.
 * @returns null where they may be text.
 */
export function oddCharacters(bytes: Uint8Array, text: string | null): string | null {
  if (text === null ? bytes.includes(0) : text.includes('\0')) return 'holds NUL characters';
  const decoded = text ?? Buffer.from(bytes).toString('latin1');
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const controls = decoded.match(/[\x01-\x08\x0E-\x1A\x1C-\x1F\x7F]/g)?.length ?? 0;
  return controls > decoded.length * mostControls ? 'full of control characters' : null;
}
