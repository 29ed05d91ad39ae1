import type { Header, Span } from './document.ts';
import { headerLabels } from './header-labels.ts';
import { plainWords } from './plain-words.ts';

/** Documents say who wrote them in their first lines, if at all: in so many that are not empty … */
const mostLines = 15;

/** … and within so many UTF-16 code units. */
const longestTop = 4000;

/** A longer line, in UTF-16 code units, is text. */
const longestHeaderLine = 200;
const longestByline = 100;

type Fact = keyof Header;

/** What stands before a name or a date, in plain words, and what it states. */
const colonLabels = new Map<string, Set<Fact>>();
const bareLabels = new Map<string, { readonly fact: Fact; readonly tags: Set<string> }>();
for (const { tag, title, author, publisher, date, byAuthor, byPublisher, onDate } of headerLabels) {
  for (const [fact, list] of Object.entries({ title, author, publisher, date })) {
    for (const label of list.split('|').map(plainWords)) {
      colonLabels.set(label, (colonLabels.get(label) ?? new Set()).add(fact as Fact));
    }
  }
  for (const [fact, list] of [
    ['author', byAuthor],
    ['publisher', byPublisher],
    ['date', onDate],
  ] as const) {
    for (const label of list?.split('|').map(plainWords) ?? []) {
      const tags = bareLabels.get(label)?.tags ?? new Set();
      bareLabels.set(label, { fact, tags: tags.add(tag) });
    }
  }
}
const mostLabelWords = 4;

/**
 * Finds the lines near the top of a text that state facts about it: "By Jane Doe", "Author: …", "Published on 27
 * January 2022", in any language that is known.
 *
 * @param language of the text, a BCP 47 tag: what stands without a colon must be of this language, or English.
 * @returns the first line of each fact, without list and quote marks at its start.
 */
export function findHeaderLines(text: string, language: string | null): Header {
  const tags = new Set(['en', language?.split('-', 1)[0] ?? 'en']);
  const found = new Map<Fact, Span>();
  let lines = 0;
  let isAfterText = false;
  for (const { 0: written, index } of text
    .slice(0, longestTop)
    .matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (written.trim() === '') {
      isAfterText = false;
      continue;
    }
    if (++lines > mostLines) break;
    const lead = leadingMarks.exec(written)?.[0].length ?? 0;
    const line = written.slice(lead).trimEnd();
    const facts: Fact[] =
      line.length > longestHeaderLine ? [] : factsOf(line, lines > 1 && !isAfterText, tags);
    for (const fact of facts) {
      if (found.has(fact)) continue;
      found.set(fact, { start: index + lead, end: index + lead + line.length });
    }
    // A line of running text may begin with "By"; below a title or another such line, it states something.
    isAfterText = facts.length === 0 && lines > 1 && !/^(?:#{1,6}\s|[=-]+$)/.test(line);
  }
  return Object.fromEntries(found);
}

/** White space, and the marks of lists and quotes. */
const leadingMarks = /^[\s\uFEFF]*(?:(?:[-+•>]|\*(?!\*))\s+)*/;

/** Text that is no longer than a title, in UTF-16 code units. */
const longestTitle = 120;

/**
 * Whether the first paragraph of a plain text, with others below it, is its title: a short line that does not end as
 * a sentence does, and states nothing else.
 */
export function isTitleLine(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > longestTitle || /[\r\n]/.test(line) || leadingMarks.exec(line)?.[0] !== '')
    return false;
  if (!/\p{L}/u.test(line) || /[.!?…;,:。！？।]["'”’»)]*$/u.test(line)) return false;
  return factsOf(line, true, new Set(headerLabels.map(({ tag }) => tag))).length === 0;
}

function factsOf(line: string, mayBeByline: boolean, tags: ReadonlySet<string>): Fact[] {
  const words = line.replace(/[*_#|]+/g, ' ').trim();
  const [, label = '', value = ''] = /^([^:：]{1,40})[:：]\s*(.*)$/u.exec(words) ?? [];
  const facts = [...(colonLabels.get(plainWords(label)) ?? [])];
  if (facts.length > 0) {
    // A value that opens a quotation mark, a list or a block goes on below.
    if (!/[\p{L}\p{N}]/u.test(value) || /^"[^"]*$|^'[^']*$|^[>|][-+]?$/.test(value)) return [];
    if (facts.includes('date') && isDate(value)) return ['date'];
    return facts.filter((fact) => fact !== 'date');
  }
  return mayBeByline && words.length <= longestByline ? bylineOf(words, tags) : [];
}

/** "By Jane Doe", "Published by The Press on 27 January 2022": a label, then names or a date, and no more. */
function bylineOf(words: string, tags: ReadonlySet<string>): Fact[] {
  const parts = words.split(/\s+/);
  for (let length = Math.min(mostLabelWords, parts.length - 1); length > 0; length--) {
    const label = bareLabels.get(plainWords(parts.slice(0, length).join(' ')));
    if (label === undefined || ![...label.tags].some((tag) => tags.has(tag))) continue;
    const rest = parts.slice(length).join(' ');
    if (label.fact === 'date') return isDate(rest) && isNames(`A ${rest}`) ? ['date'] : [];
    if (!isNames(rest)) return [];
    return hasYear(rest) ? [label.fact, 'date'] : [label.fact];
  }
  return [];
}

/** A year, a date in digits, or a day of a Japanese or Chinese era. */
function isDate(value: string): boolean {
  return (
    hasYear(value) || /\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}|\p{Nd}\s*[年月년월]/u.test(value)
  );
}

function hasYear(value: string): boolean {
  return /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(value);
}

/** Small words inside names and before dates. */
const small =
  /^(?:and|of|the|for|on|in|at|und|von|vom|am|für|der|die|das|den|et|de|du|des|la|le|les|y|e|el|los|i|z|w|och|en|van|het|op|del|della|di|il|da|do|dos|das|em|si|și|la|à|και|του|της|τη|στις|den|min|read|года|року|roku|&|\||·|•|–|—|-)$/iu;

/** Months are written small in many languages. */
const spelledDate = /\p{Nd}{1,2}\.?\s+(?:de\s+|of\s+)?\p{L}+\.?,?\s+(?:de\s+)?\p{Nd}{4}/gu;

/** After one of these, a name goes on. */
const openEnd = /^(?:and|of|the|by|und|von|et|de|y|e|i|och|en|van|di|και|и|і)$/iu;

/** Names alone: words with capitals, with small words between; where the script has no capitals, few words. */
function isNames(words: string): boolean {
  const parts = words.replace(spelledDate, ' ').trim().split(/\s+/);
  if (!/\p{L}/u.test(words) || parts.length > 12) return false;
  if (/^[\p{Script=Arabic}\s\p{P}\p{N}]+$/u.test(words)) return parts.length <= 5;
  const bare = parts.map((part) => part.replace(/^[\p{Ps}\p{Pi}"']+|[\p{P}|]+$/gu, ''));
  const isName = (part: string) => /^[\p{Lu}\p{N}]/u.test(part);
  // "By Romans in 1200, and" goes on below.
  const isOpen = openEnd.test(bare.at(-1) ?? '') || /[,;:]$/.test(words);
  return (
    !isOpen &&
    bare.some((part) => /^\p{Lu}/u.test(part)) &&
    bare.every((part) => part === '' || isName(part) || small.test(part))
  );
}
