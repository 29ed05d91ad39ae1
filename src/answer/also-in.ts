import { type Duplicate, findDuplicates, toSentence } from '../search/index.ts';
import type { Quotation, Source } from './answer.ts';
import { type Corpus, documentOf } from './corpus.ts';
import { sourceOf } from './quote.ts';

/** So many other documents with the same words are named at most, and as many with nearly the same. */
const mostOthers = 3;

/** The quotation with the other documents in which its lead stands, word for word or nearly so. */
export function withOtherSources(corpus: Corpus, quotation: Quotation): Quotation {
  const { leadStart, leadEnd, file } = quotation.source;
  const { reading, language } = documentOf(corpus, file);
  const lead = toSentence(corpus.index, reading.slice(leadStart, leadEnd), language);
  return namingOthers(quotation, findDuplicates(corpus.index, lead, language));
}

/**
 * The same, where the lead's duplicates are known.
 *
 * @param duplicates in the order in which they are named; of a document, the first one is.
 */
export function namingOthers(quotation: Quotation, duplicates: readonly Duplicate[]): Quotation {
  const named = new Set([quotation.source.file]);
  const [alsoIn, nearlyIn]: [Source[], Source[]] = [[], []];
  const exactFirst = [...duplicates].sort((a, b) => Number(b.isExact) - Number(a.isExact));
  for (const { indexed, sentence, isExact } of exactFirst) {
    const { document, passage } = indexed;
    const sources = isExact ? alsoIn : nearlyIn;
    const span = passage.sentences[sentence];
    if (!span || named.has(document.file)) continue;
    named.add(document.file);
    if (sources.length < mostOthers) {
      sources.push(sourceOf(document, { lead: span, span, passage }));
    }
  }
  return { ...quotation, alsoIn, nearlyIn };
}
