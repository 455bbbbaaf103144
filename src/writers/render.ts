import type { Catalog } from '../model/catalog.ts';
import { NAME, fileStem, renderEach } from './each.ts';
import { viewOf } from './make-view.ts';
import { notice } from './notice.ts';
import type { WriteOptions } from './options.ts';
import { refuseWrong, targetFor } from './registry.ts';
import type { Target } from './target.ts';
import type { RenderedFile } from './rendered-file.ts';
import { renderTemplate } from './template.ts';
import type { View } from './view.ts';

export interface RenderOptions extends WriteOptions {
  /** Name of a target; left out, by the extension of `path`, else `ts`. */
  target?: string | undefined;
  /** Of the file; left out, by the name of the first catalog: `error-code.ts`. With `{name}` in it, each catalog has a file. */
  path?: string | undefined;
}

/**
 * Writes catalogs as files of a target.
 *
 * @throws UsageError for an unknown target, an option that it does not have, or a template that cannot be rendered.
 */
export async function render(
  catalogs: readonly Catalog[],
  { target: name, path, ...options }: RenderOptions = {},
): Promise<RenderedFile[]> {
  const target = targetFor(name, path, options.template !== undefined);
  refuseWrong(target, options);
  if (path?.includes(NAME)) return renderEach(catalogs, target, path, { options, textOf });
  const file = path ?? `${fileStem(catalogs[0]?.name ?? '')}${target.extensions[0] ?? ''}`;
  return [{ path: file, text: await textOf(target, catalogs, options), catalogs }];
}

/** The whole file, ending in a line feed. */
export async function textOf(
  target: Target,
  catalogs: readonly Catalog[],
  options: WriteOptions = {},
): Promise<string> {
  const { language, write } = target;
  const template = options.template ?? target.template;
  if (template !== undefined) {
    const view = viewOf(catalogs, target, options);
    const named = { text: template, name: options.templatePath };
    return renderTemplate(named, view, language.literal, language.blankLines);
  }
  const sentences = notice(options);
  return write?.(catalogs, sentences.length === 0 ? undefined : sentences.join(' '), options) ?? '';
}

/** What a template of a target sees of the catalogs. */
export function viewFor(
  catalogs: readonly Catalog[],
  { target, path, ...options }: RenderOptions = {},
): View {
  return viewOf(catalogs, targetFor(target, path, true), options);
}
