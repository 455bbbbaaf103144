import { diagnostic } from '../../model/diagnostic.ts';
import { isSecondList, listedCodes } from '../../codes/second-list.ts';
import type { Check, CheckedTable } from './check.ts';

/** A column of codes beside that of the values: its codes become no entries. */
export const secondList: Check = ({ tables }) => tables.flatMap(secondListIn);

function secondListIn({ path, shape, columns }: CheckedTable): ReturnType<Check> {
  const rows = shape.rows.filter(({ kind }) => kind === 'entry');
  const listed = columns.map(({ label }, index) =>
    listedCodes(
      label,
      rows.map(({ cells }) => cells[index]?.text ?? ''),
    ),
  );
  const at = columns.findIndex(({ role }) => role === 'value');
  const values = listed[at];
  if (values === undefined) return [];
  return columns.flatMap(({ role, label }, index) => {
    const [own, cell] = [listed[index], rows[0]?.cells[index]];
    if (role !== 'field' || own === undefined || cell === undefined) return [];
    if (!isSecondList(values, own)) return [];
    return diagnostic(
      'second-list',
      { path, line: cell.line, column: cell.column },
      `Column "${label}" lists codes, too, which become no entries. Put them into a table of their own.`,
    );
  });
}
