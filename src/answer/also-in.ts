import { findSameSentences, toStatement } from '../search/index.ts';
import type { Quotation, Source } from './answer.ts';
import { type Corpus, documentOf } from './corpus.ts';
import { sourceOf } from './quote.ts';

/** So many other documents are named at most. */
const mostOthers = 3;

/**
 * The quotation with the other documents in which its lead stands, word for word.
 *
 * @param statement the lead's words, where they are known.
 */
export function withOtherSources(
  corpus: Corpus,
  quotation: Quotation,
  statement = statementOf(corpus, quotation),
): Quotation {
  const others = new Map<string, Source>();
  for (const { indexed, sentence } of findSameSentences(corpus.index, statement)) {
    const { document, passage } = indexed;
    const span = passage.sentences[sentence];
    if (!span || document.file === quotation.source.file || others.has(document.file)) continue;
    others.set(document.file, sourceOf(document, { lead: span, span, passage }));
    if (others.size === mostOthers) break;
  }
  return { ...quotation, alsoIn: [...others.values()] };
}

function statementOf(corpus: Corpus, { source, lead }: Quotation) {
  return toStatement(corpus.index, lead, documentOf(corpus, source.file).language);
}
