import { controlCharacter } from '../answer/index.ts';

/**
 * Shows control characters as their pictures (U+2400 and following), since a terminal would obey them;
 * those that have none, as U+FFFD. Tabs and line feeds stay.
 */
export function showControls(text: string): string {
  return text.replace(controlCharacter, (control) =>
    control === '\t' || control === '\n' ? control : picture(control),
  );
}

/** Shows a text in one line: tabs and line feeds as their pictures, too. */
export function showInLine(text: string): string {
  return text.replace(controlCharacter, picture);
}

/** JSON in one line. JSON escapes most control characters by itself, those from U+007F on it does not. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    controlCharacter,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}
