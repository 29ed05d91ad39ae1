import { passageAt } from '../corpus/index.ts';
import { findVersions, toSentence, type Version } from '../search/index.ts';
import type { Quotation, Source } from './answer.ts';
import { type Corpus, documentOf } from './corpus.ts';
import { sourceOf } from './quote.ts';

/** So many other documents with the same words are named at most, and as many with nearly the same. */
const mostOthers = 3;

/** The quotation with the other documents in which its lead stands, word for word or nearly so. */
export function withOtherSources(corpus: Corpus, quotation: Quotation): Quotation {
  const { leadStart, leadEnd, file } = quotation.source;
  const { reading, language, passages } = documentOf(corpus, file);
  const lead = toSentence(corpus.index, reading.slice(leadStart, leadEnd), language);
  const passage = passageAt(passages, leadStart);
  return namingOthers(quotation, findVersions(corpus.index, lead, language, passage));
}

/**
 * The same, where the lead's versions are known.
 *
 * @param versions in the order in which they are named; of a document, the first one is.
 */
export function namingOthers(quotation: Quotation, versions: readonly Version[]): Quotation {
  const named = new Set([quotation.source.file]);
  const sourcesOf = (kind: Version['kind']) => {
    const sources: Source[] = [];
    for (const { indexed, sentence } of versions.filter((one) => one.kind === kind)) {
      const { document, passage } = indexed;
      const span = passage.sentences[sentence];
      if (!span || named.has(document.file)) continue;
      named.add(document.file);
      if (sources.length === mostOthers) continue;
      sources.push(sourceOf(document, { lead: span, span, passage }));
    }
    return sources;
  };
  const alsoIn = sourcesOf('same');
  return { ...quotation, alsoIn, nearlyIn: sourcesOf('near') };
}
