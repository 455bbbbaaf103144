import type { Catalog } from '../../model/catalog.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Rules } from '../../pipeline/config/config.ts';
import type { Files } from '../../pipeline/disk/files.ts';

/** Two versions of the same documents, understood. */
export interface Versions extends Pick<Files, 'read'> {
  comparisons: Comparison[];
  /** Errors in the documents themselves. */
  diagnostics: Diagnostic[];
}

/** Catalogs that belong together, and what the configuration makes of their changes. */
export interface Comparison {
  before: readonly Catalog[];
  after: readonly Catalog[];
  /** Whether code reads the further columns, so that a change of one breaks it. */
  hasDetails?: boolean;
  rules?: Rules | undefined;
}
