import { interpret } from '../../interpret/interpret.ts';
import { type Catalog, isEnum, partsOf } from '../../model/catalog.ts';
import { type Diagnostic, errorsIn } from '../../model/diagnostic.ts';
import type { TableDocument } from '../../model/table.ts';
import { keyOptions } from '../config/key-options.ts';

/** What the tables of a document would become. */
export interface Survey {
  path: string;
  /** How many tables there are, with or without codes in them. */
  tables: number;
  catalogs: SurveyedCatalog[];
  /** Of all entries, as text. */
  values: ReadonlySet<string>;
  /** Why nothing could be generated from it. */
  errors: Diagnostic[];
}

interface SurveyedCatalog {
  name: string;
  /** Names of all entries or members. */
  keys: string[];
  /** Whether it is proposed: a structure, or values that look like codes, as people's names do not. */
  isLikely: boolean;
}

export async function survey(document: TableDocument): Promise<Survey> {
  const keys = await keyOptions({}, [document]);
  const { catalogs, diagnostics } = interpret([document], { keys });
  return {
    path: document.path,
    tables: document.tables.length,
    catalogs: catalogs.map((catalog) => ({
      name: catalog.name,
      keys: isEnum(catalog)
        ? catalog.entries.map(({ key }) => key)
        : catalog.members.map(({ name }) => name),
      isLikely: isLikely(catalog),
    })),
    values: new Set(catalogs.flatMap((catalog) => partsOf(catalog).map(textOf))),
    errors: errorsIn([...document.diagnostics, ...diagnostics]),
  };
}

type Part = ReturnType<typeof partsOf>[number];

const textOf = (part: Part): string => ('value' in part ? String(part.value) : part.name);

function isLikely(catalog: Catalog): boolean {
  if (!isEnum(catalog)) return true;
  const codes = catalog.entries.filter(({ value }) => isCode(String(value))).length;
  return codes * 2 > catalog.entries.length;
}

/** `404`, `E_GONE`, `order.paid`, `paid`; not `Ann`, `two words`, `待支付`. */
function isCode(value: string): boolean {
  return /^[!-~]+$/.test(value) && !/^[A-Z][a-z]+$/.test(value);
}
