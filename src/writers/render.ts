import type { Catalog } from '../model/catalog.ts';
import { targetFor } from './registry.ts';
import type { WriteOptions } from './writer.ts';

export interface RenderOptions extends WriteOptions {
  /** Name of a writer; left out, by the extension of `path`, else `ts`. */
  target?: string | undefined;
  /** Of the file; left out, by the name of the first catalog: `error-code.ts`. */
  path?: string | undefined;
}

/** A generated file, as data. */
export interface RenderedFile {
  path: string;
  text: string;
}

/**
 * Writes catalogs as files of a target.
 *
 * @throws UsageError for an unknown target, or a template that cannot be rendered.
 */
export async function render(
  catalogs: readonly Catalog[],
  options: RenderOptions = {},
): Promise<RenderedFile[]> {
  const writer = targetFor(options.target, options.path);
  const path = options.path ?? `${kebab(catalogs[0]?.name ?? '')}${writer.extensions[0] ?? ''}`;
  return [{ path, text: await writer.write(catalogs, options) }];
}

/** `HTTPErrorCode` → `http-error-code`; a name may come from a document and is no path. Beyond ASCII, letters are taken for small. */
function kebab(name: string): string {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z\u00c0-\u1fff\u2c00-\ud7ff]+|\d+/g);
  return words?.join('-').toLowerCase() ?? 'catalog';
}
