import type { DifferencePart } from '../answer/index.ts';
import { escapeMarkdown } from './escape.ts';
import { cutAtWord } from './shorten.ts';

const marks = { same: '', 'only-quoted': '~~', 'only-document': '__' } as const;

/** So much of what is the same is shown beside a difference, in UTF-16 code units, as far as there is room. */
const besideDifference = [60, 30, 12] as const;

/**
 * The difference in one line; where there is no room for all, what is the same is shortened, and the end left out.
 *
 * @param room in UTF-16 code units.
 */
export function showDifference(difference: readonly DifferencePart[], room: number): string {
  const whole = join(difference);
  if (whole.length <= room) return whole;
  let shown: DifferencePart[] = [];
  for (const beside of besideDifference) {
    const shorter = difference.map((part) =>
      part.kind === 'same' ? { ...part, text: withoutMiddle(part.text, beside) } : part,
    );
    if (join(shorter).length <= room) return join(shorter);
    const fitting = shorter.findIndex((_, i) => join(shorter.slice(0, i + 1)).length > room - 2);
    shown = shorter.slice(0, Math.max(0, fitting));
    if (shown.some(({ kind }) => kind !== 'same')) break;
  }
  return `${join(shown)} …`;
}

/** A word and what stands in its place are set apart, as neither of them could be read otherwise. */
function join(difference: readonly DifferencePart[]): string {
  return difference
    .map((part, i) => {
      const isReplacement =
        part.kind === 'only-document' && difference[i - 1]?.kind === 'only-quoted';
      return isReplacement ? ` ${showPart(part)}` : showPart(part);
    })
    .join('');
}

function showPart({ kind, text }: DifferencePart): string {
  const line = text.replace(/\s+/g, ' ');
  const words = line.trim();
  if (words === '') return line;
  return line.replace(words, () => marks[kind] + escapeMarkdown(words) + marks[kind]);
}

function withoutMiddle(text: string, beside: number): string {
  if (text.length <= 3 * beside) return text;
  const before = cutAtWord(text, beside);
  const after = text.slice(-beside).replace(/^\S*\s/, '');
  return `${before} … ${after}`;
}
