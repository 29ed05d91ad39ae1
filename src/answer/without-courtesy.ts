import { plainWords, startsUnspaced } from '../corpus/index.ts';
import { languages } from '../languages/index.ts';
import { mayBeginWithCourtesy, mayEndWithCourtesy, readCourtesies } from './courtesies.ts';

/** Words that are no courtesy, and the punctuation that parts them from one. */
const word = /[\p{L}\p{M}\p{N}'’_]+/gu;
const gap =
  /^(?:[\p{P}\p{S}\p{Extended_Pictographic}\p{Mn}\p{Cf}]*\s+|[\p{P}]*[。、！？，：；،؟।][\p{P}]*)+/u;
const punctuation = /[\p{P}\p{Extended_Pictographic}\n]/u;

/** Courtesies before and after a question have at most so many UTF-16 code units. */
const longestCourtesies = 50;

/** In a script without spaces, a shorter one may be the beginning of another word. */
const shortestUnparted = 2;

/** What questions start with: question words and other words too common to be names. */
const starts = new Set(
  languages
    .flatMap(({ questionWords, stopWords }) => [...questionWords, ...stopWords])
    .map(plainWords),
);

/**
 * A question without the courtesies around it, as in "hi, who decides?", "please tell me who decides" and "who
 * decides? thanks". Where it holds nothing else, and where a courtesy may be part of a name ("Hello Kitty"), it stays
 * as it is.
 */
export function withoutCourtesy(question: string): string {
  const plain = plainWords(question);
  const begun = mayBeginWithCourtesy(plain) ? withoutFirst(question) : question;
  return mayEndWithCourtesy(plain) ? withoutLast(begun) : begun;
}

function withoutFirst(question: string): string {
  for (const end of wordEnds(question.slice(0, longestCourtesies)).reverse()) {
    const rest = question.slice(end);
    const parting = gap.exec(rest)?.[0] ?? '';
    const next = rest.slice(parting.length);
    const [first = ''] = next.match(word) ?? [];
    if (first === '') continue;
    if (parting === '' && !startsUnspaced(first)) continue;
    const courtesy = plainWords(question.slice(0, end));
    const kinds = readCourtesies(courtesy);
    if (kinds === null) continue;
    // "To" and "a" begin questions, too.
    const isClear = courtesy.includes(' ') || kinds.some((kind) => kind !== 'opener');
    if (punctuation.test(parting) || (isClear && startsQuestion(plainWords(first)))) return next;
    // "请告诉我租金是多少" has no space that would part the two.
    const isUnparted = startsUnspaced(first) && courtesy.length >= shortestUnparted;
    if (isUnparted && (kinds.includes('opener') || kinds.includes('please'))) return next;
  }
  return question;
}

function startsQuestion(first: string): boolean {
  if (!startsUnspaced(first)) return starts.has(first);
  return Array.from(first, (_, i) => first.slice(0, i + 1)).some((part) => starts.has(part));
}

function withoutLast(question: string): string {
  const from = Math.max(0, question.length - longestCourtesies);
  for (const start of wordStarts(question, from)) {
    const before = question.slice(0, start);
    if (plainWords(before) === '') continue;
    const kinds = readCourtesies(plainWords(question.slice(start)));
    if (kinds === null) continue;
    const isPlea = kinds.every((kind) => kind === 'please' || kind === 'addressee');
    const isParted = /[,.!?;:…。！？，、；？،؟।]\s*$|\n\s*$/u.test(before);
    if (!kinds.some((kind) => /^(?:please|thanks|goodbye)$/.test(kind))) continue;
    if (isParted || (isPlea && (/\s$/.test(before) || startsUnspaced(question.slice(start))))) {
      return before.trim();
    }
  }
  return question;
}

/** Where words end; in scripts without spaces, after every letter. */
function wordEnds(text: string): number[] {
  return Array.from(text.matchAll(word)).flatMap(({ 0: written, index }) => {
    const inside = Array.from(written, (_, i) => i + 1).filter((i) => {
      return startsUnspaced(written.slice(i - 1)) || startsUnspaced(written.slice(i));
    });
    return [...new Set([...inside, written.length])].map((i) => index + i);
  });
}

function wordStarts(text: string, from: number): number[] {
  return Array.from(text.slice(from).matchAll(word)).flatMap(({ 0: written, index }) => {
    const inside = Array.from(written, (_, i) => i).filter((i) => {
      return i > 0 && startsUnspaced(written.slice(i));
    });
    return [0, ...inside].map((i) => from + index + i);
  });
}
