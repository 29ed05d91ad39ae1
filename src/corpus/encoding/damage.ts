/**
 * Where bytes are UTF-8 but for a few, the line, from 1, of the first wrong one; null where they are not. Text in other
 * encodings is whole characters of UTF-8 by accident alone, and wrong bytes nearly always.
 */
export function lineOfDamage(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  if (whole <= 2 * damaged) return null;
  return text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\n|\r/).length;
}
