import { startsUnspaced } from '../corpus/index.ts';
import { type Phrases, phrasesByLanguage, writeOut } from './phrases/index.ts';

/** What a courtesy is; the last three say nothing by themselves. */
export type CourtesyKind =
  'about-bot' | 'greeting' | 'thanks' | 'goodbye' | 'opener' | 'please' | 'addressee';

/** Faces such as `:)`, of which letters would be left without their eyes. */
export const emoticons = /(?<=^|\s)(?:[:;=8xX]['’^-]?[()[\]DdPpOo3/\\|*]+|<3+)(?=\s|$)/g;

/** No courtesy has more UTF-16 code units, plain. */
const longestCourtesy = 60;

/** What courtesies in plain words are. */
type Kinds = ReadonlyMap<string, ReadonlySet<CourtesyKind>>;

/** By language, as a BCP 47 primary subtag. */
const kindsByLanguage: ReadonlyMap<string, Kinds> = new Map(
  phrasesByLanguage.map((phrases) => [phrases.tag, kindsIn([phrases])]),
);

/** In all languages: the same words may be several things in several of them. */
const kindsOf = kindsIn(phrasesByLanguage);

function kindsIn(languages: readonly Phrases[]): Kinds {
  const kinds = new Map<string, Set<CourtesyKind>>();
  for (const [kind, list] of [
    ['about-bot', 'bot'],
    ['greeting', 'greeting'],
    ['goodbye', 'goodbye'],
    ['thanks', 'thanks'],
    ['please', 'please'],
    ['opener', 'opener'],
    ['addressee', 'addressee'],
  ] as const satisfies readonly (readonly [CourtesyKind, keyof Phrases])[]) {
    for (const phrases of languages) {
      for (const courtesy of writeOut(phrases[list])) {
        kinds.set(courtesy, (kinds.get(courtesy) ?? new Set()).add(kind));
      }
    }
  }
  return kinds;
}

/** How courtesies begin and end: a whole word, or a sign of a script in which words are not parted. */
const firsts = new Set(Array.from(kindsOf.keys(), firstOf));
const lasts = new Set(Array.from(kindsOf.keys(), lastOf));

/** Whether plain words may begin with a courtesy. Most questions do not, and this tells so at once. */
export function mayBeginWithCourtesy(plain: string): boolean {
  return firsts.has(firstOf(plain));
}

/** Whether plain words may end with a courtesy. */
export function mayEndWithCourtesy(plain: string): boolean {
  return lasts.has(lastOf(plain));
}

function firstOf(plain: string): string {
  const [sign = ''] = plain;
  return startsUnspaced(sign) ? sign : (/^\S+/.exec(plain)?.[0] ?? '');
}

function lastOf(plain: string): string {
  const sign = Array.from(plain.slice(-2)).at(-1) ?? '';
  return startsUnspaced(sign) ? sign : (/\S+$/.exec(plain)?.[0] ?? '');
}

/**
 * Reads plain words as courtesies and nothing else, one after the other.
 *
 * @returns their kinds in order; null where something else is among them, and where somebody is addressed before
 *   anything is said.
 */
export function readCourtesies(plain: string): CourtesyKind[] | null {
  return readFrom(plain, 0, { kindsOf, dead: new Set() });
}

/** The languages in which plain words are courtesies and nothing else, as {@link readCourtesies} reads them. */
export function languagesOfCourtesies(plain: string): string[] {
  return [...kindsByLanguage].flatMap(([tag, kinds]) =>
    readFrom(plain, 0, { kindsOf: kinds, dead: new Set() })?.length ? [tag] : [],
  );
}

interface Reader {
  readonly kindsOf: Kinds;
  /** Where nothing that follows can be read: found once, so that "hi hi hi …" takes no longer than it is. */
  readonly dead: Set<number>;
}

function readFrom(plain: string, from: number, reader: Reader): CourtesyKind[] | null {
  const { kindsOf, dead } = reader;
  if (from >= plain.length) return [];
  if (dead.has(from)) return null;
  for (let end = Math.min(plain.length, from + longestCourtesy); end > from; end--) {
    if (!isWordEnd(plain, end)) continue;
    for (const kind of kindsOf.get(plain.slice(from, end)) ?? []) {
      if (from === 0 && kind === 'addressee') continue;
      const others = readFrom(plain, plain.charAt(end) === ' ' ? end + 1 : end, reader);
      if (others !== null) return [kind, ...others];
    }
  }
  dead.add(from);
  return null;
}

function isWordEnd(plain: string, end: number): boolean {
  const next = plain.charAt(end);
  return (
    next === '' || next === ' ' || startsUnspaced(next) || startsUnspaced(plain.charAt(end - 1))
  );
}
