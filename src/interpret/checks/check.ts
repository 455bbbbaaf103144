import type { EnumCatalog } from '../../model/catalog.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { JudgedColumn } from '../options.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Shape } from '../shape/shape.ts';

/** A table that has become entries. */
export interface CheckedTable {
  path: string;
  shape: Shape;
  columns: readonly JudgedColumn[];
  entries: readonly RawEntry[];
}

/** What a check looks at: all that one call of `interpret` has found. */
export interface Checked {
  tables: readonly CheckedTable[];
  catalogs: readonly EnumCatalog[];
}

/** Finds what is worth a second look, and changes nothing. */
export type Check = (checked: Checked) => Diagnostic[];
