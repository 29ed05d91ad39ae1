/** UTF-16 without a byte order mark is told by a start of so many bytes. */
const longestSample = 65_536;

/**
 * What stands in every longer text: spaces, line ends, commas and full stops, what Chinese and Japanese have for them,
 * and the letters of scripts whose first bytes no text in another encoding holds. Read in the wrong order, or as UTF-16
 * where they are not, bytes hardly ever give these.
 */
const everyday =
  /[\t\n\r -@、。，．！？：；「」（）的一是不了在有大人这這我かがでとなにのはをも\u0370-\u052F\u0590-\u06FF\u0E00-\u0E7F]/gu;

/** At least such a share of the characters is of that kind. */
const leastEveryday = 0.05;

/** What text does not hold. */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const senseless = /[\p{Cn}\p{Co}\p{Cs}\x00-\x08\x0E-\x1F\x7F-\x9F\uFFFD-\uFFFF]/u;

/**
 * The byte order of UTF-16 that has no mark.
 *
 * @returns null where the bytes make no sense as UTF-16.
 */
export function guessUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return null;
  const [little, big] = (['UTF-16LE', 'UTF-16BE'] as const).map((order) =>
    everydayShare(bytes, order),
  );
  if (little === undefined || big === undefined || Math.max(little, big) < leastEveryday)
    return null;
  return little >= big ? 'UTF-16LE' : 'UTF-16BE';
}

/** Which share of the characters is everyday; 0 where some make no sense. */
function everydayShare(bytes: Uint8Array, order: 'UTF-16LE' | 'UTF-16BE'): number {
  let text: string;
  try {
    // A pair of surrogates may be cut at the sample's end: `stream` waits for its other half.
    const decoder = new TextDecoder(order, { fatal: true, ignoreBOM: true });
    text = decoder.decode(bytes.subarray(0, longestSample), {
      stream: bytes.length > longestSample,
    });
  } catch {
    return 0;
  }
  if (senseless.test(text)) return 0;
  return (text.match(everyday)?.length ?? 0) / text.length;
}
