import {
  type Answer,
  ask,
  isFollowUp,
  longestQuestion,
  type NoAnswer,
  type Quotation,
  recogniseSmallTalk,
  verified,
} from '../answer/index.ts';
import { aboutReply } from './about.ts';
import { button, mostPointers, rowsOf, toCustomId } from './answer-buttons.ts';
import { viewAnswer } from './answer-view.ts';
import { longestMessage } from './limits.ts';
import { toPointer } from './pointers.ts';
import { showQuotation } from './quotation.ts';
import type { Reply } from './reply.ts';
import type { Services } from './services.ts';
import type { Texts } from './texts/index.ts';
import { waitButton } from './wait.ts';

/** A question, who asks it, and where. */
export interface Asking {
  readonly question: string;
  /** The file of the one document to look in. Default: all. */
  readonly document?: string | undefined;
  /** The asker's question before, where this one may lean on it. */
  readonly earlier?: string | undefined;
  /** The asker's user id. */
  readonly asker: string;
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
    ask(corpus, question, { document, earlier, limit: mostPointers }),
  );
  const leans = earlier !== undefined && isFollowUp(corpus, question);
  const whole = leans ? `${earlier} ${question}` : question.trim();
  const remembered = { question: whole };
  if (answer.kind === 'answer') {
    statistics.count('answered', answer.elapsedMs);
    return { ...showAnswer(services, asking, answer), ...remembered };
  }
  if (answer.reason !== 'not-in-documents') {
    return { content: explainRefusal(answer.reason, texts), isPrivate: true };
  }
  statistics.count('unanswered', answer.elapsedMs);
  return { ...showNoAnswer(services, { ...asking, question: whole }, answer), ...remembered };
}

function showAnswer({ corpus, ratings }: Services, asking: Asking, { answers }: Answer): Reply {
  const { texts, isPrivate, asker, footers = [] } = asking;
  const view = { texts, isPrivate, ratings, footers };
  const pointers = pointersTo(corpus.documents, answers);
  if (pointers.length > 0) return viewAnswer(corpus, { asker, pointers, shown: 0 }, view);
  // A quote too long for a pointer has no buttons.
  const content = showQuotation(answers[0], { room: longestMessage, isAnswer: true, texts });
  return { content, isPrivate };
}

/** Pointers to the first quotations, up to one that none can point to. */
function pointersTo(
  documents: Services['corpus']['documents'],
  quotations: readonly Quotation[],
): string[] {
  const pointers: string[] = [];
  for (const { source } of quotations.slice(0, mostPointers)) {
    const document = documents.find(({ file }) => file === source.file);
    const pointer = document ? toPointer(document, source) : null;
    if (pointer === null) break;
    pointers.push(pointer);
  }
  return pointers;
}

function showNoAnswer(services: Services, asking: Asking, { nearest }: NoAnswer): Reply {
  const { question, document, server, texts, asker, isOpen } = asking;
  const kept = services.kept?.keep({ text: question, server, document, why: 'unanswered' });
  const wait = kept === undefined ? [] : [waitButton(kept, texts)];
  if (!isOpen) return { ...nearestReply(nearest, texts), rows: rowsOf(wait) };
  const pointers = pointersTo(services.corpus.documents, nearest);
  const more = toCustomId({ action: 'nearest', state: { asker, pointers, shown: 0 }, offset: 0 });
  const buttons = pointers.length > 0 ? [button(more, texts.buttons.nearest)] : [];
  return { content: texts.noAnswer, isPrivate: false, rows: rowsOf([...buttons, ...wait]) };
}

/** That the documents hold no answer, and what stands nearest. */
export function nearestReply(nearest: readonly Quotation[], texts: Texts): Reply {
  if (nearest.length === 0) return { content: texts.noAnswer, isPrivate: true };
  const intro = texts.nearestInstead;
  const room = Math.floor((longestMessage - intro.length) / nearest.length) - 1;
  const shown = nearest.map((one) => showQuotation(one, { room, isAnswer: false, texts }));
  return { content: [intro, ...shown].join('\n'), isPrivate: true };
}

function explainRefusal(reason: 'empty-question' | 'too-long', texts: Texts): string {
  return reason === 'empty-question' ? texts.emptyQuestion : texts.questionTooLong(longestQuestion);
}
