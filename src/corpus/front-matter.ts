import { parseDocument } from 'yaml';
import { type Header, type Metadata, noMetadata } from './document.ts';
import { toLanguageTag, toWebAddress } from './fact-values.ts';

/** YAML between two lines of three dashes, the first of them the first line of the text. */
const frontMatter =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)((?:[^]*?(?:\r\n|\n|\r))??)---[ \t]*(?:\r\n|\n|\r|$)/;

/** What a text says of itself before its body. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly header: Header;
  /** Where the body starts, in UTF-16 code units; 0 without front matter. */
  readonly bodyStart: number;
  readonly warnings: readonly string[];
}

/**
 * Reads a text's YAML front matter: `title`, `publisher` (or `author`), `date`, `language` and `url`.
 * Other keys are passed over. What is not valid becomes a warning and a null, never an error:
 * the document can be quoted without it.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = frontMatter.exec(text);
  // YAML knows no lone CR as a line end.
  const source = match?.[1]?.replace(/\r\n?/g, '\n');
  if (match === null || source === undefined) {
    return { metadata: noMetadata, header: {}, bodyStart: 0, warnings: [] };
  }
  const warnings: string[] = [];
  const facts = parseFacts(source, warnings);
  const metadata: Metadata = {
    title: facts.get('title') ?? null,
    publisher: facts.get('publisher') ?? facts.get('author') ?? null,
    date: facts.get('date') ?? null,
    language: validated(facts, 'language', toLanguageTag, 'a language tag such as en', warnings),
    url: validated(facts, 'url', toWebAddress, 'an http or https address', warnings),
  };
  const bodyStart = match[0].length;
  return { metadata, header: findHeader(text.slice(0, bodyStart), facts), bodyStart, warnings };
}

/** Finds the lines of the facts; a fact that goes over several lines is not found. */
function findHeader(head: string, facts: ReadonlyMap<string, string>): Header {
  const lineOf = (key: string) => {
    const line = new RegExp(`^${key}[ \\t]*:[^\\r\\n]*[^\\s]`, 'm').exec(head);
    const value = facts.get(key);
    if (line === null || value === undefined || !line[0].includes(value)) return undefined;
    return { start: line.index, end: line.index + line[0].length };
  };
  const [title, author] = [lineOf('title'), lineOf('author')];
  const [publisher, date] = [lineOf('publisher'), lineOf('date')];
  return {
    ...(title && { title }),
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(date && { date }),
  };
}

/** Longer front matter, in UTF-16 code units, holds more than five facts: parsing it would only take time. */
const longestFrontMatter = 65_536;

function parseFacts(source: string, warnings: string[]): Map<string, string> {
  if (source.length > longestFrontMatter) {
    warnings.push(`front matter passed over: longer than ${longestFrontMatter} characters`);
    return new Map();
  }
  // The failsafe schema leaves every scalar the string that was written: a date stays "2022-01-27".
  const yaml = parseDocument(source, { schema: 'failsafe', prettyErrors: false });
  const [error] = yaml.errors;
  if (error) {
    // The front matter's first line is the file's second.
    const line = source.slice(0, error.pos[0]).split('\n').length + 1;
    warnings.push(`front matter passed over: line ${line} is not valid YAML (${error.message})`);
    return new Map();
  }
  const facts = new Map<string, string>();
  let mapping: unknown;
  try {
    mapping = yaml.toJS({ mapAsMap: true });
  } catch (cause) {
    // An alias without an anchor, or so many aliases that they would fill the memory.
    warnings.push(
      `front matter passed over: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
    return facts;
  }
  if (!(mapping instanceof Map)) {
    if (mapping !== null) {
      warnings.push('front matter passed over: it should be lines of the form "title: …"');
    }
    return facts;
  }
  for (const key of ['title', 'publisher', 'author', 'date', 'language', 'url']) {
    const value: unknown = mapping.get(key);
    if (value === undefined) continue;
    if (typeof value !== 'string') {
      warnings.push(`front matter: "${key}" passed over, it should be one line of text`);
    } else if (value.trim() !== '') {
      // An escape such as "\uD83C" is half a character.
      facts.set(key, value.trim().replace(/\s+/g, ' ').toWellFormed());
    }
  }
  return facts;
}

/** @param read gives a value in its right form, or null where it has none. */
function validated(
  facts: ReadonlyMap<string, string>,
  key: string,
  read: (value: string) => string | null,
  expected: string,
  warnings: string[],
): string | null {
  const value = facts.get(key);
  if (value === undefined) return null;
  const valid = read(value);
  if (valid === null) warnings.push(`front matter: "${key}" passed over, it should be ${expected}`);
  return valid;
}
