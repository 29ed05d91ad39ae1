/**
 * The core's public face: open a folder of documents, ask it questions. It reads files, and writes snapshots where
 * it is told to; no environment, no network, no output.
 */
export type {
  CorpusLimits,
  Document,
  FileNow,
  Passage,
  Problem,
  Progress,
  Span,
} from '../corpus/index.ts';
export {
  CorpusError,
  countLines,
  manifestName,
  passageAt,
  placeAt,
  readFileNow,
} from '../corpus/index.ts';
export { withOtherSources } from './also-in.ts';
export type { Answer, NoAnswer, NoAnswerReason, Quotation, Source } from './answer.ts';
export { ask, type AskOptions, longestQuestion } from './ask.ts';
export { isChatter } from './chatter.ts';
export { checkQuote, type CheckOptions, type QuoteCheck } from './check-quote.ts';
export { longestQuoted, type WholeCheck } from './check-whole.ts';
export {
  addressOf,
  describeSource,
  linkTo,
  locate,
  nameDocument,
  oneLine,
  type PlaceNames,
} from './citation.ts';
export { controlCharacter } from './control-characters.ts';
export { type Corpus, documentOf, type ReadSoFar } from './corpus.ts';
export type { DifferencePart } from './difference.ts';
export { type Line, linesBefore, linesFrom, type Room } from './excerpt.ts';
export { isFollowUp } from './follow-up.ts';
export { LiveCorpus, type LiveCorpusEvents } from './live-corpus.ts';
export { openCorpus, type OpenOptions } from './open-corpus.ts';
export { type OutlineEntry, outlineOf } from './outline.ts';
export { quoteAt } from './quote.ts';
export { quotedPart } from './quoted-part.ts';
export { languageOfSmallTalk, recogniseSmallTalk, type SmallTalk } from './small-talk.ts';
export { contentWords } from './substance.ts';
export { suggest, type SuggestOptions } from './suggest.ts';
export { QuoteError, verified } from './verify.ts';
