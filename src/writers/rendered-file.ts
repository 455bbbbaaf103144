import type { Catalog } from '../model/catalog.ts';

/** A generated file, as data. */
export interface RenderedFile {
  path: string;
  text: string;
  /** What is in it. */
  catalogs: readonly Catalog[];
}
