import { posix } from 'node:path';
import { interpret } from '../interpret/catalog.ts';
import { withRetired } from '../interpret/names/lock.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TableDocument } from '../model/table.ts';
import { UsageError } from '../model/usage-error.ts';
import { type Input, read } from '../readers/read.ts';
import type { ReadOptions } from '../readers/reader.ts';
import { render } from '../writers/render.ts';
import { seal } from '../writers/seal.ts';
import type { CatalogConfig, Config, OutputConfig, Rules } from './config.ts';
import { formatLock } from './format-lock.ts';
import { keyOptions } from './key-options.ts';
import {
  type Lock,
  type LockChange,
  type LockFile,
  type LockedCatalog,
  keysToKeep,
  lockChange,
  lockIndex,
  nextLock,
} from './lock.ts';
import { noEntries } from './no-entries.ts';
import { orphanDiagnostics } from './orphans.ts';
import { asOutput, outputProblems, refuseSharedPaths } from './outputs.ts';
import { type Selected, select } from './select.ts';
import { applyRules, wantedRules } from './severity.ts';

/** What generating would write, as data: `generate` writes it, `check` compares it, `--dry-run` prints it. */
export interface Plan {
  files: PlannedFile[];
  /** What the documents mean. */
  catalogs: Catalog[];
  /** Files of earlier runs that the configuration no longer has. */
  removals: PlannedRemoval[];
  /** In the order of the catalogs, then of the documents. */
  diagnostics: Diagnostic[];
  /** Of files that it no longer has, either, but that stay, as they may be somebody's work by now. */
  orphans: Diagnostic[];
}

export interface PlannedFile {
  /** From the project's root. */
  path: string;
  text: string;
  catalogs: Catalog[];
  /** How severe the configuration wants what `check` finds of it. */
  rules?: Rules | undefined;
}

export interface PlannedRemoval {
  path: string;
  rules?: Rules | undefined;
}

export interface PlanContext {
  /** What a document may include; see `ReadOptions.include`. */
  includeFrom?: (documentPath: string) => ReadOptions['include'];
  /** Formats a planned file as the project formats its own. */
  format?: (path: string, text: string) => Promise<string>;
  /** Called after each document was read; the plan goes on when it resolves. */
  onRead?: ((path: string) => Promise<void>) | undefined;
  /** Which catalogs to plan; all when left out. */
  isWanted?: ((catalog: CatalogConfig) => boolean) | undefined;
  /** The keys that values keep. Left out, all are made afresh, and no lock is planned. */
  lock?: LockFile;
}

/**
 * Turns documents into files, touching nothing. A catalog with an error gives no files: the last good output stays.
 *
 * @throws UsageError where the configuration names a document, a format or a target that does not exist.
 */
export async function plan(
  sources: readonly Input[],
  config: Config,
  context: PlanContext = {},
): Promise<Plan> {
  const [problem] = outputProblems(config);
  if (problem !== undefined) throw new UsageError(problem.message);
  const lockedOf = lockIndex(context.lock?.content ?? { catalogs: [] }, config);
  const orphans = context.lock?.orphans ?? [];
  const plans: CatalogPlan[] = [];
  const { catalogs = [] } = config;
  for (const part of catalogs.filter((each) => context.isWanted?.(each) ?? true)) {
    plans.push(await planCatalog(sources, part, lockedOf(part), config, context));
  }
  const outputs = plans.flatMap((each) => each.files);
  const files = [...outputs, ...(await planLock(plans, context))];
  refuseSharedPaths(files);
  return {
    files: files.map((file) => ({ ...file, rules: config.rules })),
    catalogs: plans.flatMap((each) => each.catalogs),
    removals: orphans
      .filter(({ fate }) => fate === 'remove')
      .map(({ path }) => ({ path, rules: config.rules })),
    diagnostics: plans.flatMap((each) => each.diagnostics),
    orphans: applyRules(orphanDiagnostics(orphans), config.rules),
  };
}

interface CatalogPlan extends Omit<Plan, 'removals' | 'orphans'>, LockChange {}

async function planCatalog(
  sources: readonly Input[],
  part: CatalogConfig,
  locked: ReadonlyMap<string, LockedCatalog>,
  config: Config,
  context: PlanContext,
): Promise<CatalogPlan> {
  const documents = await readAll(inputsOf(sources, part), context);
  const options = { ...part, keys: await keyOptions(part.keys), checks: wantedRules(config.rules) };
  const keep = keysToKeep(locked, context.lock?.updateNames === true);
  const interpreted = interpret(documents, options, keep);
  const found = [
    ...documents.flatMap((document) => document.diagnostics),
    ...interpreted.diagnostics,
    ...noEntries(part, documents, interpreted.catalogs),
  ];
  const diagnostics = applyRules(found, config.rules);
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { files: [], diagnostics, catalogs: [], replaced: [], locked: [] };
  }
  const change = lockChange(part, interpreted.catalogs, locked);
  const catalogs = interpreted.catalogs.map((catalog, index) =>
    part.retired === 'deprecate'
      ? withRetired(catalog, change.locked[index]?.keys ?? new Map(), context.lock?.path ?? '')
      : catalog,
  );
  const paths = documents.map((document) => document.path);
  const files = await Promise.all(
    part.to.map((to) => renderFile(catalogs, asOutput(to), paths, context)),
  );
  return { files, diagnostics, catalogs, ...change };
}

async function readAll(
  inputs: readonly SelectedInput[],
  { includeFrom, onRead }: PlanContext,
): Promise<TableDocument[]> {
  const documents: TableDocument[] = [];
  for (const { input, format, locale } of inputs) {
    const document = await read(input, { format, include: includeFrom?.(input.path) });
    documents.push({ ...document, locale });
    await onRead?.(input.path);
  }
  return documents;
}

async function planLock(
  plans: readonly CatalogPlan[],
  { lock, format }: PlanContext,
): Promise<PlannedFile[]> {
  if (lock === undefined) return [];
  const outputs = plans.flatMap(({ files }) => files.map(({ path }) => path));
  const next = nextLock(lock, plans, outputs);
  if ([lock.content, next].every(isEmpty)) return [];
  const text = formatLock(next);
  const catalogs = plans.flatMap((each) => each.catalogs);
  return [{ path: lock.path, catalogs, text: (await format?.(lock.path, text)) ?? text }];
}

function isEmpty({ outputs, catalogs }: Lock): boolean {
  return outputs.length === 0 && catalogs.length === 0;
}

interface SelectedInput extends Omit<Selected, 'path'> {
  input: Input;
}

function inputsOf(sources: readonly Input[], catalog: CatalogConfig): SelectedInput[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const { selected, unmatched } = select([...byPath.keys()], catalog);
  const missing = unmatched.map((index) => JSON.stringify(catalog.from[index]));
  if (missing.length > 0) throw new UsageError(`No document matches ${missing.join(', ')}.`);
  return selected.flatMap(({ path, ...others }) => {
    const input = byPath.get(path);
    return input === undefined ? [] : [{ input, ...others }];
  });
}

async function renderFile(
  catalogs: Catalog[],
  output: OutputConfig,
  sources: readonly string[],
  { format }: PlanContext,
): Promise<PlannedFile> {
  const path = posix.normalize(output.path);
  const [file] = await render(catalogs, { ...output, path, sources });
  const text = file?.text ?? '';
  return { path, catalogs, text: format === undefined ? text : seal(await format(path, text)) };
}
