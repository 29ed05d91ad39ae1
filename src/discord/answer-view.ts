import {
  type Corpus,
  linesBefore,
  linkTo,
  type Quotation,
  withOtherSources,
} from '../answer/index.ts';
import { type AnswerAction, type AnswerState, toCustomId } from './answer-buttons.ts';
import { button, linkButton, rowsOf } from './components.ts';
import { longestButtonUrl, longestMessage } from './limits.ts';
import { isBlank, readingFrom } from './lines-view.ts';
import { follow } from './pointers.ts';
import { showQuotation, smallPrint } from './quotation.ts';
import type { Reply, Row } from './reply.ts';
import { sayGone } from './still-reading.ts';
import type { View } from './view.ts';

/**
 * One quotation of an answer, with its buttons; the first one together with the second where they contradict each other.
 * Where its document has changed since, what stands there now; where
 * that is gone, that it is.
 */
export function viewAnswer(corpus: Corpus, state: AnswerState, view: View): Reply {
  const { texts, isPrivate, footers } = view;
  const place = follow(corpus, state.pointers[state.shown] ?? '');
  if (!place) return { content: sayGone(corpus, texts), isPrivate };
  const { quotation } = place;
  if (!quotation) return readingFrom(corpus, { state, offset: place.start, isForward: true }, view);
  const other = contradictionOf(corpus, state);
  const below = footers.map(smallPrint);
  const between = other ? [texts.anotherSays] : [];
  const quotations = other ? [quotation, other] : [quotation];
  const around = [...between, ...below].reduce((sum, line) => sum + line.length + 1, 0);
  const room = Math.floor((longestMessage - around - 1) / quotations.length);
  const [first, ...second] = quotations.map((one) =>
    showQuotation(withOtherSources(corpus, one), { room, isAnswer: true, texts }),
  );
  return {
    content: [first, ...between, ...second, ...below].join('\n'),
    isPrivate,
    rows: answerRows(corpus, state, view),
  };
}

/** What contradicts the quotation that is shown; null where nothing does, and where its document has changed since. */
function contradictionOf(
  corpus: Corpus,
  { documentsDiffer, shown, pointers }: AnswerState,
): Quotation | null {
  if (!documentsDiffer || shown > 0) return null;
  return follow(corpus, pointers[1] ?? '')?.quotation ?? null;
}

/** How much of what stands before a quote is shown with it in its place, in UTF-16 code units. */
const leadIn = 300;

function answerRows(
  corpus: Corpus,
  state: AnswerState,
  { texts, isPrivate, ratings }: View,
): Row[] {
  const { buttons } = texts;
  const place = follow(corpus, state.pointers[state.shown] ?? '');
  const quotation = place?.quotation;
  if (!quotation) return [];
  const { document } = place;
  const { start, end } = quotation.source;
  const id = (action: AnswerAction, offset = 0, shown = state.shown) =>
    toCustomId({ action, state: { ...state, shown }, offset });
  const before = linesBefore(document, start, { room: leadIn, lengthOf: ({ length }) => length });
  const link = linkTo(quotation, longestButtonUrl);
  const isShared = state.shared?.includes(state.shown) ?? false;
  const next = (state.shown + 1) % state.pointers.length;
  return rowsOf(
    [
      button(id('place', before[0]?.start ?? start), buttons.inItsPlace),
      button(id('earlier', start), buttons.earlierLines, { isDisabled: before.length === 0 }),
      button(id('later', end), buttons.laterLines, {
        isDisabled: isBlank(document, end, document.text.length),
      }),
      ...(state.pointers.length > 1
        ? [button(id('answer', 0, next), buttons.nextAnswer(next + 1, state.pointers.length))]
        : []),
      ...(isPrivate && !isShared ? [button(id('share'), buttons.share)] : []),
    ],
    [
      ...(link === null ? [] : [linkButton(link, buttons.open)]),
      ...(ratings
        ? [button(id('helpful'), buttons.helpful), button(id('not-helpful'), buttons.notHelpful)]
        : []),
    ],
  );
}
