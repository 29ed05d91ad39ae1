import type { Corpus } from '../answer/index.ts';
import { smallPrint } from './quotation.ts';
import type { Texts } from './texts/index.ts';

/** While documents are being read, a line in small print that says so: no line once all are. */
export function stillReading({ readSoFar }: Corpus, texts: Texts): string[] {
  if (!readSoFar) return [];
  return [smallPrint(texts.stillReading(readSoFar.files, readSoFar.allFiles))];
}

/** That a document is not among those that are quoted; while they are being read, perhaps not yet. */
export function sayGone(corpus: Corpus, texts: Texts): string {
  return [texts.documentGone, ...stillReading(corpus, texts)].join('\n');
}
