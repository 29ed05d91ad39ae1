import type { Row } from './row.ts';

type Figure = number | null;

interface Column {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

const decimals = (value: Figure, digits: number) => value?.toFixed(digits) ?? '-';
const percent = (value: Figure) => (value === null ? '-' : `${(100 * value).toFixed(1)} %`);

const columns: readonly Column[] = [
  { head: 'set', cell: ({ set }) => set },
  { head: 'removed', cell: ({ removed }) => removed },
  { head: 'answerable', cell: ({ answerable }) => String(answerable) },
  { head: 'unanswerable', cell: ({ unanswerable }) => String(unanswerable) },
  { head: 'lead@1', cell: ({ leadAt1 }) => percent(leadAt1) },
  { head: 'quote@1', cell: ({ quoteAt1 }) => percent(quoteAt1) },
  { head: 'quote@3', cell: ({ quoteAt3 }) => percent(quoteAt3) },
  { head: 'passage@1', cell: ({ passageAt1 }) => percent(passageAt1) },
  { head: 'answered', cell: ({ answered }) => percent(answered) },
  { head: 'false', cell: ({ falseAnswers }) => percent(falseAnswers) },
  { head: 'AUROC', cell: ({ auroc }) => decimals(auroc, 3) },
  { head: 'false@90', cell: ({ falseAnswersAt90 }) => percent(falseAnswersAt90) },
  { head: 'ECE', cell: ({ calibrationError }) => decimals(calibrationError, 3) },
  { head: 'not verbatim', cell: ({ verbatimFailures }) => String(verbatimFailures) },
  { head: 'median ms', cell: ({ medianMs }) => decimals(medianMs, 2) },
  { head: 'p99 ms', cell: ({ p99Ms }) => decimals(p99Ms, 2) },
];

/** How many columns hold words, which start at their left; figures end at their right. */
const wordColumns = 2;

/** Rows as an aligned table below its heads, without a line end after the last. */
export function toTable(rows: readonly Row[]): string {
  const lines = [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const pad = (text: string, i: number) =>
    i < wordColumns ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
  return lines.map((line) => line.map(pad).join('  ')).join('\n');
}
