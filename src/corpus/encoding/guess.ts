import { plausibility } from '../../languages/index.ts';

/** What bytes are likely to say. */
export interface Guess {
  /** The encoding, as people call it, such as `Windows-1251`. */
  readonly name: string;
  readonly text: string;
}

/** So many bytes tell an encoding. */
const longestSample = 65_536;

/** Text that looks less like a language than this is none: words give 0.5 to 2, noise less than -1. */
const leastPlausible = -0.25;

/**
 * By a name that chardet gives, others that deserve the same trust: it does not know them, or tells them from that one
 * by control characters that need not occur. What comes out decides.
 */
const kin: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['ISO-8859-15'],
  'ISO-8859-2': ['windows-1250'],
  'windows-1250': ['ISO-8859-2'],
  'ISO-8859-7': ['windows-1253'],
  'windows-1253': ['ISO-8859-7'],
  'windows-1251': ['KOI8-U'],
  'KOI8-R': ['KOI8-U'],
};

/** What chardet does not know or puts too far behind. */
const others = ['windows-1252', 'windows-874', 'IBM866', 'macintosh'];

/** By names that chardet gives, the encodings of larger sets of characters that files so named are in. */
const supersets: Readonly<Record<string, string>> = {
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-9': 'windows-1254',
};

/**
 * Guesses the encoding of text that is neither UTF-8 nor UTF-16, by the statistics of its bytes and by whether what
 * comes out looks like a language.
 *
 * @returns null where nothing sensible comes out.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<Guess | null> {
  const [{ analyse }, { default: iconv }] = await Promise.all([
    import('chardet'),
    import('iconv-lite'),
  ]);
  const sample = sampleOf(bytes);
  const confidences = new Map<string, number>();
  const add = (name: string, confidence: number) => {
    if (iconv.encodingExists(name) && !confidences.has(name)) confidences.set(name, confidence);
  };
  for (const { name, confidence } of analyse(sample)) {
    if (/^UTF|^ASCII/.test(name)) continue;
    const superset = supersets[name] ?? name;
    add(superset, confidence);
    for (const relative of kin[superset] ?? []) add(relative, confidence);
  }
  for (const name of others) add(name, 0);
  const candidates = [...confidences].map(([name, confidence]) => {
    const plausible = plausibility(iconv.decode(sample, name));
    return { name, plausible, score: plausible + confidence / 100 };
  });
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.plausible < leastPlausible) return null;
  // Where iconv-lite cannot go on in GB18030, it may leave half a character.
  return { name: nameForPeople(best.name), text: iconv.decode(bytes, best.name).toWellFormed() };
}

/** From the line of the first byte that is not ASCII: what comes before says nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const telling = bytes.findIndex((byte) => byte >= 0x80);
  const start = telling < 0 ? 0 : bytes.lastIndexOf(0x0a, telling) + 1;
  return bytes.subarray(start, start + longestSample);
}

function nameForPeople(name: string): string {
  return name === 'macintosh' ? 'Mac OS Roman' : name.replace('windows', 'Windows');
}
