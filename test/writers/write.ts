import type { Catalog } from '../../src/model/catalog.ts';
import { textOf } from '../../src/writers/render.ts';
import type { WriteOptions } from '../../src/writers/options.ts';
import type { Target } from '../../src/writers/target.ts';

/** A target as what writes its texts. */
export function writer(target: Target): {
  write(catalogs: readonly Catalog[], options: WriteOptions): Promise<string>;
} {
  return { write: (catalogs, options) => textOf(target, catalogs, options) };
}
