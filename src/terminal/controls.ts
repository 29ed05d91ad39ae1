/**
 * Shows control characters as their pictures (U+2400 and following), since a terminal would obey them;
 * those that have none, as U+FFFD. Tabs and line feeds stay.
 */
export function showControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, picture);
}

/** Shows a text in one line: tabs and line feeds as their pictures, too. */
export function showInLine(text: string): string {
  return showControls(text).replace(/[\t\n]/g, picture);
}

/** JSON in one line. JSON escapes most control characters by itself, those from U+007F on it does not. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F]/g,
    (control) => `\\u00${control.charCodeAt(0).toString(16)}`,
  );
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
