import { contenders } from './contenders.ts';
import { figureNames, figures } from './figures.ts';
import type { Row } from './report.ts';

interface Column {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** Words start at their left; figures end at their right. */
  readonly isWord?: boolean;
}

const columns: readonly Column[] = [
  { head: 'passages', cell: ({ passages }) => String(passages) },
  { head: 'contender', cell: ({ contender }) => contenders[contender].title, isWord: true },
  ...figureNames.flatMap((name): Column[] => [
    {
      head: figures[name].head,
      cell: (row) => row.figures[name].toFixed(figures[name].digits),
    },
    { head: 'ratio', cell: ({ ratios }) => ratios[name]?.toFixed(2) ?? '-' },
  ]),
];

/** Rows as an aligned table below its heads, an empty line between sizes, without a line end after the last. */
export function toTable(rows: readonly Row[]): string {
  const lines = [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const pad = (text: string, i: number) =>
    columns[i]?.isWord ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
  const [head = '', ...body] = lines.map((line) => line.map(pad).join('  '));
  const spaced = body.map((line, i) =>
    i > 0 && rows[i]?.passages !== rows[i - 1]?.passages ? `\n${line}` : line,
  );
  return [head, ...spaced].join('\n');
}
