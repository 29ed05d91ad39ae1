import {
  type Corpus,
  type Document,
  documentOf,
  type Quotation,
  suggest,
} from '../answer/index.ts';
import type { Choice } from './documents.ts';
import { longestChoice, mostChoices } from './limits.ts';
import { type Pointer, pointerLength, toPointer } from './pointers.ts';
import { shorten } from './shorten.ts';

/** Marks a value as a pointer to a passage: nobody starts a question with it. */
const mark = '¶';
const pointerValue = new RegExp(`^${mark}[\\w-]{${pointerLength}}$`);

/** More of what is typed than this does not make a suggestion better. */
const longestTyped = 300;

/** The passages that somebody who has typed so much may be looking for. */
export function suggestPassages(corpus: Corpus, typed: string, document?: Document): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { name, pointer } of offers(corpus, typed, document)) {
    if (!choices.has(name)) choices.set(name, { name, value: mark + pointer });
  }
  return [...choices.values()];
}

/**
 * The passage that was picked, whether or not its document is still there; undefined where a question was written
 * freely. Discord's clients sometimes send the name of what was picked, a sentence or a section, instead of its value.
 */
export function pickedPassage(
  corpus: Corpus,
  given: string,
  document?: Document,
): Pointer | undefined {
  if (pointerValue.test(given)) return given.slice(mark.length);
  if (given.length > longestChoice) return undefined;
  for (const typed of [given.replace(/…$/, ''), '']) {
    const picked = offers(corpus, typed, document).find(({ name }) => name === given);
    if (picked) return picked.pointer;
  }
  return undefined;
}

function offers(corpus: Corpus, typed: string, document?: Document) {
  const options = { limit: mostChoices, document: document?.file };
  return suggest(corpus, typed.slice(0, longestTyped), options).flatMap((quotation) => {
    const { source } = quotation;
    const pointer = toPointer(documentOf(corpus, source.file), source);
    const name = labelOf(quotation, typed.trim() === '');
    return pointer === null || name === '' ? [] : [{ name, pointer }];
  });
}

/** Its lead in one line; where nothing is typed yet, the heading above it. */
function labelOf({ lead, source }: Quotation, isOutline: boolean): string {
  const told = (isOutline ? source.headings.at(-1) : undefined) ?? lead;
  return shorten(told.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim(), longestChoice);
}
