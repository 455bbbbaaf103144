import { interpret } from '../../interpret/catalog.ts';
import type { ColumnRole } from '../../interpret/options.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TableDocument } from '../../model/table.ts';
import { UsageError } from '../../model/usage-error.ts';
import { mapPaths, mapSources } from '../../pipeline/paths.ts';
import { type Input, read } from '../../readers/read.ts';
import { includeFrom, openInputs } from '../inputs.ts';
import type { World } from '../world.ts';
import type { Versions } from './versions.ts';

export interface DocumentOptions {
  from?: string;
  table?: (string | number)[];
  column: Partial<Record<ColumnRole, string | number>>;
}

/** Two documents, or two folders of them, as two versions of one. */
export async function openVersions(
  old: string,
  now: string,
  options: DocumentOptions,
  world: World,
): Promise<Versions> {
  if (old === '-' && now === '-')
    throw new UsageError('Only one of the two can be standard input.');
  const [before, after] = [await inputsOf(old, world), await inputsOf(now, world)];
  const contents = new Map([...before, ...after].map(({ path, content }) => [path, content]));
  const [earlier, later] = [
    await understand(before, options, world, after),
    await understand(after, options, world),
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
  options: DocumentOptions,
  world: World,
  versionsOf: readonly Input[] = [],
): Promise<{ catalogs: Catalog[]; diagnostics: Diagnostic[] }> {
  const documents: TableDocument[] = [];
  for (const input of inputs) {
    const include = includeFrom(input.path, world.files);
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
  const relabel = (path: string): string => (isPair ? single.path : path);
  const found = documents.flatMap((document) => document.diagnostics);
  const placed = diagnostics.map((each) => mapPaths(each, relabel));
  return {
    catalogs: catalogs.map((catalog) => mapSources(catalog, relabel)),
    diagnostics: [...found, ...placed].filter(({ severity }) => severity === 'error'),
  };
}

async function inputsOf(pattern: string, world: World): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of openInputs([pattern], world)) inputs.push(input);
  return inputs;
}

function bytesOf(content: Input['content'] | undefined): Uint8Array | null {
  if (content === undefined) return null;
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
