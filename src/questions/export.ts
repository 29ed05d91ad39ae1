import { stringify } from 'csv-stringify/sync';
import type { QuestionGroup } from './question-groups.ts';

/**
 * Groups of questions as a table for spreadsheets: CSV (RFC 4180) in UTF-8 with a byte order mark. What a spreadsheet
 * would take for a formula is quoted with an apostrophe. A document is named where it alone was asked; nobody is.
 */
export function exportQuestions(groups: readonly QuestionGroup[]): string {
  const rows = groups.flatMap(({ questions }, i) =>
    questions.map((question) => ({ ...question, group: i + 1, waiting: question.waiting.length })),
  );
  return stringify(rows, {
    bom: true,
    header: true,
    columns: [
      { key: 'group', header: 'group' },
      { key: 'text', header: 'question' },
      { key: 'unanswered', header: 'not answered' },
      { key: 'notHelpful', header: 'rated not helpful' },
      { key: 'first', header: 'first asked' },
      { key: 'last', header: 'last asked' },
      { key: 'waiting', header: 'people waiting' },
      { key: 'document', header: 'document asked' },
    ],
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}
