import type { Cell, Table } from '../../model/table.ts';
import { isHeaderWord } from '../../vocabulary/header.ts';
import { plainValue } from '../../codes/values.ts';

/**
 * The tables of a document, where one that goes on with the table before it has that one's header. A format that makes every
 * table have a header, as GitHub's does, has its first row stand there:
 *
 *     | Code | Text |
 *     |------|------|
 *     | 1001 | a    |        ## Continued
 *
 *                            | Code | Text |
 *     | 1002 | b    |        |------|------|
 *     |------|------|   →    | 1002 | b    |
 *     | 1003 | c    |        | 1003 | c    |
 */
export function withHeaders(tables: readonly Table[]): Table[] {
  const read: Table[] = [];
  for (const table of tables) {
    const before = read.at(-1);
    read.push(before !== undefined && goesOn(table, before) ? under(before.header, table) : table);
  }
  return read;
}

function under(header: Cell[][], table: Table): Table {
  return {
    ...table,
    header,
    rows: [...table.header, ...table.rows],
    spans: table.spans.map((span) => ({ ...span, row: span.row + header.length })),
  };
}

/** Whether the first row, which is no header, has codes where the table before has them, and in the form of those. */
function goesOn(table: Table, { header, rows }: Table): boolean {
  const own = [...table.header, ...table.rows];
  const [first = []] = own;
  if (header.length === 0 || table.header.length > 1 || first.length !== rows[0]?.length)
    return false;
  if (first.some(({ text }) => isHeaderWord(text))) return false;
  const forms = first.map((_, column) => formOf(rows, column));
  const coded = [...forms.keys()].filter((column) => forms[column] !== undefined);
  return (
    coded.length > 0 &&
    coded.every(
      (column) =>
        formOf([first], column) === forms[column] && formOf(own, column) === forms[column],
    )
  );
}

/** The form that most codes of a column have, `A9_A` of `E17_X`; undefined where it has no digit, or no form is that common. */
function formOf(rows: readonly (readonly Cell[])[], column: number): string | undefined {
  const texts = rows
    .map((row) => plainValue(row[column]?.text ?? ''))
    .filter((text) => text !== '');
  const counts = new Map<string, number>();
  for (const form of texts.map(codeForm)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [common] = [...counts].filter(([, count]) => count * 2 > texts.length);
  return common?.[0].includes('9') === true ? common[0] : undefined;
}

function codeForm(text: string): string {
  if (/\s/.test(text)) return '';
  return text
    .replace(/^-/, '')
    .replace(/\d+/g, '9')
    .replace(/[A-Za-z]+/g, 'A');
}
