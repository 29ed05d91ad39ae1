import type { Step } from './alignment.ts';
import type { Piece } from './pieces.ts';

/**
 * A part of a comparison. Those of `same` and `only-quoted` together are what was quoted; those of `same` and
 * `only-document` are the document's words; white space aside.
 */
export interface DifferencePart {
  readonly kind: 'same' | 'only-quoted' | 'only-document';
  /** Never empty. Only parts of the kind `same` have white space at their ends. */
  readonly text: string;
}

/** What an alignment shows: first what is quoted wrongly, then what stands there instead. */
export function toDifference(steps: readonly Step[]): DifferencePart[] {
  const parts: DifferencePart[] = [];
  const add = (kind: DifferencePart['kind'], text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  };
  // Each reading needs white space where its own text has it; what both have is as it was quoted.
  let [quotedNeedsSpace, documentNeedsSpace] = [false, false];
  for (let i = 0; i < steps.length;) {
    const isSame = isAgreed(steps[i]);
    const next = isSame ? i + 1 : endOfChange(steps, i);
    const group = steps.slice(i, next);
    const quoted = group.flatMap((step) => step.quoted ?? []);
    const document = group.flatMap((step) => step.document ?? []);
    if (
      (quotedNeedsSpace && quoted[0]?.isSpaced) ||
      (documentNeedsSpace && document[0]?.isSpaced)
    ) {
      add('same', ' ');
      [quotedNeedsSpace, documentNeedsSpace] = [false, false];
    }
    add(isSame ? 'same' : 'only-quoted', textOf(quoted));
    if (!isSame) add('only-document', textOf(document));
    quotedNeedsSpace ||= quoted.length > 0;
    documentNeedsSpace =
      (documentNeedsSpace || document.length > 0) && !(isSame && isAgreed(steps[next]));
    i = next;
  }
  return parts;
}

/** Whether the very same piece stands in both texts. */
export function isAgreed(step: Step | undefined): boolean {
  return step?.quoted != null && step.quoted.text === step.document?.text;
}

function endOfChange(steps: readonly Step[], start: number): number {
  const next = steps.findIndex((step, i) => i > start && isAgreed(step));
  return next < 0 ? steps.length : next;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isSpaced }, i) => (isSpaced && i > 0 ? ` ${text}` : text)).join('');
}
