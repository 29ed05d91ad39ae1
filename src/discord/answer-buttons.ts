import { fromDigits, toDigits } from './digits.ts';
import { type Pointer, pointerLength } from './pointers.ts';

/** What the buttons below an answer do, by the letter that stands for it. */
const actions = {
  a: 'answer',
  e: 'earlier',
  l: 'later',
  p: 'place',
  s: 'share',
  h: 'helpful',
  n: 'not-helpful',
  o: 'nearest',
} as const;

export type AnswerAction = (typeof actions)[keyof typeof actions];

/** An answer as its buttons carry it. */
export interface AnswerState {
  /** The user whose answer it is. */
  readonly asker: string;
  /** The quotations, best first: one to three. */
  readonly pointers: readonly Pointer[];
  /** Which of them is shown, from 0. */
  readonly shown: number;
  /** Whether the first two contradict each other: the second is then shown below the first. */
  readonly documentsDiffer: boolean;
  /** Those that were private and have been shared, by the same numbers. Default none. */
  readonly shared?: readonly number[];
}

/** A button below an answer. */
export interface AnswerButton {
  readonly action: AnswerAction;
  readonly state: AnswerState;
  /** The place in the document from which to read on, or back; 0 where it plays no part. */
  readonly offset: number;
}

/** More quotations than this do not fit into the 100 characters of a button. */
export const mostPointers = 3;

const userDigits = 11;
const offsetDigits = 5;
const pattern = new RegExp(
  `^q([${Object.keys(actions).join('')}])([\\w-]{${userDigits}})([0-2])([\\w-]{${offsetDigits}})((?:[\\w-]{${pointerLength}}){1,${mostPointers}})([\\da-f]?)$`,
);

/** The last digit of a button: a bit for each quotation that has been shared, and this one where documents differ. */
const differing = 8;

/** The button as a `custom_id`, at most 85 characters. */
export function toCustomId({ action, state, offset }: AnswerButton): string {
  const letter = Object.entries(actions).find(([, name]) => name === action)?.[0] ?? '';
  const asker = toDigits(BigInt(state.asker), userDigits);
  const place = toDigits(offset, offsetDigits);
  const shared = (state.shared ?? []).reduce((bits, number) => bits | (1 << number), 0);
  const marks = shared | (state.documentsDiffer ? differing : 0);
  const end = marks === 0 ? '' : marks.toString(16);
  return ['q', letter, asker, state.shown, place, ...state.pointers, end].join('');
}

/** @returns null for what is no such button. */
export function fromCustomId(customId: string): AnswerButton | null {
  const [, letter = '', asker = '', shown, offset = '', pointers = '', end = ''] =
    pattern.exec(customId) ?? [];
  if (letter === '') return null;
  const marks = Number.parseInt(end || '0', 16);
  const state = {
    asker: String(fromDigits(asker)),
    pointers: pointers.match(new RegExp(`.{${pointerLength}}`, 'g')) ?? [],
    shown: Number(shown),
    documentsDiffer: (marks & differing) !== 0,
    shared: [0, 1, 2].filter((number) => (marks & (1 << number)) !== 0),
  };
  if (state.shown >= state.pointers.length) return null;
  return {
    action: actions[letter as keyof typeof actions],
    state,
    offset: Number(fromDigits(offset)),
  };
}
