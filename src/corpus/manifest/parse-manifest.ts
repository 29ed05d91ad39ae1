import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { factReaders, isFact } from './fact-readers.ts';
import { FileNames, isPattern, type NameEntry } from './file-names.ts';
import type { GivenFacts } from './given-facts.ts';
import type { Manifest } from './manifest.ts';

/**
 * Thrown where a manifest cannot be understood so far that it is sure which files it excludes; has what is wrong, in words
 * for the owner.
 */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** More names with wildcards than this would make each scan slow. */
const mostPatterns = 1000;

/** In UTF-16 code units: no system has longer paths. */
const longestName = 4096;
const longestPattern = 256;

/** So many faults of a kind are named. */
const mostFaults = 100;

/** To YAML, what begins so is no text. */
const unquoted = /^[- \t]*[*![@]/m;
const quotesNeeded = 'a name that begins with *, !, [ or @ needs quotes';

/** Values as the YAML parser has them. Aliases are not followed: aliases of aliases would fill the memory. */
type Value = Node | null;

/** What is found wrong: what makes it unsure which files are excluded, and what only costs a fact. */
interface Findings {
  /** The first and the last line of a value. */
  readonly linesOf: (value: Node) => { readonly line: number; readonly lineEnd: number };
  readonly grave: string[];
  readonly slight: string[];
}

/**
 * Parses a manifest. A fact that is not valid is passed over, and named.
 *
 * @throws {ManifestError} where it is not YAML, or anything but the facts about documents is wrong.
 */
export function parseManifest(source: string): {
  readonly manifest: Manifest;
  readonly complaints: readonly string[];
} {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line;
  // The parser's own search for double keys takes a time that grows with the square of their number.
  const options = { schema: 'core', uniqueKeys: false, prettyErrors: false } as const;
  const yaml = parseDocument(source, { ...options, lineCounter: counter });
  const error = yaml.errors[0] ?? yaml.warnings[0];
  if (error) {
    const isDeep = error.code === 'RESOURCE_EXHAUSTION';
    const reason = isDeep ? 'nested too deep' : `not valid YAML (${error.message.slice(0, 200)})`;
    const hint = unquoted.test(source) ? `; ${quotesNeeded}` : '';
    throw new ManifestError([`line ${lineAt(error.pos[0])}: ${reason}${hint}`]);
  }
  const linesOf = ({ range }: Node) => {
    const [start, end] = range ?? [0, 0];
    return { line: lineAt(start), lineEnd: lineAt(Math.max(start, end - 1)) };
  };
  const findings: Findings = { linesOf, grave: [], slight: [] };
  const parts = readParts(yaml.contents, findings);
  const patterns = [...parts.documents, ...parts.exclude].filter(({ name }) => isPattern(name));
  if (patterns.length > mostPatterns)
    findings.grave.push(`more than ${mostPatterns} names with wildcards; use fewer, wider ones`);
  if (findings.grave.length > 0) throw new ManifestError(firstOf(findings.grave));
  const manifest = {
    documents: new FileNames(parts.documents),
    exclude: new FileNames(parts.exclude),
  };
  return { manifest, complaints: firstOf(findings.slight) };
}

function firstOf(faults: readonly string[]): readonly string[] {
  const more = faults.length - mostFaults;
  return more > 0 ? [...faults.slice(0, mostFaults), `${more} more faults`] : faults;
}

interface Parts {
  documents: NameEntry<GivenFacts>[];
  exclude: NameEntry<null>[];
}

function readParts(contents: Value, findings: Findings): Parts {
  const parts: Parts = { documents: [], exclude: [] };
  if (isNothing(contents)) return parts;
  if (!isMap(contents)) {
    findings.grave.push('line 1: it should hold "documents:" and "exclude:"');
    return parts;
  }
  for (const { name, line, value } of pairsOf(contents, findings, findings.grave)) {
    if (name === 'documents') parts.documents = readDocuments(value, line, findings);
    else if (name === 'exclude') parts.exclude = readExclude(value, line, findings);
    else findings.grave.push(`line ${line}: "${name}" is not known; documents and exclude are`);
  }
  return parts;
}

function readDocuments(value: Value, line: number, findings: Findings): NameEntry<GivenFacts>[] {
  if (isNothing(value)) return [];
  if (!isMap(value)) {
    findings.grave.push(`line ${line}: "documents" should hold file names, facts below each`);
    return [];
  }
  const entries: NameEntry<GivenFacts>[] = [];
  for (const pair of pairsOf(value, findings, findings.slight)) {
    const fault = faultOf(pair.name);
    if (fault !== null) findings.slight.push(`line ${pair.line}: "${pair.name}" ${fault}`);
    else entries.push({ name: pair.name, line: pair.line, value: readFacts(pair, findings) });
  }
  return entries;
}

function readFacts({ name: file, line, value }: Pair, findings: Findings): GivenFacts {
  const { slight } = findings;
  if (isNothing(value)) return {};
  if (!isMap(value)) {
    slight.push(`line ${line}: "${file}" should have facts below it, such as "title: …"`);
    return {};
  }
  const facts: Record<string, string | null> = {};
  for (const pair of pairsOf(value, findings, slight)) {
    const fact = readFact(pair);
    if (fact instanceof Error) slight.push(`line ${pair.line}: ${fact.message} ("${file}")`);
    else if (fact !== undefined) facts[pair.name] = fact;
  }
  return facts;
}

/** @returns undefined where nothing is written; an error, not thrown, that says what is wrong. */
function readFact({ name, value }: Pair): string | null | undefined | Error {
  if (!isFact(name))
    return new Error(`"${name}" is not known; ${Object.keys(factReaders).join(', ')} are`);
  if (isNothing(value)) return isScalar(value) && value.source ? null : undefined;
  const { read, expected } = factReaders[name];
  const text = textOf(value);
  // A year is a number to YAML, and a date to people.
  const isText = text !== null && isScalar(value) && typeof value.value === 'string';
  if (text !== null && !isText && name !== 'date')
    return new Error(`"${name}" should be text: put it in quotes, "${text}"`);
  const fact = text === null ? null : read(text);
  return fact ?? new Error(`"${name}" should be ${expected}`);
}

function readExclude(value: Value, line: number, findings: Findings): NameEntry<null>[] {
  const { grave, linesOf } = findings;
  if (isNothing(value)) return [];
  if (!isSeq(value)) {
    grave.push(`line ${line}: "exclude" should be a list, each line of the form "- drafts/**"`);
    return [];
  }
  const entries = new Map<string, NameEntry<null>>();
  for (const item of value.items as Node[]) {
    const name = textOf(item);
    const { line: at, lineEnd } = linesOf(item);
    if (name === null) {
      grave.push(`line ${at}: it should be a name; ${quotesNeeded}`);
      continue;
    }
    // Where the dash on the next line is too far to the right, YAML takes both for one name.
    const fault = lineEnd > at ? 'should be on one line' : (faultOf(name) ?? misleading(name));
    if (fault !== null) grave.push(`line ${at}: "${name}" ${fault}`);
    else entries.set(name, { name, line: at, value: null });
  }
  return [...entries.values()];
}

/** What is wrong with a file name or pattern, in words for the owner; null where nothing is. */
function faultOf(name: string): string | null {
  const longest = isPattern(name) ? longestPattern : longestName;
  if (name.length > longest) return `should have at most ${longest} characters`;
  const isBelow = !/\\|^$|^\/|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(name);
  return isBelow ? null : 'should be a path below this folder, with / between folders';
}

/** What people know from elsewhere and would be taken for letters here, so that nothing were excluded. */
function misleading(name: string): string | null {
  if (name.startsWith('!'))
    return 'takes nothing back; for a name that begins with !, write ? instead';
  if (/\{[^}]*(?:,|\.\.)[^}]*\}/.test(name))
    return 'should be a line for each name; to mean { and } themselves, write ? instead';
  return null;
}

interface Pair {
  readonly name: string;
  readonly line: number;
  readonly value: Value;
}

/** @param faults gets names that are none, or there twice. */
function* pairsOf(map: YAMLMap, { linesOf }: Findings, faults: string[]): Generator<Pair> {
  const seen = new Set<string>();
  for (const { key, value } of map.items as { key: Node; value: Value }[]) {
    const name = textOf(key);
    const { line } = linesOf(key);
    if (name === null) faults.push(`line ${line}: what is before the colon should be text`);
    else if (seen.has(name)) faults.push(`line ${line}: "${name}" is there twice`);
    else yield { name, line, value };
    if (name !== null) seen.add(name);
  }
}

/** A text, or a number and the like as it is written; null where it is something else, or nothing. */
function textOf(node: Value): string | null {
  if (!isScalar(node) || node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? null);
}

function isNothing(node: Value): boolean {
  return node === null || (isScalar(node) && node.value === null);
}
