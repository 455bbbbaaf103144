import type { EnumCatalog } from '../../model/catalog.ts';
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts';
import { isIdentifier } from './identifier.ts';
import type { PlacedTable } from '../select.ts';
import { quoted } from '../wording.ts';

/** Overrides of keys that come to nothing: their value is in no catalog, their key is no identifier, or another has it. */
export function unusedOverrides(
  catalogs: readonly EnumCatalog[],
  overrides: Readonly<Record<string, string>> = {},
  table: PlacedTable | undefined,
): Diagnostic[] {
  const values = new Set(
    catalogs.flatMap(({ entries }) => entries.map(({ value }) => String(value))),
  );
  const at = { path: table?.path ?? '', line: table?.table.line ?? 1, column: 1 };
  const owners = new Map<string, string>();
  return Object.entries(overrides).flatMap(([value, key]) => {
    const owner = owners.get(key);
    owners.set(key, owner ?? value);
    const problem = !values.has(value)
      ? `there is no value ${quoted(value)}`
      : !isIdentifier(key)
        ? 'it is not a valid identifier'
        : owner !== undefined
          ? `${quoted(owner)} already has that name`
          : undefined;
    return problem === undefined
      ? []
      : {
          ...diagnostic(
            'unused-override',
            at,
            `Ignored override ${quoted(key)} for ${quoted(value)}: ${problem}. Correct or remove it.`,
          ),
          option: ['keys', 'overrides', value],
        };
  });
}
