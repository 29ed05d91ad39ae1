import {
  type Answer,
  ask,
  type Corpus,
  documentOf,
  isFollowUp,
  longestQuestion,
  type NoAnswer,
  type Quotation,
  recogniseSmallTalk,
  verified,
} from '../answer/index.ts';
import type { RecentQuestion } from '../questions/index.ts';
import { aboutReply } from './about.ts';
import { mostPointers, toCustomId } from './answer-buttons.ts';
import { viewAnswer } from './answer-view.ts';
import { button, rowsOf } from './components.ts';
import { longestMessage } from './limits.ts';
import { nearestReply } from './nearest-view.ts';
import { follow, type Pointer, toPointer } from './pointers.ts';
import { showQuotation } from './quotation.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import { sayGone } from './still-reading.ts';
import type { Texts } from './texts/index.ts';
import { waitButton } from './wait.ts';

/** A question, who asks it, and where. */
export interface Asking {
  readonly question: string;
  /** The file of the one document to look in. Default: all. */
  readonly document?: string | undefined;
  /** The asker's question before, where this one may lean on it. */
  readonly earlier?: RecentQuestion | undefined;
  /** The asker's user id. */
  readonly asker: string;
  /** The id of the user whose words the question is. Default: the asker. */
  readonly author?: string | undefined;
  /** The server's id; null in direct messages. */
  readonly server: string | null;
  readonly texts: Texts;
  /** Whether the asker wants to see the answer alone. */
  readonly isPrivate: boolean;
  /** Whether whatever is said is seen by everybody in the channel: what is of use to the asker alone is then kept short. */
  readonly isOpen: boolean;
  /** Lines in small print below an answer. */
  readonly footers?: readonly string[];
}

/** Replies to a question, a greeting, thanks, or a question about the bot. */
export function answerQuestion(services: Services, asking: Asking): Reply {
  const { corpus, statistics } = services;
  const { question, texts, document, earlier } = asking;
  const smallTalk = recogniseSmallTalk(question);
  if (smallTalk !== null) {
    statistics.count('small-talk');
    if (smallTalk === 'about-bot') return aboutReply(corpus, texts);
    return { content: texts[smallTalk], isPrivate: true };
  }
  const answer = verified(
    corpus,
    ask(corpus, question, { document, earlier: earlier?.question, limit: mostPointers }),
  );
  const { text, remembered } = wholeOf(corpus, asking);
  if (answer.kind === 'answer') {
    statistics.count('answered', answer.elapsedMs);
    return { ...showAnswer(services, asking, answer), question: remembered };
  }
  if (answer.reason !== 'not-in-documents') {
    return { content: explainRefusal(answer.reason, texts), isPrivate: true };
  }
  statistics.count('unanswered', answer.elapsedMs);
  return { ...showNoAnswer(services, { ...asking, question: text }, answer), question: remembered };
}

/** Two questions of which both together have more UTF-16 code units are not joined. */
const longestJoined = 300;

/** A question that can be read by itself. */
interface Whole {
  /** With what it leans on. */
  readonly text: string;
  /** What those that follow may lean on: of many that lean on each other, the first and the last. */
  readonly remembered: RecentQuestion;
}

function wholeOf(
  corpus: Corpus,
  { question, document, earlier, asker, author = asker }: Asking,
): Whole {
  const text = question.trim();
  const own = [...new Set([asker, author])];
  if (!earlier || !isFollowUp(corpus, text, earlier.question)) {
    return { text, remembered: { question: text, document, userIds: own } };
  }
  const { question: before, first = before } = earlier;
  const userIds = [...new Set([...own, ...earlier.userIds])];
  const remembered = { question: joined(first, text) ?? first, first, document, userIds };
  return { text: joined(before, text) ?? text, remembered };
}

/** @returns null where that is too long. */
function joined(before: string, text: string): string | null {
  if (before === text || before.endsWith(` ${text}`)) return before;
  const both = `${before} ${text}`;
  return both.length > longestJoined ? null : both;
}

/** Shows a passage that was picked instead of asked for. */
export function showPicked(
  services: Services,
  pointer: Pointer,
  asking: Omit<Asking, 'question'>,
): Reply {
  const { corpus, statistics, ratings } = services;
  const { asker, document, texts, isPrivate, footers = [] } = asking;
  const place = follow(corpus, pointer);
  if (!place) return { content: sayGone(corpus, texts), isPrivate: true };
  statistics.count('answered');
  const view = { texts, isPrivate, ratings, footers };
  const shown = viewAnswer(
    corpus,
    { asker, pointers: [pointer], shown: 0, documentsDiffer: false },
    view,
  );
  const { quotation } = place;
  if (!quotation) return shown;
  return { ...shown, question: { question: quotation.lead.trim(), document, userIds: [asker] } };
}

function showAnswer(
  { corpus, ratings }: Services,
  asking: Asking,
  { answers, documentsDiffer }: Answer,
): Reply {
  const { texts, isPrivate, asker, footers = [] } = asking;
  const view = { texts, isPrivate, ratings, footers };
  const pointers = pointersTo(corpus, answers);
  if (pointers.length > 0)
    return viewAnswer(corpus, { asker, pointers, shown: 0, documentsDiffer }, view);
  // A quote too long for a pointer has no buttons.
  const content = showQuotation(answers[0], { room: longestMessage, isAnswer: true, texts });
  return { content, isPrivate };
}

/** Pointers to the first quotations, up to one that none can point to. */
function pointersTo(corpus: Corpus, quotations: readonly Quotation[]): Pointer[] {
  const pointers: Pointer[] = [];
  for (const { source } of quotations.slice(0, mostPointers)) {
    const pointer = toPointer(documentOf(corpus, source.file), source);
    if (pointer === null) break;
    pointers.push(pointer);
  }
  return pointers;
}

function showNoAnswer(services: Services, asking: Asking, { nearest }: NoAnswer): Reply {
  const { question, document, server, texts, asker, isOpen } = asking;
  const { readSoFar } = services.corpus;
  // Nothing is kept then: the next document may well answer it. One that was named is there as a whole.
  if (readSoFar && document === undefined) {
    const content = texts.noAnswerYet(readSoFar.files, readSoFar.allFiles);
    return { content, isPrivate: !isOpen };
  }
  const kept = services.kept?.keep({ text: question, server, document, why: 'unanswered' });
  const wait = kept === undefined ? [] : [waitButton(kept, texts)];
  if (!isOpen) return { ...nearestReply(nearest, texts), rows: rowsOf(wait) };
  const pointers = pointersTo(services.corpus, nearest);
  const more = toCustomId({
    action: 'nearest',
    state: { asker, pointers, shown: 0, documentsDiffer: false },
    offset: 0,
  });
  const buttons = pointers.length > 0 ? [button(more, texts.buttons.nearest)] : [];
  return { content: texts.noAnswer, isPrivate: false, rows: rowsOf([...buttons, ...wait]) };
}

function explainRefusal(reason: 'empty-question' | 'too-long', texts: Texts): string {
  return reason === 'empty-question' ? texts.emptyQuestion : texts.questionTooLong(longestQuestion);
}
