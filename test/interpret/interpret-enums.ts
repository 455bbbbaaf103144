import { interpret } from '../../src/interpret/interpret.ts';
import { type EnumCatalog, isEnum } from '../../src/model/catalog.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** As `interpret` of documents whose tables are enums, all of them. */
export function interpretEnums(...input: Parameters<typeof interpret>): {
  catalogs: EnumCatalog[];
  diagnostics: Diagnostic[];
} {
  const { catalogs, diagnostics } = interpret(...input);
  const records = catalogs.filter((catalog) => !isEnum(catalog));
  if (records.length > 0) throw new Error(`${records.map(({ name }) => name).join()} is no enum`);
  return { catalogs: catalogs.filter(isEnum), diagnostics };
}
