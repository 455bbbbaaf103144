import { posix } from 'node:path';
import type { Catalog } from '../../model/catalog.ts';
import type { Sheet } from '../../model/sheet.ts';
import { UsageError } from '../../model/usage-error.ts';
import { targetFor } from '../../writers/registry.ts';
import { render } from '../../writers/render.ts';
import type { OutputConfig } from '../config/config.ts';
import type { Origin } from '../../writers/notice.ts';
import type { PlannedFile } from './planned-file.ts';
import { withRegion } from './regions.ts';

export interface RenderContext extends Pick<Origin, 'command'> {
  /** The text of a user's template; null where there is none. */
  template?: (path: string) => Promise<string | null>;
  /** Formats a planned file as the project formats its own. */
  format?: (path: string, text: string) => Promise<string>;
}

/** A planned file, or what is to be in a region of one. */
export interface RenderedOutput extends PlannedFile {
  region?: string | undefined;
}

/** The files of one output; of a region, its content. */
export async function renderOutput(
  { catalogs, sheets }: { catalogs: readonly Catalog[]; sheets: readonly Sheet[] | undefined },
  output: OutputConfig,
  sources: readonly string[],
  { format, command, template }: RenderContext,
): Promise<RenderedOutput[]> {
  const { region, target } = output;
  const path = posix.normalize(output.path);
  const own = output.template === undefined ? {} : await readTemplate(output.template, template);
  const origin = region === undefined ? { sources, command } : {};
  const files = await render(catalogs, { ...output, ...own, ...origin, path, sheets });
  const isEmpty = catalogs.length === 0 && (sheets ?? []).length === 0;
  return Promise.all(
    files.map(async (file) => {
      // A region is formatted with its document, which is somebody's own.
      const text = region === undefined ? await format?.(file.path, file.text) : undefined;
      return {
        path: file.path,
        catalogs: [...file.catalogs],
        text: text ?? file.text,
        target,
        isEmpty,
        region,
      };
    }),
  );
}

async function readTemplate(
  path: string,
  read: RenderContext['template'],
): Promise<{ template: string; templatePath: string }> {
  const text = await read?.(path);
  if (text !== undefined && text !== null) return { template: text, templatePath: path };
  throw new UsageError(
    `Template not found: ${path}. Run \`doctable eject ts\` to get one to start from.`,
  );
}

/**
 * The files, with those that are regions put into the documents that have them.
 *
 * @throws UsageError where a document is not there, or has no such region.
 */
export async function withRegions(
  files: readonly RenderedOutput[],
  read: ((path: string) => Promise<string | null>) | undefined,
): Promise<PlannedFile[]> {
  const whole = new Map<string, PlannedFile>();
  const done: PlannedFile[] = [];
  for (const { region, ...file } of files) {
    const { path, catalogs, target, text: content } = file;
    if (region === undefined) {
      done.push(file);
      continue;
    }
    const before = whole.get(path);
    const text = before?.text ?? (await read?.(path)) ?? null;
    if (text === null) {
      const what = `${path} does not exist, so it has no region "${region}"`;
      throw new UsageError(
        `${what}. Create it with the lines <!-- doctable:begin ${region} --> and <!-- doctable:end -->.`,
      );
    }
    const { line } = targetFor(target, path, true).language.comment;
    const blank = ['<!--', '{/*', '..'].some((mark) => line.startsWith(mark));
    whole.set(path, {
      ...file,
      catalogs: [...(before?.catalogs ?? []), ...catalogs],
      text: withRegion(text, { name: region, content, blank }, path),
      isPart: true,
      takesEdits: true,
    });
  }
  return [...done, ...whole.values()];
}
