/** The first millisecond of 2015, from which Discord's ids count. */
export const discordEpoch = 1420070400000n;

/**
 * A function that makes ids as Discord does: 18-19 digits that hold the time and rise strictly.
 * @param now milliseconds since 1970.
 */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(Math.floor(now())) - discordEpoch) << 22n;
    last = first > last ? first : last + 1n;
    return String(last);
  };
}
