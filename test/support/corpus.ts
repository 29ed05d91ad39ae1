import { toCorpus } from '../../src/answer/corpus.ts';
import type { Corpus } from '../../src/answer/index.ts';
import { parseDocument } from '../../src/corpus/index.ts';

/** A corpus of these texts, in files named `0.md`, `1.md` and so on. */
export function corpusOf(...texts: readonly string[]): Corpus {
  return toCorpus(texts.map((text, i) => parseDocument(`${i}.md`, text).document));
}
