import type { Catalog } from '../../model/catalog.ts';
import type { Rules } from '../config/config.ts';

export interface PlannedFile {
  /** From the project's root. */
  path: string;
  text: string;
  catalogs: Catalog[];
  /** Where it is to be, behind all links; left out, wherever its path leads. */
  real?: string | undefined;
  /** Name of what it is written as; left out, by its path. */
  target?: string | undefined;
  /** Whether the documents have nothing for it. */
  isEmpty?: boolean;
  /** Whether what somebody wrote into the file is read, and so is in the text: it is in the lock. */
  takesEdits?: boolean;
  /** Whether it is a document of somebody's own, of which some regions are generated. */
  isPart?: boolean;
  /** How severe the configuration wants what `check` finds of it. */
  rules?: Rules | undefined;
}

export interface PlannedRemoval {
  path: string;
  rules?: Rules | undefined;
}
