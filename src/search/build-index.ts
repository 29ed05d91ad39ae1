import { atOnce, type Document, inTurns, type Passage, type Steps } from '../corpus/index.ts';
import { languageOf } from '../languages/index.ts';
import { impactOf, passageNormal } from './bm25.ts';
import { findIntroductions } from './introductions.ts';
import { termsOf, type Tokens } from './lexicon.ts';
import { LexiconBuilder } from './lexicon-builder.ts';
import { type IndexData, SearchIndex } from './search-index.ts';

/** Indexes documents: every word becomes a number, and MiniSearch learns in which passages each stem stands. */
export function buildIndex(documents: readonly Document[]): SearchIndex {
  return SearchIndex.of(documents, atOnce(readAll(documents)));
}

/** The same in turns with whatever else the process has to do. */
export async function buildIndexInTurns(
  documents: readonly Document[],
  signal?: AbortSignal,
): Promise<SearchIndex> {
  return SearchIndex.inTurns(documents, await inTurns(readAll(documents), signal), signal);
}

function* readAll(documents: readonly Document[]): Steps<IndexData> {
  const languages = languagesOf(documents);
  const texts = yield* readTexts(documents, languages[0]);
  return { languages, ...texts, ...(yield* countTerms(texts)) };
}

/** English where no document's language is known. */
function languagesOf(documents: readonly Document[]): [string, ...string[]] {
  const passages = new Map<string, number>();
  for (const { language, passages: own } of documents) {
    if (language === null) continue;
    const { tag } = languageOf(language);
    passages.set(tag, (passages.get(tag) ?? 0) + own.length);
  }
  const [first = 'en', ...others] = [...passages]
    .sort(([, a], [, b]) => b - a)
    .map(([language]) => language);
  return [first, ...others];
}

type Texts = Pick<
  IndexData,
  | 'lexicon'
  | 'tokens'
  | 'sentenceStarts'
  | 'passageStarts'
  | 'headings'
  | 'sections'
  | 'headingsOfPassage'
>;

/** Turns all sentences and headings into numbers. */
function* readTexts(documents: readonly Document[], commonLanguage: string): Steps<Texts> {
  const builder = new LexiconBuilder();
  const chunks: Tokens[] = [];
  const sentenceStarts = [0];
  const passageStarts = [0];
  const headings: number[][] = [];
  const sections: Tokens[] = [];
  const headingsOfPassage: number[] = [];
  for (const document of documents) {
    const language = document.language ?? commonLanguage;
    const tokens: number[] = [];
    const offset = sentenceStarts.at(-1) ?? 0;
    // A heading stands above many passages; its terms are found and counted once.
    const known = new Map<string, number>();
    const introductions = findIntroductions(document);
    for (const passage of document.passages) {
      for (const { start, end } of passage.sentences) {
        for (const token of builder.learn(document.reading.slice(start, end), language)) {
          tokens.push(token);
        }
        sentenceStarts.push(offset + tokens.length);
      }
      passageStarts.push(sentenceStarts.length - 1);
      const introduction = introductions.get(passage);
      const above = contextOf(document, passage, introduction);
      let number = known.get(above);
      if (number === undefined) {
        number = headings.push(builder.learn(above, language)) - 1;
        const section = sectionOf(document, passage, introduction);
        sections.push(Uint32Array.from(builder.learn(section, language)));
        known.set(above, number);
      }
      headingsOfPassage.push(number);
      yield;
    }
    chunks.push(Uint32Array.from(tokens));
  }
  const lexicon = builder.build();
  return {
    lexicon,
    tokens: concatenate(chunks),
    sentenceStarts: Uint32Array.from(sentenceStarts),
    passageStarts: Uint32Array.from(passageStarts),
    headings: headings.map((tokens) => new Set(termsOf(tokens, lexicon))),
    sections,
    headingsOfPassage: Uint32Array.from(headingsOfPassage),
  };
}

/** What stands above a passage and is about it: the title, the headings, and the sentence that introduces it. */
function contextOf({ metadata }: Document, { headings }: Passage, introduction = ''): string {
  return [metadata.title ?? '', ...headings, introduction].join('\n');
}

/** What of it is about the section alone. */
function sectionOf({ metadata }: Document, { headings }: Passage, introduction = ''): string {
  const heading = headings.at(-1) ?? '';
  return [heading === metadata.title ? '' : heading, introduction].join('\n');
}

function concatenate(chunks: readonly Tokens[]): Tokens {
  const all = new Uint32Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let done = 0;
  for (const chunk of chunks) {
    all.set(chunk, done);
    done += chunk.length;
  }
  return all;
}

type Counts = Pick<
  IndexData,
  'passageLengths' | 'averageLength' | 'frequencies' | 'greatestImpacts'
>;

/** Counts what every question needs to know of the terms. */
function* countTerms(texts: Texts): Steps<Counts> {
  const { lexicon, passageStarts, sentenceStarts, headings, headingsOfPassage } = texts;
  const sentenceCount = sentenceStarts.length - 1;
  const passageLengths = new Uint32Array(passageStarts.length - 1);
  const frequencies = new Uint32Array(lexicon.stems.length);
  const count = (terms: Iterable<number>) => {
    for (const term of terms) frequencies[term] = (frequencies[term] ?? 0) + 1;
  };
  headings.forEach(count);
  for (let id = 0; id < passageLengths.length; id++) {
    yield;
    const end = passageStarts[id + 1] ?? 0;
    for (let sentence = passageStarts[id] ?? 0; sentence < end; sentence++) {
      const terms = termsOfSentences(texts, sentence, sentence + 1);
      passageLengths[id] = (passageLengths[id] ?? 0) + terms.length;
      count(new Set(terms));
    }
  }
  const length = passageLengths.reduce((sum, own) => sum + own, 0);
  const averageLength = {
    sentence: Math.max(1, length / Math.max(1, sentenceCount)),
    passage: Math.max(1, length / Math.max(1, passageLengths.length)),
  };

  const greatestImpacts = new Float64Array(lexicon.stems.length);
  for (const [id, own] of passageLengths.entries()) {
    yield;
    const counts = new Map<number, number>();
    for (const term of headings[headingsOfPassage[id] ?? -1] ?? []) counts.set(term, 0);
    for (const term of termsOfSentences(
      texts,
      passageStarts[id] ?? 0,
      passageStarts[id + 1] ?? 0,
    )) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    const normal = passageNormal(own, averageLength.passage);
    for (const [term, times] of counts) {
      const impact = impactOf(Math.max(1, times), normal);
      greatestImpacts[term] = Math.max(greatestImpacts[term] ?? 0, impact);
    }
  }
  return { passageLengths, averageLength, frequencies, greatestImpacts };
}

function termsOfSentences(
  { tokens, sentenceStarts, lexicon }: Texts,
  first: number,
  end: number,
): number[] {
  return termsOf(tokens.subarray(sentenceStarts[first], sentenceStarts[end]), lexicon);
}
