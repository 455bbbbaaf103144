import { interpret } from '../../interpret/interpret.ts';
import type { ColumnRole } from '../../model/column-role.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TableDocument } from '../../model/table.ts';
import { mapPaths, mapSources } from '../../pipeline/disk/paths.ts';
import { type Input, read } from '../../readers/read.ts';
import { includeFrom, openInputs } from '../inputs.ts';
import type { World } from '../world.ts';
import type { Versions } from './versions.ts';

export interface DocumentOptions {
  from?: string;
  table?: (string | number)[];
  column: Partial<Record<ColumnRole, string | number>>;
}

/** Some documents at some time. */
export interface Version {
  patterns: readonly string[];
  world: World;
  /** What a path is called in what we say, so that the two versions of it are told apart. */
  nameOf(path: string): string;
}

interface Understood {
  catalogs: Catalog[];
  diagnostics: Diagnostic[];
}

/** Documents, or folders of them, as two versions of the same. */
export async function openDocuments(
  old: Version,
  now: Version,
  options: DocumentOptions,
): Promise<Versions> {
  const [before, after] = [await inputsOf(old), await inputsOf(now)];
  const contents = new Map([
    ...before.map(({ path, content }) => [old.nameOf(path), content] as const),
    ...after.map(({ path, content }) => [now.nameOf(path), content] as const),
  ]);
  const [earlier, later] = [
    await understand(before, old, options, after),
    await understand(after, now, options),
  ];
  return {
    comparisons: [{ before: earlier.catalogs, after: later.catalogs }],
    diagnostics: [...earlier.diagnostics, ...later.diagnostics],
    read: async (path) => bytesOf(contents.get(path)),
  };
}

/**
 * What the documents mean, errors with it. A single document is read as a version of another one, whose name is then not what
 * differs where a catalog is named after its file.
 */
async function understand(
  inputs: readonly Input[],
  { world, nameOf }: Version,
  options: DocumentOptions,
  versionsOf: readonly Input[] = [],
): Promise<Understood> {
  const documents: TableDocument[] = [];
  for (const input of inputs) {
    const include = includeFrom(input.path, world.files, world.findConfigFolder);
    documents.push(await read(input, { format: options.from, include }));
  }
  const [single, ...rest] = documents;
  const [version, ...others] = versionsOf;
  const isPair = single !== undefined && version !== undefined && rest.length + others.length === 0;
  const named = isPair ? [{ ...single, path: version.path }] : documents;
  const { catalogs, diagnostics } = interpret(named, {
    tables: options.table,
    columns: options.column,
  });
  const relabel = (path: string): string => nameOf(isPair ? single.path : path);
  const found = documents.flatMap((document) => document.diagnostics);
  return {
    catalogs: catalogs.map((catalog) => mapSources(catalog, relabel)),
    diagnostics: [...found, ...diagnostics]
      .filter(({ severity }) => severity === 'error')
      .map((each) => mapPaths(each, relabel)),
  };
}

async function inputsOf({ patterns, world }: Version): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of openInputs(patterns, world)) inputs.push(input);
  return inputs;
}

function bytesOf(content: Input['content'] | undefined): Uint8Array | null {
  if (content === undefined) return null;
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
