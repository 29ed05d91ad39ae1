/** Discord's styles of a time, as its English client shows them. */
const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Milliseconds in a unit, the largest first. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/**
 * A time as Discord shows `<t:SECONDS:STYLE>`, in UTC.
 *
 * @param time in milliseconds since 1970.
 * @param style one of `tTdDfFR`.
 * @param now in milliseconds since 1970, for the style `R`.
 */
export function formatTime(time: number, style = 'f', now = 0): string {
  if (style !== 'R') {
    return new Intl.DateTimeFormat('en-GB', { ...styles[style], timeZone: 'UTC' }).format(time);
  }
  const distance = time - now;
  const [unit, length] = units.find(([, least]) => Math.abs(distance) >= least) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat('en').format(Math.round(distance / length), unit);
}
