import type { Answer, NoAnswer, Quotation } from './answer.ts';
import type { Corpus } from './corpus.ts';

/** Thrown where a quotation is not the document's own words: a defect, never shown to the asker. */
export class QuoteError extends Error {
  override readonly name = 'QuoteError';
}

/**
 * Checks, at the moment of showing it, that everything an answer quotes stands in the documents as it says.
 *
 * @returns the answer itself.
 * @throws {QuoteError} where something does not.
 */
export function verified<Reply extends Answer | NoAnswer>(corpus: Corpus, answer: Reply): Reply {
  const quotations = answer.kind === 'answer' ? answer.answers : answer.nearest;
  for (const quotation of quotations) {
    if (!isVerbatim(corpus, quotation)) {
      const { file, start, end } = quotation.source;
      throw new QuoteError(`not the words of ${file} from ${start} to ${end}`);
    }
  }
  return answer;
}

function isVerbatim({ documents }: Corpus, { quote, lead, source }: Quotation): boolean {
  const { file, start, end, leadStart, leadEnd } = source;
  const text = documents.find((document) => document.file === file)?.text;
  return (
    text?.slice(start, end) === quote &&
    text.slice(leadStart, leadEnd) === lead &&
    lead !== '' &&
    start <= leadStart &&
    leadEnd <= end
  );
}
