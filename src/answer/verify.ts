import type { Answer, NoAnswer, Quotation } from './answer.ts';
import type { QuoteCheck } from './check-quote.ts';
import type { Corpus } from './corpus.ts';

/** Thrown where a quotation is not the document's own words: a defect, never shown to the asker. */
export class QuoteError extends Error {
  override readonly name = 'QuoteError';
}

/**
 * Checks, at the moment of showing it, that everything an answer or a check quotes stands in the documents as it says.
 *
 * @returns the answer itself.
 * @throws {QuoteError} where something does not.
 */
export function verified<Reply extends Answer | NoAnswer | QuoteCheck>(
  corpus: Corpus,
  answer: Reply,
): Reply {
  for (const quotation of quotationsOf(answer)) {
    if (!isVerbatim(corpus, quotation)) {
      const { file, start, end } = quotation.source;
      throw new QuoteError(`not the words of ${file} from ${start} to ${end}`);
    }
  }
  return answer;
}

function quotationsOf(answer: Answer | NoAnswer | QuoteCheck): readonly Quotation[] {
  switch (answer.kind) {
    case 'answer':
      return answer.answers;
    case 'verbatim':
      return answer.places;
    case 'nearly':
      return [answer.quotation];
    case 'no-answer':
    case 'absent':
      return answer.nearest;
    case 'in-parts':
      return answer.parts.flatMap(quotationsOf);
    case 'too-short':
    case 'too-long':
      return [];
  }
}

function isVerbatim(
  { documents }: Corpus,
  { quote, lead, source, alsoIn, nearlyIn }: Quotation,
): boolean {
  const { file, start, end, leadStart, leadEnd } = source;
  const textOf = (name: string) => documents.find((document) => document.file === name)?.text;
  const text = textOf(file);
  return (
    [...alsoIn, ...nearlyIn].every((other) =>
      textOf(other.file)?.slice(other.start, other.end).trim(),
    ) &&
    text?.slice(start, end) === quote &&
    text.slice(leadStart, leadEnd) === lead &&
    lead !== '' &&
    start <= leadStart &&
    leadEnd <= end
  );
}
