import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import type { ColumnChoices } from '../options.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import type { PlacedTable } from '../select.ts';
import { columnName, shapeOf } from '../shape/shape.ts';
import { foldCase } from '../../unicode/latin.ts';
import { listed } from '../wording.ts';

/** The columns that the user gave a role: index from 0. */
export function chosenColumns(
  labels: readonly string[],
  choices: ColumnChoices,
): Map<number, ColumnRole> {
  const chosen = new Map<number, ColumnRole>();
  for (const [role, reference] of entriesOf(choices)) {
    const index = findColumn(labels, reference);
    if (index !== undefined) chosen.set(index, role);
  }
  return chosen;
}

/** An error for each choice that fits no column of any table. */
export function unknownColumns(
  tables: readonly PlacedTable[],
  choices: ColumnChoices,
): Diagnostic[] {
  const [first] = tables;
  const chosen = entriesOf(choices);
  if (first === undefined || chosen.length === 0) return [];
  const labels = tables.map(({ table }) => shapeOf(table).labels);
  return chosen
    .filter(([, reference]) => labels.every((each) => findColumn(each, reference) === undefined))
    .map(([role, reference]) => {
      const known = new Set(labels.flatMap((each) => each.map(columnName)));
      const most = Math.max(...labels.map((each) => each.length));
      return {
        ...diagnostic(
          'unknown-column',
          { path: first.path, line: first.table.line, column: 1 },
          `Unknown ${role} column ${JSON.stringify(reference)}. Use one of ${listed([...known])}, or a number from 1 to ${most}.`,
        ),
        option: ['columns', role],
      };
    });
}

function entriesOf(choices: ColumnChoices): [ColumnRole, string | number][] {
  return Object.entries(choices) as [ColumnRole, string | number][];
}

/** By header text; else, as a number or digits, by place from 1. */
function findColumn(labels: readonly string[], reference: string | number): number | undefined {
  const wanted = foldCase(String(reference));
  const byLabel =
    typeof reference === 'string' ? labels.findIndex((label) => foldCase(label) === wanted) : -1;
  if (byLabel >= 0) return byLabel;
  const number = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  return number >= 1 && number <= labels.length ? number - 1 : undefined;
}
