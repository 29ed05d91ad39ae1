import { findLikeSentences, toStatement } from '../search/index.ts';
import type { Quotation, Source } from './answer.ts';
import { type Corpus, documentOf } from './corpus.ts';
import { sourceOf } from './quote.ts';

/** So many other documents are named at most, those with the same words first. */
const mostOthers = 3;

/**
 * The quotation with the other documents in which its lead stands, word for word or nearly so.
 *
 * @param statement the lead's words, where they are known.
 */
export function withOtherSources(
  corpus: Corpus,
  quotation: Quotation,
  statement = statementOf(corpus, quotation),
): Quotation {
  const { language } = documentOf(corpus, quotation.source.file);
  const found = findLikeSentences(corpus.index, statement, language);
  const named = new Set([quotation.source.file]);
  const sources = (hasSameWords: boolean) => {
    const others: Source[] = [];
    for (const { indexed, sentence, ...like } of found) {
      const { document, passage } = indexed;
      const span = passage.sentences[sentence];
      if (named.size > mostOthers) break;
      if (!span || like.hasSameWords !== hasSameWords || named.has(document.file)) continue;
      named.add(document.file);
      others.push(sourceOf(document, { lead: span, span, passage }));
    }
    return others;
  };
  return { ...quotation, alsoIn: sources(true), nearlyIn: sources(false) };
}

function statementOf(corpus: Corpus, { source, lead }: Quotation) {
  return toStatement(corpus.index, lead, documentOf(corpus, source.file).language);
}
