/**
 * One of the characters that would break out of a line, drive a terminal or turn the text around: C0, DEL, C1, line and
 * paragraph separators, and the controls of bidirectional text.
 */
export const controlCharacter =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
