/** What went wrong with a file, in words for the owner. */
export function inWords(error: unknown): string {
  const code = errorCode(error);
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'ENOENT') return 'no longer there';
  return error instanceof Error ? error.message : String(error);
}

/** The code of an error of the operating system, such as `ENOENT`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

/** Thrown where a corpus folder cannot be used at all; the message names it and says what would be right. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}
