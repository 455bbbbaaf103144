import { type Catalog, isRecord } from '../../model/catalog.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import { targetFor } from '../../writers/registry.ts';
import type { OutputConfig } from '../config/config.ts';

/** A warning for each output that comes to nothing, as its target says nothing of records, and there is nothing else. */
export function leftOutRecords(
  catalogs: readonly Catalog[],
  outputs: readonly OutputConfig[],
): Diagnostic[] {
  const [first] = catalogs.every(isRecord) ? catalogs : [];
  const at = first?.members[0]?.source;
  if (at === undefined) return [];
  const names = catalogs.map(({ name }) => name).join(', ');
  return outputs.flatMap(({ target, path, template }) => {
    const { name, leavesOutRecords } = targetFor(target, path, template !== undefined);
    if (leavesOutRecords !== true || template !== undefined) return [];
    return diagnostic(
      'left-out-record',
      at,
      `Target ${name} has nothing for tables of fields: ${names}.`,
    );
  });
}
